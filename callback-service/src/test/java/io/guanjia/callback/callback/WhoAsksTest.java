package io.guanjia.callback.callback;

import static io.guanjia.callback.callback.Desk.answered;
import static io.guanjia.callback.callback.Desk.callbackIn;
import static io.guanjia.callback.callback.Desk.chiefDirector;
import static io.guanjia.callback.callback.Desk.complete;
import static io.guanjia.callback.callback.Desk.director;
import static io.guanjia.callback.callback.Desk.engineer;
import static io.guanjia.callback.callback.Desk.handled;
import static io.guanjia.callback.callback.Desk.post;
import static io.guanjia.callback.callback.Desk.repaired;
import static io.guanjia.callback.callback.Desk.reported;
import static io.guanjia.callback.callback.Desk.see;
import static io.guanjia.callback.callback.Desk.teamLeader;
import static io.guanjia.callback.callback.Desk.told;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.guanjia.callback.CallbackServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody asks about their own work or about themselves; where nobody can be asked, that is said. */
@QuarkusTest
@CallbackServiceTest
class WhoAsksTest {

    private static final String ENDED = "2026-06-01T03:00:00Z";

    private final UUID request = UUID.randomUUID();
    private final UUID slip = UUID.randomUUID();

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    @Clause(value = "S3-4.1.2.3b", extent = Clause.Extent.PARTIAL)
    void the_engineering_supervisor_does_not_visit_about_a_repair_that_was_their_own() {
        Facts.sendPromised(
                reported(request, slip, 1, "gongcheng.gl01", "ENGINEERING_SUPERVISOR"),
                repaired(request, slip, 1, "ORDINARY_REPAIR", true, ENDED).about(slip, 2));
        String callback = callbackIn("DUE", request);

        complete(engineer(), callback, answered("ON_SITE", "SATISFIED"))
                .statusCode(403)
                .body("code", equalTo("CALLBACK_OWN_WORK"))
                .body("clauses", contains("S3-4.1.2.3b"))
                .body("detail", containsString("部门负责人"));
        // Attempts end in giving the household up: who must not ask makes none, and is offered none.
        Desk.tried(engineer(), callback, "上门无人").statusCode(403).body("code", equalTo("CALLBACK_OWN_WORK"));
        Desk.tried(colleagueOf("ENGINEERING_SUPERVISOR"), callback, "上门无人").statusCode(201);
        see(callback)
                .body("callback.roles.code", contains("ENGINEERING_SUPERVISOR", "DEPARTMENT_HEAD", "OFFICE_DIRECTOR"));
        isOnTheListOf(colleagueOf("DEPARTMENT_HEAD"), callback);
        complete(colleagueOf("ENGINEERING_SUPERVISOR"), callback, answered("ON_SITE", "SATISFIED"))
                .statusCode(200);
    }

    @Test
    @Clause(value = "S3-4.1.2.2b", extent = Clause.Extent.PARTIAL)
    void what_the_director_answered_is_asked_about_by_the_chief_director() {
        Facts.sendPromised(
                Desk.by(told("answered", request, 1).with("round", 1), "zhuren.gl01", "OFFICE_DIRECTOR"),
                handled(request, 2, "COMPLAINT").with("severity", "MAJOR"));
        String callback = callbackIn("DUE", request);

        complete(director(), callback, answered("ON_SITE", "SATISFIED"))
                .statusCode(403)
                .body("code", equalTo("CALLBACK_OWN_WORK"));
        isOnTheListOf(chiefDirector(), callback);
        complete(chiefDirector(), callback, answered("ON_SITE", "SATISFIED"))
                .statusCode(200)
                .body("record.actorRole", equalTo("CHIEF_DIRECTOR"));
    }

