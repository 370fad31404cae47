package io.guanjia.callback.callback.messaging;

import static io.guanjia.callback.callback.Desk.CALLBACKS;
import static io.guanjia.callback.callback.Desk.announced;
import static io.guanjia.callback.callback.Desk.callbackIn;
import static io.guanjia.callback.callback.Desk.callbacksOf;
import static io.guanjia.callback.callback.Desk.director;
import static io.guanjia.callback.callback.Desk.handled;
import static io.guanjia.callback.callback.Desk.repaired;
import static io.guanjia.callback.callback.Desk.see;
import static io.guanjia.callback.callback.Desk.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.guanjia.callback.CallbackServiceTest;
import io.guanjia.callback.callback.Desk;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A voided request leaves nothing to call back about; a reopened one is asked about anew, and its repairs stay what they are. */
@QuarkusTest
@CallbackServiceTest
class RoundsOfARequestTest {

    private static final String ENDED = "2026-05-03T08:00:00Z";

    private final UUID request = UUID.randomUUID();
    private final UUID slip = UUID.randomUUID();

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    void a_dissatisfied_household_ends_in_a_second_round_with_callbacks_of_its_own() {
        Facts.sendPromised(handled(request, 1, "COMPLAINT"));
        String first = callbackIn("DUE", request);
        Desk.complete(Desk.agent(), first, Desk.answered("ON_SITE", "DISSATISFIED"))
                .statusCode(200)
                .body("record.satisfaction.nameZh", equalTo("不满意"));
        assertThat(announced(request, 2).getLast().text("satisfaction")).isEqualTo("DISSATISFIED");

        Facts.sendPromised(
                told("reopened", request, 2).with("round", 2),
                handled(request, 3, "COMPLAINT").with("round", 2));
        callbacksOf(request, 2);

        see(first).body("callback.state.code", equalTo("COMPLETED"));
        String second = callbackIn("DUE", request);
        see(second).body("callback.round", equalTo(2));
    }

    @Test
    @Clause(value = "S3-4.1.2.3b", extent = Extent.PARTIAL)
    void after_a_repair_in_vain_the_supervisor_goes_there_even_if_the_next_round_only_answered() {
        Facts.sendPromised(repaired(request, slip, 1, "WET_AREA", false, ENDED));
        Desk.complete(Desk.estateOfficer(), callbackIn("DUE", request), Desk.answered("PHONE", "DISSATISFIED"))
                .statusCode(200);

        Facts.sendPromised(
                told("reopened", request, 1).with("round", 2),
                handled(request, 2, "SERVICE_NEED").with("round", 2));
        callbacksOf(request, 2);

        String visit = callbackIn("DUE", request);
        see(visit).body("callback.rule.code", equalTo("REWORK")).body("callback.round", equalTo(2));
        Desk.complete(Desk.engineer(), visit, Desk.answered("ON_SITE", "SATISFIED"))
                .statusCode(200);
        Facts.sendPromised(
                told("reopened", request, 3).with("round", 3),
                handled(request, 4, "SERVICE_NEED").with("round", 3));
        callbacksOf(request, 3);
        see(callbackIn("DUE", request)).body("callback.rule.code", equalTo("SERVICE_RESULT"));
    }

    @Test
    void after_a_repair_that_the_household_was_content_with_nobody_goes_there_again() {
        Facts.sendPromised(repaired(request, slip, 1, "WET_AREA", false, ENDED));
        Desk.complete(Desk.estateOfficer(), callbackIn("DUE", request), Desk.answered("PHONE", "ACCEPTED"))
                .statusCode(200);

        Facts.sendPromised(
                told("reopened", request, 1).with("round", 2),
                handled(request, 2, "SERVICE_NEED").with("round", 2));
        callbacksOf(request, 2);

        see(callbackIn("DUE", request)).body("callback.rule.code", equalTo("SERVICE_RESULT"));
    }

