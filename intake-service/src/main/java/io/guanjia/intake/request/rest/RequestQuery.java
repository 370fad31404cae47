package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.ComplaintGround;
import io.guanjia.intake.request.RequestFilter;
import io.guanjia.intake.request.RequestKind;
import io.guanjia.intake.request.RequestState;
import io.guanjia.intake.request.Said;
import io.guanjia.intake.request.Severity;
import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.reading.SoughtHouseNumber;
import io.guanjia.platform.scope.Reader;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the register and of its count; whatever is not asked for does not narrow it. */
public class RequestQuery {

    @QueryParam("office")
    Optional<String> office;

    @QueryParam("kind")
    @Parameter(description = "类型，可给多个 One kind or several")
    List<RequestKind> kinds;

    @QueryParam("state")
    @Parameter(description = "状态，可给多个 One state or several")
    List<RequestState> states;

    @QueryParam("severity")
    @Parameter(description = "投诉等级，可给多个 One severity or several")
    List<Severity> severities;

    @QueryParam("ground")
    @Parameter(description = "投诉性质，可给多个 One ground of complaints or several")
    List<ComplaintGround> grounds;

    @QueryParam("window")
    @Parameter(description = "接待窗口 Received at this desk")
    Optional<String> window;

    @QueryParam("accounts")
    @Parameter(description = "true：只看账目查询 Only what asks about the accounts")
    boolean accounts;

    @QueryParam("receivedFrom")
    @Parameter(description = "接报时间不早于（RFC 3339）Received then or later")
    Optional<Instant> receivedFrom;

    @QueryParam("receivedTo")
    @Parameter(description = "接报时间早于（RFC 3339）Received before then")
    Optional<Instant> receivedTo;

    @QueryParam("mine")
    @Parameter(description = "true：只看本人登记且尚未结束的 Only what the caller registered and is not at its end")
    boolean mine;

    @QueryParam("reopened")
    @Parameter(description = "true：只看第二轮及以后的 Only what is in its second round or a later one")
    boolean reopened;

    @QueryParam("number")
    Optional<String> number;

    @QueryParam("unit")
    Optional<String> unit;

    @QueryParam("department")
    Optional<String> department;

    @QueryParam("q")
    Optional<String> text;

    @QueryParam("said")
    @Parameter(description = "说过的话中的一部分，一个字也可；不分大小写和全半角。范围见列表说明 Part of what was said, if only one character")
    Optional<String> said;

    RequestFilter filter(DueFilter due, Reader reader) {
        return new RequestFilter(
                office,
                distinct(kinds),
                distinct(states),
                distinct(severities),
                distinct(grounds),
                window,
                accounts,
                number,
                unit.map(typed -> SoughtHouseNumber.of("unit", typed)),
                department,
                text.map(typed -> SoughtHouseNumber.of("q", typed)),
                Optional.empty(),
                said.map(Said::of),
                receivedFrom,
                receivedTo,
                mine ? Optional.of(reader.caller().staffId()) : Optional.empty(),
                reopened,
                due,
                reader);
    }

    private static <T> List<T> distinct(List<T> values) {
        return values.stream().distinct().toList();
    }
}
