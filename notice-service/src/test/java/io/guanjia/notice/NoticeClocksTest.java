package io.guanjia.notice;

import static io.guanjia.notice.Office.act;
import static io.guanjia.notice.Office.agent;
import static io.guanjia.notice.Office.director;
import static io.guanjia.notice.Office.one;
import static io.guanjia.notice.Office.problem;
import static io.guanjia.notice.Office.waterIsOff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.guanjia.platform.clock.SuiteClock;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.testing.Clause;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What days do to notices, on a suite whose clock an operator puts ahead. */
@QuarkusTest
@NoticeServiceTest
class NoticeClocksTest {

    private static final Duration NEARLY_TWO_WEEKS = Duration.ofDays(13);

    @Inject
    Transactions transactions;

    @Inject
    SuiteClock clock;

    @BeforeEach
    void branchesAreKnown() {
        Office.defineBranches();
    }

    @AfterEach
    void theClockIsRightAgain() {
        putAhead(Duration.ZERO);
    }

    @Test
    @Clause("S0-4.5")
    void a_notice_whose_validity_is_over_is_expired_at_that_moment_and_comes_down_the_next_day() {
        String id = Office.released(waterIsOff());
        List<Map<String, ?>> boards = List.of(
                Map.of("method", "BOARD_POSTING", "board", "3号楼大堂告示栏"),
                Map.of("method", "BOARD_POSTING", "board", "5号楼大堂告示栏"),
                Map.of("method", "DOOR_TO_DOOR", "unit", "3-1-1202"));
        List<String> lines = Office.plan(agent(), id, boards).extract().path("lines.id");
        Office.settle(agent(), id, lines.get(0), Map.of("outcome", "POSTED")).statusCode(200);

        int before = one(agent(), id).extract().path("notice.version");
        putAhead(NEARLY_TWO_WEEKS);

        one(agent(), id)
                .body("notice.state", equalTo("EXPIRED"))
                .body("lines.state", contains("POSTED", "STOPPED", "STOPPED"));
        listed("RELEASED", not(hasItem(id)));
        listed("EXPIRED", hasItem(id));
        // The clock writes the end down too, which makes another version; whoever acts must have seen that one.
        await().atMost(Duration.ofSeconds(60))
                .until(() -> one(agent(), id).extract().<Integer>path("notice.version") > before);
        problem(Office.plan(agent(), id, List.of(boards.get(0))), 409, "DISTRIBUTION_NOTICE_NOT_RELEASED");
        problem(
                Office.settle(agent(), id, lines.get(1), Map.of("outcome", "POSTED")),
                409,
                "DISTRIBUTION_NOTICE_NOT_RELEASED");
        problem(act(director(), id, "withdrawal", Map.of("reason", "已过期")), 409, "NOTICE_WRONG_STATE");
        act(agent(), id, "removal").statusCode(200).body("lines.state", contains("REMOVED"));
        problem(act(agent(), id, "removal"), 409, "DISTRIBUTION_NOTHING_HANGS");
        agent().queryParam("archive", true)
                .queryParam("state", "EXPIRED")
                .queryParam("size", 200)
                .get(Office.NOTICES)
                .then()
                .body("items.id", hasItem(id));
    }

    private static void listed(String state, Matcher<? super Iterable<String>> ids) {
        agent().queryParam("state", state)
                .queryParam("size", 200)
                .get(Office.NOTICES)
                .then()
                .statusCode(200)
                .body("items.id", ids);
    }

    @Test
    @Clause("S3-4.2.5.3")
    void a_submission_that_nobody_decides_on_is_reported_once_and_can_still_be_decided() {
        String id = Office.submitted(
                waterIsOff("validTo", Instant.now().plus(Duration.ofDays(60)).toString()));

        putAhead(Duration.ofDays(8));

        Fact breached = breachOf(id);
        assertThat(breached.text("kind")).isEqualTo("APPROVAL");
        assertThat(breached.contractProblems()).isEmpty();
        overdue(director(), hasItem(id));
        one(director(), id)
                .body("history.find { it.action == 'DEADLINE_BREACHED' }.breach.ownerRole", equalTo("OFFICE_DIRECTOR"));
        director().get("/api/notice/overdue?size=200").then().statusCode(200).body("items.subjectId", hasItem(id));
        String later = Office.submitted(waterIsOff());
        putAhead(Duration.ofDays(16));
        breachOf(later); // so the clocks were gone through once more, and what was found has been told
        assertThat(breachOf(id).headers().get("ce_id"))
                .isEqualTo(breached.headers().get("ce_id"));
        act(director(), id, "director-decision", Map.of("decision", "AGREE")).statusCode(200);
        one(agent(), id).body("deadlines.find { it.kind == 'APPROVAL' }.state", equalTo("BREACHED"));
        overdue(director(), not(hasItem(id)));
    }

