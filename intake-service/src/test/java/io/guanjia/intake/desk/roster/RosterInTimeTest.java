package io.guanjia.intake.desk.roster;

import static io.guanjia.intake.desk.roster.Rosters.PATH;
import static io.guanjia.intake.desk.roster.Rosters.begins;
import static io.guanjia.intake.desk.roster.Rosters.current;
import static io.guanjia.intake.desk.roster.Rosters.leader;
import static io.guanjia.intake.desk.roster.Rosters.opened;
import static io.guanjia.intake.desk.roster.Rosters.publish;
import static io.guanjia.intake.desk.roster.Rosters.shift;
import static io.guanjia.intake.desk.roster.Rosters.write;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What time does to a roster: what is over stays as it was, and posts end. */
@QuarkusTest
@IntakeServiceTest
class RosterInTimeTest {

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