    @Test
    void a_handler_who_is_a_supervisor_too_neither_asks_about_their_work_nor_lets_it_go() {
        RequestSpecification handler =
                Desk.as("liang.gl01", "HX/FZ/GL/GL01", "RESPONSIBLE_HANDLER", "ESTATE_OFFICER", "CS_TEAM_LEADER");
        Facts.sendPromised(
                Desk.by(
                        Fact.sampleOf("guanjia.routing.contact-slip.handling-started.v1")
                                .about(slip, 1)
                                .ofRequest(request)
                                .in("GL", "GL01")
                                .with("slipId", slip.toString())
                                .with("round", 1),
                        "liang.gl01",
                        "RESPONSIBLE_HANDLER"),
                repaired(request, slip, 1, "WET_AREA", false, ENDED).about(slip, 2),
                handled(request, 1, "SUGGESTION"));
        String repair = Desk.callbacksOf(request, 2).getFirst();

        complete(handler, repair, answered("PHONE", "SATISFIED"))
                .statusCode(403)
                .body("code", equalTo("CALLBACK_OWN_WORK"));
        String opinion = director()
                .get(Desk.CALLBACKS + "?rule=OPINION&requestId=" + request)
                .path("items[0].id");
        post(handler, opinion, "waiver", Map.of("reason", "住户婉拒"))
                .statusCode(403)
                .body("code", equalTo("CALLBACK_OWN_WORK"));
        complete(Desk.estateOfficer(), repair, answered("PHONE", "SATISFIED")).statusCode(200);
    }

    @Test
    void a_complaint_about_the_director_is_the_chief_directors_to_ask_about_and_to_let_go() {
        Facts.sendPromised(
                handled(request, 1, "COMPLAINT").with("severity", "MAJOR").with("accusedRole", "OFFICE_DIRECTOR"));
        String callback = callbackIn("DUE", request);

        complete(director(), callback, answered("ON_SITE", "SATISFIED"))
                .statusCode(403)
                .body("code", equalTo("CALLBACK_ROLE_NOT_ALLOWED"))
                .body("detail", containsString("总主任"));
        complete(chiefDirector(), callback, answered("ON_SITE", "SATISFIED")).statusCode(200);
    }

    @Test
    @Clause(value = "S0-5.2.5", extent = Clause.Extent.PARTIAL)
    void an_anonymous_complaint_is_owed_to_nobody_and_says_so() {
        Facts.sendPromised(handled(request, 1, "COMPLAINT").with("notConfirmable", "ANONYMOUS"));
        String callback = callbackIn("NOT_OWED", request);

        see(callback)
                .body("callback.notConfirmable", equalTo("ANONYMOUS"))
                .body("history.reason[-1]", equalTo("ANONYMOUS"))
                .body("deadlines.findAll { it.state == 'OPEN' }.size()", equalTo(0));
        complete(Desk.agent(), callback, answered("REPLY_LETTER", "SATISFIED"))
                .statusCode(409)
                .body("detail", containsString("无人可回访"));
    }

    @Test
    void what_is_learned_after_a_repair_was_scheduled_counts_for_it_too() {
        Facts.sendPromised(repaired(request, slip, 1, "ORDINARY_REPAIR", false, ENDED));
        callbackIn("DUE", request);

        Facts.sendPromised(told("triaged", request, 1).with("notConfirmable", "UNREACHABLE"));

        callbackIn("NOT_OWED", request);
    }

    @Test
    @Clause(value = "S3-4.1.2.3b", extent = Clause.Extent.PARTIAL)
    void what_was_repaired_again_is_looked_at_though_nobody_can_be_asked() {
        Facts.sendPromised(
                told("triaged", request, 1).with("notConfirmable", "ANONYMOUS"),
                repaired(request, slip, 1, "ORDINARY_REPAIR", true, ENDED));
        String callback = callbackIn("DUE", request);

        complete(engineer(), callback, answered("ON_SITE", "NOT_STATED")).statusCode(200);
    }

