package io.guanjia.callback.callback.rest;

import static io.guanjia.callback.callback.Desk.agent;
import static io.guanjia.callback.callback.Desk.answered;
import static io.guanjia.callback.callback.Desk.complete;
import static io.guanjia.callback.callback.Desk.director;
import static io.guanjia.callback.callback.Desk.engineer;
import static io.guanjia.callback.callback.Desk.handled;
import static io.guanjia.callback.callback.Desk.newCallback;
import static io.guanjia.callback.callback.Desk.post;
import static io.guanjia.callback.callback.Desk.repaired;
import static io.guanjia.callback.callback.Desk.see;
import static io.guanjia.callback.callback.Desk.teamLeader;
import static io.guanjia.testing.service.Refusals.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.guanjia.callback.CallbackServiceTest;
import io.guanjia.callback.Database;
import io.guanjia.callback.callback.Desk;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attempts, completion and waiver through the real door, each leaving what the manual wants to find. */
@QuarkusTest
@CallbackServiceTest
class CallingBackTest {

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    @Clause("S3-5.1")
    void a_callback_leaves_a_record_of_who_asked_when_how_and_what_was_said() {
        String callback = newCallback("SUGGESTION");
        Map<String, Object> body = Map.of(
                "mode", "ON_SITE",
                "satisfaction", "ACCEPTED",
                "content", "已上门说明采纳情况",
                "opinion", "希望夏天前完成",
                "householdSigned", true);

        complete(teamLeader().header("If-Match", "\"1\""), callback, body)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("callback.state.code", equalTo("COMPLETED"))
                .body("record.mode.nameZh", equalTo("上门回访"))
                .body("record.satisfaction.nameZh", equalTo("基本满意"))
                .body("record.content", equalTo("已上门说明采纳情况"))
                .body("record.opinion", equalTo("希望夏天前完成"))
                .body("record.householdSigned", equalTo(true))
                .body("record.actorId", equalTo("zuzhang.gl01"))
                .body("record.actorRole", equalTo("CS_TEAM_LEADER"))
                .body("history.action", contains("scheduled", "completed"));
    }

    @Test
    void what_the_household_said_is_encrypted_at_rest_and_travels_nowhere() {
        UUID request = UUID.randomUUID();
        Facts.sendPromised(handled(request, 1, "SUGGESTION"));
        String callback = Desk.callbackIn("DUE", request);
        String words = "原话-" + request;
        complete(
                        agent(),
                        callback,
                        Map.of("mode", "PHONE", "satisfaction", "SATISFIED", "content", words, "opinion", words))
                .statusCode(200);

        List<String> stored = Database.texts(
                "SELECT content, opinion FROM callback.callback_record WHERE callback_id = '" + callback + "'");
        assertThat(stored).hasSize(2).allSatisfy(value -> assertThat(value).startsWith("k1:"));
        assertThat(Database.texts("SELECT t::text FROM callback.history t WHERE subject_id = '" + callback + "'"))
                .isNotEmpty();
        Stream.of("history", "outbox", "callback_attempt", "idempotency_key")
                .forEach(table -> assertThat(Database.texts("SELECT t::text FROM callback." + table + " t"))
                        .noneMatch(row -> row.contains(words)));
        assertThat(Desk.announced(request, 2)).extracting(Fact::payload).noneMatch(sent -> sent.contains(words));
    }

