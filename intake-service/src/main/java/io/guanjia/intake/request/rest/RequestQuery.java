package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.RequestFilter;
import io.guanjia.intake.request.RequestKind;
import io.guanjia.intake.request.RequestState;
import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.text.HouseNumber;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;

/** The filters of the register and of its count; whatever is not asked for does not narrow it. */
public class RequestQuery {

    @QueryParam("office")
    Optional<String> office;

    @QueryParam("kind")
    Optional<RequestKind> kind;

    @QueryParam("state")
    Optional<RequestState> state;

    @QueryParam("number")
    Optional<String> number;

    @QueryParam("unit")
    Optional<String> unit;

    @QueryParam("department")
    Optional<String> department;

    @QueryParam("q")
    Optional<String> text;

    RequestFilter filter(DueFilter due) {
        return new RequestFilter(
                office,
                kind,
                state,
                number,
                unit.map(HouseNumber::normal),
                department,
                text.map(HouseNumber::normal),
                Optional.empty(),
                due);
    }
}