    @Test
    @Clause(
            value = {"S3-4.1.2.3c", "S3-4.1.2.3d"},
            extent = Extent.PARTIAL)
    void reopening_cancels_what_is_open_on_the_request_and_leaves_what_is_open_on_repairs() {
        Facts.sendPromised(
                handled(request, 1, "COMPLAINT"),
                repaired(
                        request,
                        slip,
                        1,
                        "STRUCTURAL_LEAK",
                        false,
                        Instant.now().toString()),
                repaired(request, UUID.randomUUID(), 1, "WET_AREA", false, ENDED));
        callbacksOf(request, 3);

        Facts.sendPromised(told("reopened", request, 2).with("round", 2));

        List<Fact> told = announced(request, 4);
        assertThat(told.getLast().type()).isEqualTo(type("cancelled"));
        assertThat(told.getLast().text("rule")).isEqualTo("ORDINARY_COMPLAINT");
        see(callbackIn("AWAITING_RAINSTORM", request)).body("callback.rule.code", equalTo("STRUCTURAL_LEAK"));
        see(callbackIn("DUE", request)).body("callback.rule.code", equalTo("WET_AREA_OR_CONCEALED"));
    }

    @Test
    @Clause(value = "S3-4.1.2.3b", extent = Extent.PARTIAL)
    void a_repair_that_turns_out_to_be_in_vain_while_another_is_done_again_is_in_doubt_too() {
        UUID bathroom = UUID.randomUUID();
        Facts.sendPromised(
                repaired(request, slip, 1, "ORDINARY_REPAIR", false, ENDED),
                repaired(request, bathroom, 1, "WET_AREA", false, ENDED));
        List<String> first = callbacksOf(request, 2);
        String ordinary = byRule("ORDINARY_REPAIR");
        String wet = byRule("WET_AREA_OR_CONCEALED");
        assertThat(first).containsExactlyInAnyOrder(ordinary, wet);
        Desk.complete(Desk.estateOfficer(), ordinary, Desk.answered("PHONE", "DISSATISFIED"))
                .statusCode(200);
        Facts.sendPromised(
                told("reopened", request, 1).with("round", 2),
                repaired(request, UUID.randomUUID(), 2, "ORDINARY_REPAIR", true, ENDED));
        callbacksOf(request, 3);
        Desk.complete(Desk.estateOfficer(), wet, Desk.answered("PHONE", "DISSATISFIED"))
                .statusCode(200);
        Desk.complete(Desk.engineer(), byRule("REWORK"), Desk.answered("ON_SITE", "SATISFIED"))
                .statusCode(200);

        Facts.sendPromised(
                told("reopened", request, 2).with("round", 3),
                handled(request, 3, "SERVICE_NEED").with("round", 3));
        callbacksOf(request, 4);

        see(callbackIn("DUE", request))
                .body("callback.rule.code", equalTo("REWORK"))
                .body("callback.round", equalTo(3));
    }

    @Test
    void of_several_callbacks_none_ends_before_all_are_told_of() {
        Facts.sendPromised(
                handled(request, 1, "INQUIRY").with("handledBy", "ON_SPOT").with("constructive", true));

        assertThat(announced(request, 3))
                .extracting(Fact::type)
                .containsExactly(type("scheduled"), type("scheduled"), type("waived"));
    }

    @Test
    @Clause(value = "S3-4.1.2.3b", extent = Extent.PARTIAL)
    void whose_repair_was_in_vain_does_not_ask_about_it_after_the_desk_has_answered_in_between() {
        Facts.sendPromised(
                Desk.reported(request, slip, 1, "gongcheng.gl01", "ENGINEERING_SUPERVISOR"),
                repaired(request, slip, 1, "ORDINARY_REPAIR", false, ENDED).about(slip, 2));
        Desk.complete(Desk.estateOfficer(), callbackIn("DUE", request), Desk.answered("PHONE", "DISSATISFIED"))
                .statusCode(200);
        Facts.sendPromised(
                told("reopened", request, 1).with("round", 2),
                handled(request, 2, "SERVICE_NEED").with("round", 2));
        callbacksOf(request, 2);

        Desk.complete(Desk.engineer(), callbackIn("DUE", request), Desk.answered("ON_SITE", "SATISFIED"))
                .statusCode(403)
                .body("code", equalTo("CALLBACK_OWN_WORK"));
    }

