package io.guanjia.routing.slip;

import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;
import static io.guanjia.routing.slip.InHand.PART;
import static io.guanjia.routing.slip.InHand.SEEN;
import static io.guanjia.routing.slip.InHand.WHEN;
import static io.guanjia.routing.slip.InHand.file;
import static io.guanjia.routing.slip.InHand.note;
import static io.guanjia.routing.slip.InHand.running;
import static io.guanjia.routing.slip.InHand.taken;
import static io.guanjia.routing.slip.InHand.urge;
import static io.guanjia.routing.slip.InHand.urging;
import static io.guanjia.testing.service.Refusals.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was asked and said of a slip, as everybody reads it who may. */
@QuarkusTest
@RoutingServiceTest
class TrackedTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final UUID request = UUID.randomUUID();
    private final String tomorrow = InHand.tomorrow();

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    @Clause(
            value = {"S0-5.2.4a", "S3-P2"},
            extent = Extent.PARTIAL)
    void the_board_shows_how_old_a_slip_is_what_is_due_how_often_it_was_urged_and_what_was_last_said() {
        String slip = taken(request);
        urge(slip, "HOUSEHOLD").statusCode(200);
        note(slip, Map.of("done", SEEN, "next", PART, "nextCheckAt", tomorrow)).statusCode(200);
        urge(slip, "CUSTOMER_SERVICE").statusCode(200);

        agent().get(SLIPS + "?requestId=" + request)
                .then()
                .body("items.id", contains(slip))
                .body("items[0].issuedAt", notNullValue())
                .body("items[0].due.dueAt", notNullValue())
                .body("items[0].urgings", equalTo(2))
                .body("items[0].lastUrgedAt", notNullValue())
                .body("items[0].urgingUnanswered", equalTo(true))
                .body("items[0].lastNote.done", equalTo(SEEN))
                .body("items[0].lastNote.next", equalTo(PART))
                .body("items[0].lastNote.nextCheckAt", equalTo(tomorrow));
    }

    @Test
    void what_a_former_department_said_is_shown_as_said_by_it_and_owed_by_nobody() {
        String successor = "GL01-NEW" + request.toString().substring(0, 6).toUpperCase();
        Facts.send(Desk.department(successor, null));
        String slip = taken(request);
        note(slip, Map.of("done", SEEN, "next", PART, "nextCheckAt", tomorrow)).statusCode(200);
        assertThat(file(slip).getString("slip.lastNote.formerDepartment")).isNull();
        String former = file(slip).getString("slip.departmentCode");

        await().atMost(SOON).untilAsserted(() -> act(
                        Desk.director(), slip, "handover", Map.of("toDepartment", successor, "reason", "由综合维修部接办"))
                .statusCode(200));

        assertThat(running(file(slip), "NEXT_CHECK")).isEmpty();
        agent().get(SLIPS + "?requestId=" + request)
                .then()
                .body("items[0].departmentCode", equalTo(successor))
                .body("items[0].lastNote.done", equalTo(SEEN))
                .body("items[0].lastNote.next", equalTo(PART))
                .body("items[0].lastNote.nextCheckAt", nullValue())
                .body("items[0].lastNote.formerDepartment", equalTo(former));

        var people = Desk.handler("weixiu.gl01", "HX/FZ/GL/GL01", successor);
        act(people, slip, "acknowledgement").statusCode(200);
        act(people, slip, "progress", Map.of("done", "已查看", "nextCheckAt", tomorrow))
                .statusCode(200);
        agent().get(SLIPS + "?requestId=" + request)
                .then()
                .body("items[0].lastNote.nextCheckAt", equalTo(tomorrow))
                .body("items[0].lastNote.formerDepartment", nullValue());
    }

    @Test
    void whoever_saw_an_older_slip_urges_nobody_and_notes_nothing() {
        String slip = taken(request);

        problem(
                act(agent().header("If-Match", "\"1\""), slip, "urgings", urging("HOUSEHOLD", WHEN)),
                412,
                "STALE_VERSION");
        problem(
                act(engineer().header("If-Match", "\"1\""), slip, "progress", Map.of("done", SEEN)),
                412,
                "STALE_VERSION");
        assertThat(file(slip).getInt("slip.urgings")).isZero();
    }

    @Test
    void a_number_in_what_is_asked_or_said_is_refused_and_stands_nowhere() {
        String slip = taken(request);
        Map<String, String> next = Map.of("done", SEEN, "next", "再打 138-0000-0101");

        problem(act(agent(), slip, "urgings", urging("HOUSEHOLD", "住户13800000101又来电")), 422, "PERSONAL_DATA_IN_TEXT");
        problem(note(slip, Map.of("done", "已约 138 0000 0101")), 422, "PERSONAL_DATA_IN_TEXT");
        problem(note(slip, next), 422, "PERSONAL_DATA_IN_TEXT");
        agent().get(SLIPS + "/" + slip).then().body("slip.urgings", equalTo(0)).body("slip.lastNote", nullValue());
        assertThat(agent().get(SLIPS + "/" + slip).asString()).doesNotContain("0101");
    }

    @Test
    void whoever_looks_on_from_above_sees_that_it_was_urged_and_reads_no_word_of_it() {
        String slip = taken(request);
        urge(slip, "HOUSEHOLD").statusCode(200);
        note(slip, Map.of("done", SEEN, "next", PART, "nextCheckAt", tomorrow)).statusCode(200);

        assertThat(Desk.quality().get(SLIPS + "/" + slip).asString()).doesNotContain(WHEN, SEEN, PART);
        Desk.quality()
                .get(SLIPS + "?requestId=" + request)
                .then()
                .body("items[0].urgings", equalTo(1))
                .body("items[0].lastNote.done", nullValue())
                .body("items[0].lastNote.next", nullValue())
                .body("items[0].lastNote.at", notNullValue());
        agent().get(SLIPS + "/" + slip).then().body("slip.lastNote.done", not(empty()));
    }
}
