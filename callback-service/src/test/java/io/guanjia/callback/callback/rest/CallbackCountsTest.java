package io.guanjia.callback.callback.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.callback.CallbackServiceTest;
import io.guanjia.callback.callback.Desk;
import io.guanjia.callback.rule.CallbackMode;
import io.guanjia.testing.event.Facts;
import io.guanjia.testing.service.Counts;
import io.guanjia.testing.service.Exported;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CallbackServiceTest
class CallbackCountsTest {

    private static final List<String> FILTERS = List.of(
            "state=OPEN",
            "state=COMPLETED",
            "rule=INQUIRY_RESULT",
            "mine=true",
            "role=ESTATE_OFFICER",
            "overdue=true",
            "overdue=false&state=DUE",
            "month=2026-05",
            "month=2026-05&outcome=MISSING&rule=ORDINARY_REPAIR",
            "state=DUE&state=COMPLETED",
            "rule=INQUIRY_RESULT&rule=ORDINARY_REPAIR",
            "mode=PHONE",
            "mode=ON_SITE&mode=REPLY_LETTER",
            "unit=3-1-1202",
            "dueOn=2026-03-17",
            "dueOn=2026-03-18&mode=PHONE",
            "state=AWAITING_RAINSTORM&workEndedBefore=2026-03-17T04:00:00Z",
            "sort=DUE",
            "office=GL01");

    @Test
    void as_many_callbacks_are_counted_as_are_listed() {
        Desk.defineBranches();
        Desk.newCallback("INQUIRY");

        Counts.areThoseOfTheList(Desk::director, "/api/callback/callbacks", FILTERS);
    }

    @Test
    void each_callback_is_found_by_its_day_its_home_and_each_of_its_ways_and_by_no_other() {
        Desk.defineBranches();
        UUID request = UUID.randomUUID();
        Facts.sendPromised(Desk.told("recorded", request, 1).with("unit", "7-2-0503"));
        Facts.sendPromised(Desk.handled(request, 2, "INQUIRY")
                .with("handledBy", "SLIPS")
                .with("handledAt", Instant.now().toString()));
        String id = Desk.callbacksOf(request, 1).getFirst();
        JsonPath callback = Desk.see(id).extract().jsonPath();
        LocalDate day = Instant.parse(callback.getString("callback.dueAt"))
                .minusMillis(1)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toLocalDate();

        assertThat(found("dueOn=" + day)).contains(id);
        assertThat(found("dueOn=" + day.plusDays(1))).doesNotContain(id);
        assertThat(found("dueOn=" + day.minusDays(1))).doesNotContain(id);
        assertThat(found("unit=7-2-0503")).contains(id);
        assertThat(found("unit=9-9-9999")).doesNotContain(id);
        List<String> ways = callback.getList("callback.modes.code");
        for (CallbackMode mode : CallbackMode.values()) {
            assertThat(found("mode=" + mode).contains(id)).as(mode.name()).isEqualTo(ways.contains(mode.name()));
        }
    }

    @Test
    void a_table_has_the_rows_of_the_list() {
        Desk.defineBranches();
        Desk.newCallback("INQUIRY");

        assertThat(Exported.asListed(Desk::director, "/api/callback/callbacks", "state=DUE&rule=INQUIRY_RESULT"))
                .isNotEmpty();
    }

    private static List<String> found(String filter) {
        return Desk.director()
                .get("/api/callback/callbacks?size=200&sort=DUE&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