    @Test
    void what_was_taken_for_a_wrong_number_is_asked_about_in_its_second_round() {
        Facts.sendPromised(
                told("reopened", request, 1).with("round", 2),
                handled(request, 2, "OTHER").with("round", 2).with("constructive", false));
        callbacksOf(request, 1);

        see(callbackIn("DUE", request)).body("callback.rule.code", equalTo("SERVICE_RESULT"));
    }

    @Test
    void a_repair_of_an_earlier_round_that_is_told_late_is_asked_about_all_the_same() {
        Facts.sendPromised(told("reopened", request, 1).with("round", 2));
        Facts.sendPromised(handled(request, 2, "SUGGESTION").with("round", 2));
        callbacksOf(request, 1);
        UUID marker = UUID.randomUUID();

        Facts.sendPromised(
                repaired(request, slip, 1, "ORDINARY_REPAIR", false, ENDED),
                repaired(request, marker, 2, "ORDINARY_REPAIR", false, ENDED));

        callbacksOf(request, 3);
        director()
                .get(CALLBACKS + "?requestId=" + request + "&rule=ORDINARY_REPAIR")
                .then()
                .body("items.sourceId", hasItem(slip.toString()));
    }

    @Test
    void a_repair_of_the_new_round_survives_the_reopening_that_is_told_after_it() {
        Facts.sendPromised(repaired(request, slip, 2, "ORDINARY_REPAIR", true, ENDED));
        callbacksOf(request, 1);
        Facts.sendPromised(
                told("reopened", request, 1).with("round", 2),
                handled(request, 2, "SUGGESTION").with("round", 2));
        callbacksOf(request, 2);

        director()
                .get(CALLBACKS + "?requestId=" + request)
                .then()
                .body("items.state.code", equalTo(List.of("DUE", "DUE")));
    }

    @Test
    void a_voided_request_is_called_back_on_neither_now_nor_later() {
        Facts.sendPromised(handled(request, 1, "COMPLAINT"));
        callbackIn("DUE", request);

        Facts.sendPromised(told("voided", request, 2));
        String cancelled = callbackIn("CANCELLED", request);
        Facts.sendPromised(repaired(request, slip, 1, "ORDINARY_REPAIR", false, ENDED));
        UUID after = UUID.randomUUID();
        Facts.sendPromised(
                repaired(request, after, 1, "ORDINARY_REPAIR", false, ENDED).keyed(request.toString()));

        see(cancelled)
                .body("history.reason[-1]", equalTo("登记已作废，回访取消。"))
                .body("deadlines.findAll { it.state == 'OPEN' }.size()", equalTo(0));
        Facts.sendPromised(handled(request, 3, "SUGGESTION"));
        Facts.sendPromised(handled(after, 1, "SUGGESTION"));
        callbacksOf(after, 1);
        callbacksOf(request, 1);
    }

    @Test
    void a_voided_request_that_its_household_opened_again_is_called_back_on_in_its_new_round() {
        Facts.sendPromised(handled(request, 1, "COMPLAINT"));
        String first = callbackIn("DUE", request);
        Desk.complete(Desk.agent(), first, Desk.answered("ON_SITE", "DISSATISFIED"))
                .statusCode(200);

        Facts.sendPromised(
                told("voided", request, 2),
                told("reopened", request, 3).with("round", 2),
                handled(request, 4, "COMPLAINT").with("round", 2));

        callbacksOf(request, 2);
        see(callbackIn("DUE", request)).body("callback.round", equalTo(2));
    }

    private String byRule(String rule) {
        return director()
                .get(CALLBACKS + "?requestId=" + request + "&state=DUE&rule=" + rule)
                .path("items[0].id");
    }

    private static String type(String event) {
        return "guanjia.callback.callback." + event + ".v1";
    }
}
