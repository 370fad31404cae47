package io.guanjia.intake.desk.roster;

import static io.guanjia.intake.desk.roster.Rosters.PATH;
import static io.guanjia.intake.desk.roster.Rosters.agent;
import static io.guanjia.intake.desk.roster.Rosters.begins;
import static io.guanjia.intake.desk.roster.Rosters.current;
import static io.guanjia.intake.desk.roster.Rosters.leader;
import static io.guanjia.intake.desk.roster.Rosters.opened;
import static io.guanjia.intake.desk.roster.Rosters.publish;
import static io.guanjia.intake.desk.roster.Rosters.published;
import static io.guanjia.intake.desk.roster.Rosters.roundTheClock;
import static io.guanjia.intake.desk.roster.Rosters.shift;
import static io.guanjia.intake.desk.roster.Rosters.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service centre of an office is staffed round the clock, and everybody sees by whom. */
@QuarkusTest
@IntakeServiceTest
class RosterJourneyTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause("S0-5.1.1")
    void a_roster_that_leaves_a_night_empty_is_not_published_and_names_it() {
        String roster = opened("GL71");
        List<Map<String, String>> shifts = new ArrayList<>(roundTheClock("GL71", roster));
        // The second night, and the last hour of the week.
        shifts.set(3, shift("GL71", roster, 24, 26));
        shifts.add(4, shift("GL71", roster, 30, 32));
        shifts.set(21, shift("GL71", roster, 6 * 24 + 20, 7 * 24 - 1));
        write(leader("GL71"), roster, 1, shifts, null)
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("gaps", hasSize(2))
                .body("actions.find { it.command == 'duty-roster.publish' }.allowed", equalTo(false));
        LocalDate monday = begins("GL71", roster).atZone(SHANGHAI).toLocalDate();

        publish(leader("GL71"), roster, 2)
                .statusCode(422)
                .body("code", equalTo("ROSTER_HAS_GAPS"))
                .body("clauses", contains("S0-5.1.1"))
                .body("detail", containsString("%s 02:00 — %<s 06:00".formatted(monday.plusDays(1))))
                .body(
                        "detail",
                        containsString("%s 23:00 — %s 00:00".formatted(monday.plusDays(6), monday.plusDays(7))));
        agent("GL71").get(PATH + "/" + roster).then().body("state", equalTo("DRAFT"));

        write(leader("GL71"), roster, 2, roundTheClock("GL71", roster), null)
                .statusCode(200)
                .body("gaps", empty());
        publish(leader("GL71"), roster, 3)
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("publishedBy", equalTo("zuzhang.gl71"))
                .body("number", matchesPattern("GL71-DR-\\d{8}"))
                .body("due", nullValue());
        publish(leader("GL71"), roster, 4).statusCode(409).body("code", equalTo("ROSTER_PUBLISHED"));
    }

    @Test
    @Clause("S0-5.1.1")
    void a_published_roster_is_changed_for_a_reason_and_without_a_gap() {
        String roster = published("GL72");
        Desk.put("/staff-posts/yeban.gl72", Map.of("org", "HX/FZ/GL/GL72", "roles", List.of("SWITCHBOARD_OPERATOR")))
                .statusCode(200);
        List<Map<String, String>> shifts = new ArrayList<>(roundTheClock("GL72", roster));
        Map<String, String> taken = shifts.removeFirst();
        write(leader("GL72"), roster, 3, shifts, "请假").statusCode(422).body("code", equalTo("ROSTER_HAS_GAPS"));

        shifts.add(Map.of("staffId", "yeban.gl72", "beginsAt", taken.get("beginsAt"), "endsAt", taken.get("endsAt")));
        write(leader("GL72"), roster, 3, shifts, null).statusCode(422).body("code", equalTo("ROSTER_REASON_NEEDED"));
        write(leader("GL72"), roster, 3, shifts, "陈静请假")
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("shifts[0].staffId", equalTo("yeban.gl72"))
                .body("history[-1].reason", equalTo("陈静请假"));
        assertThat(Database.rows(
                        "SELECT staff_id, since, until FROM duty_shift WHERE until IS NOT NULL AND roster_id = '"
                                + roster + "'"))
                .containsExactly("{\"staff_id\":\"kefu.gl72\",\"since\":2,\"until\":4}");
    }

    @Test
    void the_last_night_of_a_week_is_the_first_morning_of_the_next() {
        String next = opened("GL73");
        String now = current("GL73");
        List<Map<String, String>> week = new ArrayList<>(roundTheClock("GL73", now));
        week.removeLast();
        week.add(shift("GL73", now, 6 * 24 + 20, 7 * 24 + 8));
        write(leader("GL73"), now, 1, week, null).statusCode(200);
        publish(leader("GL73"), now, 2).statusCode(200);
        List<Map<String, String>> following = new ArrayList<>(roundTheClock("GL73", next));
        following.removeFirst();
        write(leader("GL73"), next, 1, following, null).statusCode(200).body("gaps", empty());
        publish(leader("GL73"), next, 2).statusCode(200);

        week.removeLast();
        week.add(shift("GL73", now, 6 * 24 + 20, 7 * 24));
        write(leader("GL73"), now, 3, week, "换班")
                .statusCode(422)
                .body("code", equalTo("ROSTER_HAS_GAPS"))
                .body("detail", containsString("00:00 — "));
    }

    @Test
    void who_is_on_duty_now_is_told_by_what_is_published() {
        String roster = current("GL74");
        Instant begins = begins("GL74", roster);
        // What is over needs nobody any more.
        int hours = (int) ChronoUnit.HOURS.between(begins, Instant.now());
        int until = Math.min(hours + 2, 7 * 24);
        List<Map<String, String>> shifts = new ArrayList<>();
        shifts.add(shift("GL74", roster, hours, until));
        for (int hour = until; hour < 7 * 24; hour += 24) {
            shifts.add(shift("GL74", roster, hour, hour + 24));
        }
        write(leader("GL74"), roster, 1, shifts, null).statusCode(200).body("gaps", empty());
        agent("GL74").get(PATH + "/on-duty").then().statusCode(200).body("shifts", empty());

        publish(leader("GL74"), roster, 2).statusCode(200);
        agent("GL74")
                .get(PATH + "/on-duty")
                .then()
                .body("shifts.office", contains("GL74"))
                .body("shifts.staffId", contains("kefu.gl74"));
        Desk.propertyHead().get(PATH + "/on-duty").then().body("shifts.office", hasItem("GL74"));
        Desk.agentOfAnotherOffice().get(PATH + "/on-duty").then().body("shifts.office", not(hasItem("GL74")));
    }

    @Test
    void the_next_week_begins_with_the_shifts_of_this_one() {
        String next = opened("GL79");
        String now = current("GL79");
        write(leader("GL79"), now, 1, roundTheClock("GL79", now), null).statusCode(200);
        // As if the next week came only now.
        Database.change("DELETE FROM deadline WHERE subject_id = '" + next + "'");
        Database.change("DELETE FROM duty_roster WHERE id = '" + next + "'");

        String copied = await().atMost(Duration.ofSeconds(60))
                .until(() -> leader("GL79").get(PATH).path("items[0].id"), id -> !now.equals(id));
        leader("GL79")
                .get(PATH + "/" + copied)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("shifts", hasSize(21))
                .body("gaps", empty())
                .body(
                        "shifts[0].beginsAt",
                        equalTo(begins("GL79", now).plus(Duration.ofDays(7)).toString()));
    }

    @Test
    void every_shift_that_is_none_is_named_with_what_is_wrong() {
        String roster = opened("GL75");
        Map<String, String> stranger = Map.of(
                "staffId", "kefu.gl01",
                "beginsAt", begins("GL75", roster).toString(),
                "endsAt", begins("GL75", roster).plus(Duration.ofHours(8)).toString());
        List<Map<String, String>> shifts = List.of(
                shift("GL75", roster, 8, 8),
                shift("GL75", roster, 0, 25),
                shift("GL75", roster, -1, 8),
                stranger,
                shift("GL75", roster, 48, 56),
                shift("GL75", roster, 55, 57));

        write(leader("GL75"), roster, 1, shifts, null)
                .statusCode(422)
                .body("code", equalTo("ROSTER_SHIFTS_WRONG"))
                .body(
                        "errors.field",
                        contains(
                                "shifts[0].endsAt",
                                "shifts[1].endsAt",
                                "shifts[2].beginsAt",
                                "shifts[3].staffId",
                                "shifts[5].staffId"));
    }

    @Test
    void whoever_has_left_is_on_no_roster_that_is_published() {
        String roster = opened("GL76");
        write(leader("GL76"), roster, 1, roundTheClock("GL76", roster), null).statusCode(200);
        Desk.administrator()
                .body(Map.of())
                .post(Desk.ORGANISATION + "/staff-posts/kefu.gl76/end")
                .then()
                .statusCode(200);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> leader("GL76")
                .get(PATH + "/" + roster)
                .then()
                .body("actions.find { it.command == 'duty-roster.publish' }.allowed", equalTo(false)));
        publish(leader("GL76"), roster, 2)
                .statusCode(422)
                .body("code", equalTo("ROSTER_STAFF_GONE"))
                .body("detail", containsString("kefu.gl76"));
    }

    @Test
    @Clause("S0-5.1.1")
    void a_week_that_nobody_has_published_in_time_stands_before_the_team_leader() {
        String roster = opened("GL77");
        LocalDate opened = Instant.parse(leader("GL77").get(PATH + "/" + roster).path("recordedAt"))
                .atZone(SHANGHAI)
                .toLocalDate();
        LocalDate saturday =
                begins("GL77", roster).atZone(SHANGHAI).toLocalDate().minusDays(2);
        LocalDate dueBefore = opened.isBefore(saturday) ? saturday : opened.plusDays(2);
        leader("GL77")
                .get(PATH + "/" + roster)
                .then()
                .body("due.kind", equalTo("DUTY_ROSTER"))
                .body(
                        "due.dueAt",
                        equalTo(dueBefore.atStartOfDay(SHANGHAI).toInstant().toString()));
        Database.change("UPDATE deadline SET due_at = now() - interval '1 hour' WHERE subject_id = '" + roster + "'");

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> leader("GL77")
                .get("/api/intake/overdue?size=200")
                .then()
                .body("items.subjectId", hasItem(roster)));
        write(leader("GL77"), roster, 1, roundTheClock("GL77", roster), null).statusCode(200);
        publish(leader("GL77"), roster, 2).statusCode(200);
        leader("GL77").get("/api/intake/overdue?size=200").then().body("items.subjectId", not(hasItem(roster)));
    }

    @Test
    void a_roster_is_its_offices_and_its_team_leader_writes_it() {
        String roster = opened("GL78");

        write(agent("GL78"), roster, 1, List.of(), null).statusCode(403);
        write(leader("GL01"), roster, 1, List.of(), null).statusCode(404);
        agent("GL01").get(PATH + "/" + roster).then().statusCode(404);
        Desk.agentOfAnotherBranch().get(PATH + "/" + roster).then().statusCode(404);
        write(leader("GL78"), roster, 2, List.of(), null).statusCode(412);
    }
}