    @Test
    @Clause(value = "S3-4.1.2.2b", extent = Clause.Extent.PARTIAL)
    void of_a_major_complaint_only_the_director_says_that_nobody_can_be_asked() {
        Facts.sendPromised(
                handled(request, 1, "COMPLAINT").with("severity", "MAJOR").with("notConfirmable", "ANONYMOUS"));
        String callback = callbackIn("DUE", request);

        post(teamLeader(), callback, "not-owed", Map.of())
                .statusCode(403)
                .body("code", equalTo("CALLBACK_SUPERVISOR_NOT_ALLOWED"));
        post(director(), callback, "not-owed", Map.of("note", "匿名来信,已在告示栏统一答复"))
                .statusCode(200)
                .body("callback.state.nameZh", equalTo("无人可回访"))
                .body("history.reason[-1]", equalTo("ANONYMOUS · 匿名来信,已在告示栏统一答复"));
    }

    @Test
    void a_relayed_complaint_is_answered_to_the_relayer_by_letter_and_not_let_go() {
        Facts.sendPromised(handled(request, 1, "COMPLAINT")
                .with("severity", "MAJOR")
                .with("notConfirmable", "RELAYED")
                .with("relayed", true));
        String callback = callbackIn("DUE", request);

        see(callback).body("callback.answeredToRelayer", equalTo(true));
        post(director(), callback, "not-owed", Map.of())
                .statusCode(422)
                .body("code", equalTo("CALLBACK_RELAYER_CAN_BE_WRITTEN_TO"));
        complete(director(), callback, answered("REPLY_LETTER", "NOT_STATED"))
                .statusCode(200)
                .body("record.satisfaction.nameZh", equalTo("未表态"));
    }

    @Test
    void a_complainant_of_whom_only_the_phone_is_known_is_called_and_one_at_home_is_not() {
        String nowhere = complaintOf(null);
        String atHome = complaintOf("3-1-1202");

        complete(director(), atHome, answered("PHONE", "SATISFIED"))
                .statusCode(422)
                .body("code", equalTo("CALLBACK_MODE_NOT_ALLOWED"));
        assertThat(Desk.director()
                        .get(Desk.CALLBACKS + "?state=DUE&rule=ORDINARY_COMPLAINT&mode=PHONE&size=200")
                        .<List<String>>path("items.id"))
                .contains(nowhere)
                .doesNotContain(atHome);
        complete(director(), nowhere, answered("PHONE", "SATISFIED")).statusCode(200);
    }

    private static String complaintOf(String unit) {
        UUID request = UUID.randomUUID();
        Facts.sendPromised(Desk.told("recorded", request, 1).with("unit", unit));
        Facts.sendPromised(handled(request, 2, "COMPLAINT")
                .with("severity", "MINOR")
                .with("handledAt", Instant.now().toString()));
        return Desk.callbacksOf(request, 1).getFirst();
    }

    @Test
    void what_a_caller_may_do_now_is_shown_by_the_decision_that_refuses() {
        String callback = Desk.newCallback("COMPLAINT");

        director()
                .get(Desk.CALLBACKS + "/" + callback)
                .then()
                .body("actions.findAll { it.allowed }.command", hasItems("callback.attempt", "callback.complete"))
                .body("actions.find { it.command == 'callback.waive' }.code", equalTo("CALLBACK_NEVER_WAIVED"))
                .body("actions.find { it.command == 'callback.give-up' }.code", equalTo("CALLBACK_NOT_SOUGHT_ENOUGH"))
                .body("actions.find { it.command == 'callback.not-owe' }.reason", containsString("登记中没有写明无人可回访"));
        Desk.estateOfficer()
                .get(Desk.CALLBACKS + "/" + callback)
                .then()
                .body("actions.find { it.command == 'callback.complete' }.code", equalTo("CALLBACK_ROLE_NOT_ALLOWED"))
                .body("actions.find { it.command == 'callback.waive' }.code", equalTo("NOT_PERMITTED"));
    }

    private static void isOnTheListOf(RequestSpecification person, String callback) {
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> given().spec(person)
                                .get(Desk.CALLBACKS + "?mine=true&size=200&requestId=" + requestOf(callback))
                                .<List<String>>path("items.id"),
                        ids -> ids.contains(callback));
    }

    private static String requestOf(String callback) {
        return see(callback).extract().path("callback.requestId");
    }

    private static RequestSpecification colleagueOf(String post) {
        return Desk.as("tongshi.gl01", "HX/FZ/GL/GL01", post);
    }
}
