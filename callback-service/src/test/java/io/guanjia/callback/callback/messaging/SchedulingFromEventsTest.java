package io.guanjia.callback.callback.messaging;

import static io.guanjia.callback.callback.Desk.CALLBACKS;
import static io.guanjia.callback.callback.Desk.callbacksOf;
import static io.guanjia.callback.callback.Desk.director;
import static io.guanjia.callback.callback.Desk.handled;
import static io.guanjia.callback.callback.Desk.repaired;
import static io.guanjia.callback.callback.Desk.see;
import static io.guanjia.callback.callback.Desk.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.callback.CallbackServiceTest;
import io.guanjia.callback.callback.Desk;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other services say, in whatever order and however often, becomes exactly the callbacks that the rules ask for. */
@QuarkusTest
@CallbackServiceTest
class SchedulingFromEventsTest {

    private static final String ENDED = "2026-05-03T08:00:00Z";

    private final UUID request = UUID.randomUUID();
    private final UUID slip = UUID.randomUUID();

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    @Clause("S3-4.1.2.3a1")
    void an_ordinary_repair_is_phoned_about_by_the_estate_officer_until_the_end_of_the_next_day() {
        Facts.sendPromised(told("recorded", request, 1).with("unit", "3-1-1202"));
        Facts.sendPromised(repaired(request, slip, 1, "ORDINARY_REPAIR", false, ENDED));
        String callback = callbacksOf(request, 1).getFirst();

        see(callback)
                .statusCode(200)
                .body("callback.number", matchesPattern("GL01-CB-\\d{6}-\\d{4,}"))
                .body("callback.rule.code", equalTo("ORDINARY_REPAIR"))
                .body("callback.state.nameZh", equalTo("待回访"))
                .body("callback.sourceId", equalTo(slip.toString()))
                .body("callback.dueAt", equalTo("2026-05-04T16:00:00Z"))
                .body("deadlines[0].kind", equalTo("CALLBACK"))
                .body("deadlines[0].dueAt", equalTo("2026-05-04T16:00:00Z"))
                .body("rule.modes[0].nameZh", equalTo("电话回访"))
                .body("history.action[0]", equalTo("scheduled"));
        Desk.complete(Desk.agent(), callback, Desk.answered("PHONE", "SATISFIED"))
                .statusCode(403);
        Desk.complete(Desk.estateOfficer(), callback, Desk.answered("PHONE", "SATISFIED"))
                .statusCode(200);
    }