    @Test
    void an_attempt_is_noted_once_however_often_it_is_sent() {
        String callback = newCallback("SUGGESTION");
        UUID key = UUID.randomUUID();
        Map<String, Object> noAnswer = Map.of("mode", "PHONE", "reason", "无人接听", "nextTryAt", "2099-01-01T02:00:00Z");

        attempt(callback, key, noAnswer)
                .statusCode(201)
                .header("Location", endsWith(Desk.CALLBACKS + "/" + callback))
                .header("ETag", "\"2\"")
                .body("nextTryAt", equalTo("2099-01-01T02:00:00Z"))
                .body("actorRole", equalTo("CUSTOMER_SERVICE_AGENT"));
        attempt(callback, key, noAnswer).statusCode(201).body("version", equalTo(2));
        attempt(callback, key, Map.of("mode", "PHONE", "reason", "关机"))
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));

        see(callback)
                .body("attempts", hasSize(1))
                .body("attempts[0].mode.nameZh", equalTo("电话回访"))
                .body("callback.state.code", equalTo("DUE"))
                .body("history.action", contains("scheduled", "attempted"));
    }

    @Test
    @Clause("S3-5.2a")
    void a_complaint_is_not_closed_by_phone_but_by_a_reply_letter() {
        UUID request = UUID.randomUUID();
        String callback = atHome(request, handled(request, 2, "COMPLAINT"));
        problem(complete(agent(), callback, answered("PHONE", "SATISFIED")), 422, "CALLBACK_MODE_NOT_ALLOWED")
                .body("clauses", contains("S3-5.2a"))
                .body("detail", containsString("复函"));
        see(callback).body("callback.state.code", equalTo("DUE"));

        attempt(callback, UUID.randomUUID(), Map.of("mode", "PHONE", "reason", "先行电话说明"))
                .statusCode(201);
        complete(agent(), callback, answered("REPLY_LETTER", "SATISFIED")).statusCode(200);
    }

    @Test
    @Clause(
            value = {"S3-4.1.2.2a", "S3-4.1.2.2b"},
            extent = Extent.PARTIAL)
    void a_major_complaint_is_closed_by_the_directors_visit_and_by_nothing_else() {
        UUID request = UUID.randomUUID();
        String callback = atHome(request, handled(request, 2, "COMPLAINT").with("severity", "MAJOR"));
        var centreHead = Desk.as("fuwu.gl01", "HX/FZ/GL/GL01", "SERVICE_CENTRE_HEAD");

        problem(complete(centreHead, callback, answered("ON_SITE", "SATISFIED")), 403, "CALLBACK_ROLE_NOT_ALLOWED")
                .body("clauses", contains("S3-4.1.2.2a", "S3-4.1.2.2b"))
                .body("detail", containsString("管理处主任"));
        problem(complete(director(), callback, answered("PHONE", "SATISFIED")), 422, "CALLBACK_MODE_NOT_ALLOWED");
        problem(post(director(), callback, "waiver", Map.of("reason", "已当面沟通")), 422, "CALLBACK_NEVER_WAIVED");
        complete(director(), callback, answered("ON_SITE", "SATISFIED")).statusCode(200);
    }

    @Test
    @Clause("S3-4.1.2.2b")
    void a_constructive_opinion_is_answered_by_the_directors_visit_alone_and_never_waived() {
        UUID request = UUID.randomUUID();
        String callback = atHome(request, handled(request, 2, "SUGGESTION").with("constructive", true));
        var centreHead = Desk.as("fuwu.gl01", "HX/FZ/GL/GL01", "SERVICE_CENTRE_HEAD");

        see(callback).body("callback.rule.code", equalTo("CONSTRUCTIVE_OPINION"));
        problem(complete(centreHead, callback, answered("ON_SITE", "SATISFIED")), 403, "CALLBACK_ROLE_NOT_ALLOWED");
        problem(complete(director(), callback, answered("PHONE", "SATISFIED")), 422, "CALLBACK_MODE_NOT_ALLOWED");
        problem(post(teamLeader(), callback, "waiver", Map.of("reason", "已采纳")), 422, "CALLBACK_NEVER_WAIVED");
        complete(director(), callback, answered("ON_SITE", "SATISFIED")).statusCode(200);
    }

    @Test
    @Clause("S3-4.1.2.3b")
    void a_rework_is_visited_by_the_engineering_supervisor_within_three_days() {
        UUID request = UUID.randomUUID();
        Facts.sendPromised(repaired(request, UUID.randomUUID(), 1, "ORDINARY_REPAIR", true, "2026-06-01T03:00:00Z"));
        String callback = Desk.callbackIn("DUE", request);

        see(callback)
                .body("callback.rule.code", equalTo("REWORK"))
                .body("callback.dueAt", equalTo("2026-06-04T16:00:00Z"));
        problem(
                complete(Desk.estateOfficer(), callback, answered("ON_SITE", "SATISFIED")),
                403,
                "CALLBACK_ROLE_NOT_ALLOWED");
        complete(engineer(), callback, answered("ON_SITE", "SATISFIED"))
                .statusCode(200)
                .body("record.actorRole", equalTo("ENGINEERING_SUPERVISOR"));
    }

    @Test
    @Clause("S3-4.1.2.3d")
    void a_drain_unblocked_is_asked_about_by_phone_within_three_days() {
        UUID request = UUID.randomUUID();
        Facts.sendPromised(repaired(request, UUID.randomUUID(), 1, "DRAIN_BLOCKAGE", false, "2026-06-01T03:00:00Z"));
        String callback = Desk.callbackIn("DUE", request);

        see(callback).body("callback.dueAt", equalTo("2026-06-04T16:00:00Z"));
        complete(Desk.estateOfficer(), callback, answered("PHONE", "SATISFIED")).statusCode(200);
    }

    @Test
    void a_person_with_two_posts_completes_in_the_one_that_the_rule_asks_for() {
        String callback = newCallback("SERVICE_NEED");
        var both = Desk.as("liang.gl01", "HX/FZ/GL/GL01", "OFFICE_DIRECTOR", "ESTATE_OFFICER");

        complete(both, callback, answered("PHONE", "SATISFIED"))
                .statusCode(200)
                .body("record.actorRole", equalTo("ESTATE_OFFICER"));
    }

    @Test
    void nothing_more_is_done_about_a_callback_that_has_ended() {
        String callback = newCallback("SUGGESTION");
        post(teamLeader(), callback, "waiver", Map.of("reason", "住户婉拒"))
                .statusCode(200)
                .body("callback.state.nameZh", equalTo("免回访"))
                .body("deadlines.state", contains("CANCELLED"));

        problem(complete(agent(), callback, answered("PHONE", "SATISFIED")), 409, "CALLBACK_ALREADY_ENDED")
                .body("detail", containsString("免回访"));
        problem(
                attempt(callback, UUID.randomUUID(), Map.of("mode", "PHONE", "reason", "无人接听")),
                409,
                "CALLBACK_ALREADY_ENDED");
        problem(post(teamLeader(), callback, "waiver", Map.of("reason", "再免")), 409, "CALLBACK_ALREADY_ENDED");
        see(callback).body("callback.version", equalTo(2));
    }

    @Test
    void a_stale_version_is_refused_and_changes_nothing() {
        String callback = newCallback("SUGGESTION");

        problem(
                        complete(agent().header("If-Match", "\"7\""), callback, answered("PHONE", "SATISFIED")),
                        412,
                        "STALE_VERSION")
                .body("values.current", equalTo(1));
        see(callback).body("callback.version", equalTo(1));
    }

    private static ValidatableResponse attempt(String callback, UUID key, Map<String, ?> body) {
        return post(agent().header("Idempotency-Key", key), callback, "attempts", body);
    }

    /** The callback to a household whose home is on record: there somebody goes or writes. */
    private static String atHome(UUID request, Fact handled) {
        Facts.sendPromised(Desk.told("recorded", request, 1).with("unit", "7-2-0803"), handled);
        return Desk.callbackIn("DUE", request);
    }
}
