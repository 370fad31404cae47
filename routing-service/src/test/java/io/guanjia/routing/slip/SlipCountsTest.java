package io.guanjia.routing.slip;

import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;
import static io.guanjia.testing.Each.each;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.testing.event.Facts;
import io.guanjia.testing.service.Counts;
import io.guanjia.testing.service.Exported;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
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
            "state=ISSUED&state=ACKNOWLEDGED",
            "state=ISSUED&state=CONFIRMED&mine=true",
            "mine=true",
            "sort=DUE",
            "sort=DUE&state=ISSUED&state=IN_HANDLING&mine=true",
            "unit=3-1-1202",
            "unit=3 栋 1 单元 1202",
            "unit=9-9-9999");

    @Inject
    Transactions transactions;

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
    void slips_of_several_states_are_those_of_each_state_together() {
        UUID issued = routed();
        UUID taken = routed();
        Desk.act(engineer(), Desk.slipOf(agent(), taken), "acknowledgement").statusCode(200);

        assertThat(ids("state=ISSUED&state=ACKNOWLEDGED&requestId=" + issued)).hasSize(1);
        assertThat(ids("state=ISSUED&state=ACKNOWLEDGED&requestId=" + taken)).hasSize(1);
        assertThat(ids("state=ISSUED&state=WITHDRAWN&requestId=" + taken)).isEmpty();
    }

    @Test
    void mine_are_those_of_my_departments_and_none_for_whoever_works_in_none() {
        UUID request = UUID.randomUUID();
        Facts.send(Desk.routed(request, "GL", "GL01"));
        String slip = Desk.slipOf(agent(), request);

        engineer().get(Desk.SLIPS + "?mine=true&requestId=" + request).then().body("items.id", equalTo(List.of(slip)));
        agent().get(Desk.SLIPS + "?mine=true").then().statusCode(200).body("items", equalTo(List.of()));
    }

    @Test
    void in_the_order_of_what_falls_due_each_row_is_due_no_earlier_than_the_one_before() {
        routed();
        routed();

        List<String> due =
                agent().get(Desk.SLIPS + "?sort=DUE&size=200").then().extract().path("items.due.dueAt");
        assertThat(due).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.comparing(Instant::parse));
    }

    /** A request whose slip is there. */
    private static UUID routed() {
        UUID request = UUID.randomUUID();
        Facts.send(Desk.routed(request, "GL", "GL01"));
        Desk.slipOf(agent(), request);
        return request;
    }

    private static List<String> ids(String filter) {
        return agent().get(Desk.SLIPS + "?size=200&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void a_table_has_the_rows_of_the_list_and_no_word_that_the_list_hides() {
        UUID request = UUID.randomUUID();
        Facts.send(Desk.routed(request, "GL", "GL01"));
        Desk.slipOf(agent(), request);

        Exported.asListed(Desk::agent, Desk.SLIPS, "requestId=" + request + "&sort=DUE");
        String content = agent().get(Desk.SLIPS + "?requestId=" + request).path("items[0].content");
        assertThat(Exported.asListed(Desk::agent, Desk.SLIPS, "requestId=" + request))
                .first()
                .asString()
                .contains(content);
        assertThat(Exported.asListed(Desk::quality, Desk.SLIPS, "requestId=" + request))
                .first()
                .asString()
                .doesNotContain(content);
    }

    @Test
    void who_took_a_table_and_by_which_filter_stays_on_record() {
        UUID request = UUID.randomUUID();
        Facts.send(Desk.routed(request, "GL", "GL01"));
        Desk.slipOf(agent(), request);
        long before = exportsOnRecord();

        agent().accept("text/csv")
                .get(Desk.SLIPS + "/export?requestId=" + request)
                .then()
                .statusCode(200);
        agent().get(Desk.SLIPS + "/export?office=XX99").then().statusCode(403);

        assertThat(exportsOnRecord()).isEqualTo(before + 1);
    }

    private long exportsOnRecord() {
        return transactions.in(Scope.ofBranch("GL"), tx -> tx.query(
                        "SELECT count(*) FROM reveal WHERE branch_id = ANY (:branches) AND what = 'EXPORT'")
                .mapTo(Long.class)
                .one());
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
