package io.guanjia.routing.slip;

import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;
import static io.guanjia.testing.Each.each;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.testing.event.Facts;
import io.guanjia.testing.service.Counts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RoutingServiceTest
class SlipCountsTest {

    private static final List<String> FILTERS = List.of(
            "state=ISSUED",
            "state=CONFIRMED",
            "overdue=true",
            "overdue=false&state=ISSUED",
            "dueBefore=2026-03-12T00:00:00Z",
            "department=GL01-ENGINEERING",
            "unit=3-1-1202",
            "unit=3 栋 1 单元 1202",
            "unit=9-9-9999");

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    void as_many_slips_are_counted_as_are_listed() {
        UUID request = UUID.randomUUID();
        Facts.send(Desk.routed(request, "GL", "GL01"));
        Desk.slipOf(agent(), request);

        Counts.areThoseOfTheList(Desk::agent, Desk.SLIPS, FILTERS);
        Counts.areThoseOfTheList(Desk::engineer, Desk.SLIPS, FILTERS);
    }

    @Test
    void a_row_says_what_is_owed_first() {
        UUID request = UUID.randomUUID();
        Facts.send(Desk.routed(request, "GL", "GL01"));
        Desk.slipOf(agent(), request);

        engineer()
                .get(Desk.SLIPS + "?state=ISSUED&requestId=" + request)
                .then()
                .statusCode(200)
                .body("items.due.kind", equalTo(List.of("ACKNOWLEDGE_URGENT")))
                .body("items.due.dueAt", each(notNullValue()))
                .body("items.due.overdue", equalTo(List.of(false)));
    }
}