    @Test
    @Clause("S0-4.5")
    void what_hangs_when_a_notice_expires_is_owed_by_the_director_until_it_is_taken_down() {
        String id = Office.released(waterIsOff());
        String line = Office.plan(agent(), id, List.of(Map.of("method", "BOARD_POSTING", "board", "3号楼大堂告示栏")))
                .extract()
                .path("lines[0].id");
        Office.settle(agent(), id, line, Map.of("outcome", "POSTED")).statusCode(200);

        putAhead(NEARLY_TWO_WEEKS);

        await().atMost(Duration.ofSeconds(60)).until(() -> "BREACHED"
                .equals(one(agent(), id).extract().path("deadlines.find { it.kind == 'REMOVE_POSTING' }.state")));
        one(agent(), id)
                .body("history.find { it.action == 'expired' }.actorId", equalTo("suite"))
                .body("deadlines.find { it.kind == 'VALIDITY' }.state", equalTo("MET"))
                .body("deadlines.find { it.kind == 'REMOVE_POSTING' }.ownerRole", equalTo("OFFICE_DIRECTOR"));
        overdue(director(), hasItem(id));
        Office.settle(agent(), id, line, Map.of("outcome", "REMOVED")).statusCode(200);
        overdue(director(), not(hasItem(id)));
        List<Fact> told = await().atMost(Duration.ofSeconds(60))
                .until(() -> Facts.read(Office.NOTICE_TOPIC, id), facts -> facts.size() == 4);
        assertThat(told.getLast().type()).isEqualTo("guanjia.notice.notice.expired.v1");
        assertThat(told.getLast().contractProblems()).isEmpty();
    }

    @Test
    void a_notice_is_overdue_too_while_a_line_of_its_distribution_list_is() {
        String id = Office.released(waterIsOff());
        String line = Office.plan(agent(), id, List.of(Map.of("method", "DOOR_TO_DOOR", "unit", "3-1-1202")))
                .extract()
                .path("lines[0].id");
        agent().queryParam("overdue", false)
                .queryParam("size", 200)
                .get(Office.NOTICES)
                .then()
                .body("items.id", hasItem(id));

        putAhead(Duration.ofDays(8));

        overdue(director(), hasItem(id));
        agent().queryParam("overdue", false)
                .queryParam("size", 200)
                .get(Office.NOTICES)
                .then()
                .body("items.id", not(hasItem(id)));
        Office.settle(agent(), id, line, Map.of("outcome", "SIGNED", "recipient", "林晓梅"))
                .statusCode(200);
        overdue(director(), not(hasItem(id)));
    }

    private static void overdue(RequestSpecification person, Matcher<? super Iterable<String>> ids) {
        person.queryParam("overdue", true)
                .queryParam("size", 200)
                .get(Office.NOTICES)
                .then()
                .statusCode(200)
                .body("items.id", ids);
    }

    @Test
    @Clause("S0-4.5")
    void what_was_agreed_to_too_late_is_not_released_any_more() {
        String id = Office.submitted(waterIsOff());
        act(director(), id, "director-decision", Map.of("decision", "AGREE")).statusCode(200);

        putAhead(NEARLY_TWO_WEEKS);

        problem(act(agent(), id, "release"), 422, "NOTICE_VALIDITY_OVER");
    }

    private Fact breachOf(String notice) {
        List<Fact> breaches = await().atMost(Duration.ofSeconds(60))
                .until(() -> Facts.read("guanjia.notice.deadline.v1", notice), facts -> !facts.isEmpty());
        assertThat(breaches).hasSize(1);
        return breaches.getFirst();
    }

    private void putAhead(Duration ahead) {
        Office.putAhead(transactions, clock, ahead);
    }
}
