package io.guanjia.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.service.Counts;
import io.guanjia.testing.service.Exported;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NoticeServiceTest
class NoticeCountsTest {

    private static final List<String> FILTERS = List.of(
            "state=DRAFT",
            "state=RELEASED",
            "state=EXPIRED",
            "category=ROUTINE",
            "archive=true",
            "text=停水",
            "overdue=true",
            "state=DRAFT&state=SUBMITTED",
            "state=DRAFT&state=RELEASED&state=EXPIRED",
            "category=ROUTINE&category=SPECIAL",
            "awaitingMe=true",
            "validAt=2026-03-12T00:00:00Z",
            "sort=DUE",
            "sort=DUE&state=DRAFT&state=SUBMITTED",
            "overdue=false&state=DRAFT");

    @Test
    void as_many_notices_are_counted_as_are_listed() {
        Office.defineBranches();
        Office.drafted(Office.waterIsOff());

        Counts.areThoseOfTheList(Office::agent, "/api/notice/notices", FILTERS);
        Counts.areThoseOfTheList(Office::director, "/api/notice/notices", FILTERS);
        Counts.areThoseOfTheList(Office::chief, "/api/notice/notices", FILTERS);
    }

    @Test
    void what_waits_for_me_is_what_my_decision_is_possible_on() {
        Office.defineBranches();
        Office.submitted(Office.waterIsOff());
        Office.submitted(Office.waterIsOff("importance", "IMPORTANT"));

        for (Supplier<RequestSpecification> person :
                List.<Supplier<RequestSpecification>>of(Office::director, Office::chief, Office::agent)) {
            List<String> awaited = ids(person, "awaitingMe=true");
            for (String id : ids(person, "state=DRAFT&state=SUBMITTED&state=DIRECTOR_APPROVED&state=CHIEF_APPROVED")) {
                boolean possible = Office.one(person.get(), id)
                        .extract()
                        .jsonPath()
                        .getList("actions.findAll { it.command.startsWith('notice.decide') }.allowed", Boolean.class)
                        .contains(true);
                assertThat(awaited.contains(id)).as(id).isEqualTo(possible);
            }
        }
        assertThat(ids(Office::director, "awaitingMe=true")).isNotEmpty();
        assertThat(ids(Office::agent, "awaitingMe=true")).isEmpty();
    }

    @Test
    void what_is_in_force_at_a_moment_is_what_was_released_before_and_not_over_then() {
        Office.defineBranches();
        String id = Office.released(Office.waterIsOff());
        JsonPath notice = Office.one(Office.agent(), id).extract().jsonPath();
        Instant released = Instant.parse(notice.getString("notice.releasedAt"));
        Instant over = Instant.parse(notice.getString("notice.validTo"));

        assertThat(ids(Office::agent, "validAt=" + released)).contains(id);
        assertThat(ids(Office::agent, "validAt=" + over.minusSeconds(1))).contains(id);
        assertThat(ids(Office::agent, "validAt=" + over)).doesNotContain(id);
        assertThat(ids(Office::agent, "validAt=" + released.minusSeconds(1))).doesNotContain(id);
    }

    @Test
    void a_table_has_the_rows_of_the_list() {
        Office.defineBranches();
        Office.drafted(Office.waterIsOff());

        assertThat(Exported.asListed(Office::agent, "/api/notice/notices", "state=DRAFT"))
                .isNotEmpty();
    }

    private static List<String> ids(Supplier<RequestSpecification> person, String filter) {
        return person.get()
                .get("/api/notice/notices?size=200&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