    @Test
    void a_home_that_was_taken_down_wrongly_is_called_back_at_the_right_one() {
        Facts.sendPromised(told("recorded", request, 1).with("unit", "3-1-1202"));
        Facts.sendPromised(told("corrected", request, 2).with("unit", "3-1-1293"));
        Facts.sendPromised(repaired(request, slip, 1, "ORDINARY_REPAIR", false, ENDED));
        callbacksOf(request, 1);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> director()
                .get(CALLBACKS + "?requestId=" + request)
                .then()
                .body("items.unit", equalTo(List.of("3-1-1293"))));
    }

    @Test
    void the_list_says_whom_to_call_once_intake_has_said_it() {
        Facts.sendPromised(repaired(request, slip, 1, "ORDINARY_REPAIR", false, ENDED));
        callbacksOf(request, 1);
        Facts.sendPromised(told("recorded", request, 1).with("unit", "3-1-1202").with("number", "GL01-SR-202603-0042"));
        Facts.sendPromised(handled(request, 2, "SUGGESTION"));
        callbacksOf(request, 2);

        director()
                .get(CALLBACKS + "?requestId=" + request)
                .then()
                .body("items.unit", equalTo(List.of("3-1-1202", "3-1-1202")))
                .body("items.requestNumber[0]", equalTo("GL01-SR-202603-0042"));
    }

    @Test
    void each_of_several_repairs_on_one_slip_is_called_back_on_by_its_own_rule() {
        Map<String, Object> wetArea = Map.of("defect", "WET_AREA", "rework", false, "completedAt", ENDED);
        Map<String, Object> lamp = Map.of("defect", "ORDINARY_REPAIR", "rework", false, "completedAt", ENDED);
        Facts.sendPromised(
                repaired(request, slip, 1, "WET_AREA", false, ENDED).with("repairs", List.of(wetArea, lamp)));
        callbacksOf(request, 2);

        director()
                .get(CALLBACKS + "?requestId=" + request)
                .then()
                .body("items.rule.code", containsInAnyOrder("WET_AREA_OR_CONCEALED", "ORDINARY_REPAIR"));
    }

    @Test
    @Clause(value = "S3-4.1.2.3b", extent = Extent.PARTIAL)
    void a_wet_area_repaired_again_asks_for_two_callbacks() {
        Facts.sendPromised(repaired(request, slip, 1, "WET_AREA", true, ENDED));
        callbacksOf(request, 2);

        director()
                .get(CALLBACKS + "?requestId=" + request)
                .then()
                .body("items.rule.code", containsInAnyOrder("WET_AREA_OR_CONCEALED", "REWORK"))
                .body("items.dueAt", equalTo(List.of("2026-05-06T16:00:00Z", "2026-05-06T16:00:00Z")));
    }

    @Test
    @Clause(value = "S3-4.1.2.3b", extent = Extent.PARTIAL)
    void what_is_repaired_in_a_second_round_is_a_rework_whatever_whoever_repaired_says_of_it() {
        Facts.sendPromised(repaired(request, slip, 1, "ORDINARY_REPAIR", false, ENDED));
        callbacksOf(request, 1);
        Facts.sendPromised(repaired(request, UUID.randomUUID(), 2, "ORDINARY_REPAIR", false, ENDED));
        callbacksOf(request, 2);

        director()
                .get(CALLBACKS + "?requestId=" + request)
                .then()
                .body("items.find { it.round == 2 }.rule.code", equalTo("REWORK"));
    }

    @Test
    @Clause(value = "S3-4.1.2.3c", extent = Extent.PARTIAL)
    void a_repaired_leak_waits_for_a_rainstorm_and_a_visit_before_it_does_not_count() {
        Facts.sendPromised(repaired(
                request, slip, 1, "STRUCTURAL_LEAK", false, Instant.now().toString()));
        String callback = callbacksOf(request, 1).getFirst();

        see(callback)
                .body("callback.state.code", equalTo("AWAITING_RAINSTORM"))
                .body("callback.dueAt", nullValue())
                .body("callback.awaiting", equalTo("RAINSTORM"))
                .body("deadlines.kind", equalTo(List.of("RAIN")));
        Desk.complete(Desk.estateOfficer(), callback, Desk.answered("ON_SITE", "SATISFIED"))
                .statusCode(409)
                .body("code", equalTo("CALLBACK_AWAITS_RAINSTORM"))
                .body("clauses", equalTo(List.of("S3-4.1.2.3c")));
        assertThat(Desk.announced(request, 1).getFirst().text("awaiting")).isEqualTo("RAINSTORM");
    }

    @Test
    void a_slip_that_repaired_nothing_asks_for_no_callback_of_its_own() {
        Facts.sendPromised(repaired(request, slip, 1, "WET_AREA", false, ENDED).with("repair", null));
        Facts.sendPromised(handled(request, 1, "SUGGESTION"));

        callbacksOf(request, 1);
        director().get(CALLBACKS + "?requestId=" + request).then().body("items.rule.code", equalTo(List.of("OPINION")));
    }

    @Test
    void a_complaint_that_led_to_a_repair_has_the_same_callbacks_whichever_word_comes_first() {
        UUID other = UUID.randomUUID();
        UUID otherSlip = UUID.randomUUID();
        Facts.sendPromised(
                handled(request, 1, "COMPLAINT").with("repairSlipIds", List.of(slip.toString())),
                repaired(other, otherSlip, 1, "DRAIN_BLOCKAGE", false, ENDED));
        callbacksOf(request, 1);
        callbacksOf(other, 1);
        Facts.sendPromised(
                repaired(request, slip, 1, "DRAIN_BLOCKAGE", false, ENDED),
                handled(other, 1, "COMPLAINT").with("repairSlipIds", List.of(otherSlip.toString())));
        callbacksOf(request, 2);
        callbacksOf(other, 2);

        for (UUID each : List.of(request, other)) {
            director()
                    .get(CALLBACKS + "?requestId=" + each)
                    .then()
                    .body("items.rule.code", containsInAnyOrder("ORDINARY_COMPLAINT", "WET_AREA_OR_CONCEALED"));
        }
    }

    @Test
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void a_result_told_twice_is_called_back_on_once() {
        Fact fact = handled(request, 1, "COMPLAINT");
        Facts.sendPromised(fact, fact, handled(request, 2, "COMPLAINT"), handled(request, 3, "SUGGESTION"));

        callbacksOf(request, 2);
        director()
                .get(CALLBACKS + "?requestId=" + request)
                .then()
                .body("items.rule.code", containsInAnyOrder("ORDINARY_COMPLAINT", "OPINION"));
    }

    @Test
    void words_about_a_kind_or_defect_that_is_not_known_here_yet_still_lead_to_a_callback() {
        Facts.send(handled(request, 1, "PRAISE"), repaired(request, slip, 1, "ROOF_GARDEN", false, ENDED));

        callbacksOf(request, 2);
        director()
                .get(CALLBACKS + "?requestId=" + request)
                .then()
                .body("items.rule.code", containsInAnyOrder("SERVICE_RESULT", "ORDINARY_REPAIR"));
    }

    @Test
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void an_inquiry_answered_on_the_spot_has_its_callback_and_needs_no_call() {
        Facts.sendPromised(handled(request, 1, "INQUIRY").with("handledBy", "ON_SPOT"));
        String callback = Desk.callbackIn("WAIVED", request);

        see(callback)
                .body("callback.rule.code", equalTo("INQUIRY_RESULT"))
                .body("history.reason[1]", equalTo("ANSWERED_ON_SPOT"))
                .body("deadlines.state", equalTo(List.of("CANCELLED")));
        List<Fact> told = Desk.announced(request, 2);
        assertThat(told.getLast().text("reason")).isEqualTo("ANSWERED_ON_SPOT");
    }

    @Test
    @Clause(value = "S4-3.2", extent = Extent.PARTIAL)
    void a_complaint_explained_on_the_spot_is_called_back_on_all_the_same() {
        Facts.sendPromised(handled(request, 1, "COMPLAINT").with("handledBy", "ON_SPOT"));

        see(callbacksOf(request, 1).getFirst())
                .body("callback.rule.code", equalTo("ORDINARY_COMPLAINT"))
                .body("callback.state.code", equalTo("DUE"));
    }

    @Test
    void an_inquiry_answered_by_a_department_is_phoned_about() {
        Facts.sendPromised(handled(request, 1, "INQUIRY").with("handledBy", "SLIPS"));

        Desk.callbackIn("DUE", request);
    }
}
