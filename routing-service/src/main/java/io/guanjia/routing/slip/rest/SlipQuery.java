package io.guanjia.routing.slip.rest;

import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.reading.SoughtHouseNumber;
import io.guanjia.platform.scope.Reader;
import io.guanjia.routing.slip.SlipFilter;
import io.guanjia.routing.slip.StateCode;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list and of its count; whatever is not asked for does not narrow it. */
public class SlipQuery {

    @QueryParam("office")
    @Parameter(description = "管理处；本处人员只看本处 An office; those who work in one see that one only")
    Optional<String> office;

    @QueryParam("department")
    @Parameter(description = "部门代码 A department")
    Optional<String> department;

    @QueryParam("state")
    @Parameter(description = "状态，可给多个 One state or several")
    List<StateCode> states;

    @QueryParam("mine")
    @Parameter(description = "true：只看本人所在部门的 Only those of the caller's own departments")
    boolean mine;

    @QueryParam("requestId")
    @Parameter(description = "所属登记 The request it belongs to")
    Optional<UUID> requestId;

    @QueryParam("unit")
    @Parameter(description = "房号，写法不限 A home, however it is written")
    Optional<String> unit;

    SlipFilter filter(DueFilter due, Optional<Set<String>> onlyOf, Reader reader) {
        return new SlipFilter(
                office,
                department,
                states.stream().map(StateCode::name).distinct().toList(),
                requestId,
                unit.map(typed -> SoughtHouseNumber.of("unit", typed)),
                due,
                mine ? Optional.of(reader.caller().departments()) : onlyOf,
                reader);
    }
}
