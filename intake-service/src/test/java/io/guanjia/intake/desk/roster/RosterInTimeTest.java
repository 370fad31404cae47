package io.guanjia.intake.desk.roster;

import static io.guanjia.intake.desk.roster.Rosters.PATH;
import static io.guanjia.intake.desk.roster.Rosters.begins;
import static io.guanjia.intake.desk.roster.Rosters.current;
import static io.guanjia.intake.desk.roster.Rosters.leader;
import static io.guanjia.intake.desk.roster.Rosters.opened;
import static io.guanjia.intake.desk.roster.Rosters.publish;
import static io.guanjia.intake.desk.roster.Rosters.roundTheClock;
import static io.guanjia.intake.desk.roster.Rosters.shift;
import static io.guanjia.intake.desk.roster.Rosters.write;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What time does to a roster: what is over stays as it was, and posts end. */
@QuarkusTest
@IntakeServiceTest
class RosterInTimeTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void a_week_that_is_over_stays_as_it_was() {
        String roster = Rosters.lapsed("GL80");

        leader("GL80")
                .get(PATH + "/" + roster)
                .then()
                .body("due", nullValue())
                .body("history[-1].action", equalTo("LAPSE"))
                .body("actions.findAll { it.allowed }", empty());
        write(leader("GL80"), roster, 2, List.of(), null).statusCode(409).body("code", equalTo("ROSTER_OVER"));
        publish(leader("GL80"), roster, 2).statusCode(409).body("code", equalTo("ROSTER_OVER"));
    }

    @Test
    void of_a_week_under_way_what_is_over_needs_nobody_and_cannot_be_written_anew() {
        String roster = current("GL84");
        Database.change("UPDATE duty_roster SET begins_at = begins_at - interval '2 days' WHERE id = '" + roster + "'");
        List<Map<String, String>> shifts = new ArrayList<>();
        for (int hour = 0; hour < 9 * 24; hour += 24) {
            shifts.add(shift("GL84", roster, hour, hour + 24));
        }
        List<Map<String, String>> fromNow = shifts.subList(2, shifts.size());
        write(leader("GL84"), roster, 1, fromNow, null).statusCode(200).body("gaps", empty());
        publish(leader("GL84"), roster, 2).statusCode(200);

        write(leader("GL84"), roster, 3, shifts, "补记")
                .statusCode(422)
                .body("errors.field", hasItem("shifts[0].endsAt"));
        write(leader("GL84"), roster, 3, fromNow, "换班").statusCode(200);
    }

    @Test
    @Clause("S0-5.1.1")
    void whoever_leaves_is_on_duty_no_more_and_the_gap_stands_before_the_team_leader_until_somebody_fills_it() {
        String roster = current("GL86");
        write(leader("GL86"), roster, 1, roundTheClock("GL86", roster), null).statusCode(200);
        publish(leader("GL86"), roster, 2).statusCode(200).body("gaps", empty()).body("due", nullValue());
        onDuty().body("shifts.staffId", contains("kefu.gl86"));

        Desk.put("/staff-posts/new.gl86", Map.of("org", "HX/FZ/GL/GL86", "roles", List.of("CUSTOMER_SERVICE_AGENT")))
                .statusCode(200);
        Desk.administrator()
                .body(Map.of())
                .post(Desk.ORGANISATION + "/staff-posts/kefu.gl86/end")
                .then()
                .statusCode(200);

        await().atMost(SOON)
                .untilAsserted(
                        () -> file(roster).body("gaps", not(empty())).body("due.kind", equalTo("DUTY_ROSTER_GAP")));
        onDuty().body("shifts", empty());

        write(leader("GL86"), roster, 3, byTheNew(roster), "离职，由新人接替")
                .statusCode(200)
                .body("gaps", empty())
                .body("due", nullValue());
        onDuty().body("shifts.staffId", contains("new.gl86"));
    }

    @Test
    void whoever_is_posted_elsewhere_is_on_duty_no_more() {
        String roster = current("GL87");
        write(leader("GL87"), roster, 1, roundTheClock("GL87", roster), null).statusCode(200);

        Desk.administrator()
                .header("If-Match", "*")
                .body(Map.of("org", "HX/FZ/GL/GL01", "roles", List.of("CUSTOMER_SERVICE_AGENT")))
                .put(Desk.ORGANISATION + "/staff-posts/kefu.gl87")
                .then()
                .statusCode(200);

        await().atMost(SOON)
                .untilAsserted(() ->
                        publish(leader("GL87"), roster, 2).statusCode(422).body("code", equalTo("ROSTER_STAFF_GONE")));
    }

    /** The shifts that are not over by somebody else. */
    private static List<Map<String, String>> byTheNew(String roster) {
        return roundTheClock("GL86", roster).stream()
                .map(shift -> Instant.parse(shift.get("endsAt")).isAfter(Instant.now())
                        ? Map.of(
                                "staffId", "new.gl86",
                                "beginsAt", shift.get("beginsAt"),
                                "endsAt", shift.get("endsAt"))
                        : shift)
                .toList();
    }

    private static ValidatableResponse file(String roster) {
        return leader("GL86").get(PATH + "/" + roster).then();
    }

    private static ValidatableResponse onDuty() {
        return leader("GL86").get(PATH + "/on-duty").then().statusCode(200);
    }

    @Test
    void nobody_is_put_on_duty_beyond_the_end_of_their_post() {
        String roster = opened("GL85");
        String lastDay = begins("GL85", roster).plus(Duration.ofHours(36)).toString();
        Desk.administrator()
                .body(Map.of("endsAt", lastDay))
                .post(Desk.ORGANISATION + "/staff-posts/kefu.gl85/end")
                .then()
                .statusCode(200);

        write(leader("GL85"), roster, 1, List.of(shift("GL85", roster, 24, 32)), null)
                .statusCode(200);
        write(leader("GL85"), roster, 2, List.of(shift("GL85", roster, 32, 40)), null)
                .statusCode(422)
                .body("errors.field", contains("shifts[0].staffId"));
    }
}
