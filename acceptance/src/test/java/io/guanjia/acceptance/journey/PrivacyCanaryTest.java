package io.guanjia.acceptance.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guanjia.acceptance.client.Answer;
import io.guanjia.acceptance.client.Callback;
import io.guanjia.acceptance.client.Door;
import io.guanjia.acceptance.client.Registration;
import io.guanjia.acceptance.client.Request;
import io.guanjia.acceptance.client.Slip;
import io.guanjia.acceptance.client.Staff;
import io.guanjia.acceptance.client.SuiteClient;
import io.guanjia.acceptance.demo.Office;
import io.guanjia.acceptance.suite.Canary;
import io.guanjia.acceptance.suite.OnThePackagedSuite;
import io.guanjia.acceptance.suite.Stories;
import io.guanjia.acceptance.suite.Topics;
import io.guanjia.local.Component;
import io.guanjia.local.Suite;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@OnThePackagedSuite
class PrivacyCanaryTest {

    private static final String PHONE = "13977770421";
    private static final String NAME = "司马飞燕";
    private static final String WORDS = "紫河马漏水";
    private static final List<String> PERSONAL = List.of(
            PHONE,
            "139-7777-0421",
            "139 7777 0421",
            "139%207777%200421",
            "139+7777+0421",
            NAME,
            URLEncoder.encode(NAME, UTF_8),
            WORDS,
            URLEncoder.encode(WORDS, UTF_8));
    private static final String FACTS = "guanjia.intake.service-request.v1";
    private static final String PARKED = "/api/%s/operations/parked-events";
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Suite suite;
    private final Topics topics;
    private final Office office;
    private final Staff operator;
    private final Stories stories;
    private final Canary canary;

    PrivacyCanaryTest(Suite suite, SuiteClient client, Topics topics, Canary canary) {
        this.suite = suite;
        this.topics = topics;
        this.office = Office.jiayuan(client);
        this.operator = client.as("yunwei.hx");
        this.stories = new Stories(office);
        this.canary = canary;
    }

    @Test
    void a_households_phone_name_and_words_reach_no_log_no_topic_no_metric_no_trace_and_no_table_in_clear() {
        Request closed = lifeOfARequest();
        provokeErrors(closed.id());

        assertThat(canary.whereverSeen(PERSONAL)).isEmpty();
        assertThat(canary.whereverSeen(List.of("POST /api/intake/service-requests")))
                .as("the registration left a trace, or nothing is proved")
                .contains("traces of intake");
        assertThat(canary.whereverSeen(List.of("process guanjia.intake.service-request")))
                .as("what became of it elsewhere left one too")
                .contains("traces of routing", "traces of callback");
        assertThat(office.agent().requests().revealPhone(closed.id(), "核对")).isEqualTo(PHONE);
    }

    @Test
    void what_is_in_an_event_that_cannot_be_handled_is_not_spread() {
        UUID poisoned = UUID.randomUUID();
        UUID misread = UUID.randomUUID();
        topics.say(FACTS, poisoned.toString(), envelope(poisoned), """
                {"requestId": "%s", "requestNumber": "13977770422", "kind": "INQUIRY", "constructive": false, "round": 0,
                 "handledBy": "ON_SPOT", "repairSlipIds": [], "handledAt": "2026-11-22T00:00:00Z"}""".formatted(poisoned));
        topics.say(FACTS, misread.toString(), envelope(misread), """
                {"requestId": "%s", "kind": "INQUIRY", "round": 1, "handledAt": "致电13977770422"}""".formatted(misread));
        topics.say(FACTS, "torn", Map.of(), "{\"phone\": \"13977770422");

        await().atMost(LIMIT).untilAsserted(() -> assertThat(topics.on("guanjia.callback.dead-letter.v1"))
                .extracting(Topics.Heard::key)
                .contains(poisoned.toString(), misread.toString()));
        assertThat(canary.whereverSeen(List.of("13977770422")).stream()
                        .filter(place -> !place.equals("topic " + FACTS))
                        .filter(place -> !place.contains("parked_event")))
                .isEmpty();
    }

    @Test
    void what_waits_to_be_handled_holds_nothing_of_the_household_and_is_handled_in_the_end() {
        Door routing = operator.door(suite.url(Component.ROUTING));
        Door callback = operator.door(suite.url(Component.CALLBACK));
        UUID id = office.agent().requests().register(householdsLine()).id();
        Map<String, String> unreadable = new HashMap<>(envelope(id));
        unreadable.remove("ce_sequence");
        topics.say(FACTS, id.toString(), unreadable, "{}");
        stories.route(id);

        waiting(routing, "routing", id, waiting -> waiting.type().endsWith(".routing-requested.v1"));
        waiting(callback, "callback", id, waiting -> waiting.type().endsWith(".routing-requested.v1"));

        assertThat(canary.whereverSeen(PERSONAL)).isEmpty();
        assertThat(canary.whereverSeen(List.of(Stories.ASKED_OF_ENGINEERING)))
                .as("what waits can be seen, or nothing is proved")
                .contains("table routing.parked_event", "table callback.parked_event");
        giveUpWhatIsUnreadable(routing, "routing", id);
        giveUpWhatIsUnreadable(callback, "callback", id);
        stories.repaired(id, 1, false);
        assertThat(stories.callback(id, 1).state().is("DUE")).isTrue();
    }

    /** Without this, an empty result would prove nothing. */
    @Test
    void the_search_finds_what_is_meant_to_be_there() {
        UUID request = stories.routedRepair(Stories.drippingTap());
        stories.slip(request, 1);
        String number = office.agent().requests().get(request).number();

        await().atMost(LIMIT).untilAsserted(() -> assertThat(canary.whereverSeen(List.of(number)))
                .contains("topic " + FACTS, "table intake.service_request"));
        assertThat(canary.whereverSeen(List.of("CLOCK OF THIS SUITE IS ADJUSTABLE")))
                .contains("log intake.log", "log routing.log", "log callback.log", "log notice.log");
        assertThat(canary.whereverSeen(List.of("jvm_memory_used_bytes")))
                .contains("metrics of intake", "metrics of routing", "metrics of callback", "metrics of notice");
        assertThat(canary.whereverSeen(List.of("service.name")))
                .contains("traces of intake", "traces of routing", "traces of callback", "traces of notice");
        assertThat(canary.whereverSeen(List.of("ce_correlationid"))).contains("topic guanjia.routing.contact-slip.v1");
    }

    private Request lifeOfARequest() {
        UUID id = stories.routedRepair(householdsLine());
        Slip slip = stories.repaired(id, 1, false);
        assertThat(slip.content()).doesNotContain(PHONE);
        Callback callback = stories.callback(id, 1);
        office.estateOfficer()
                .callbacks()
                .complete(callback.id(), Callback.Mode.PHONE, Callback.Satisfaction.SATISFIED, NAME + " 说 " + WORDS);
        return stories.closed(id);
    }

    private static Registration householdsLine() {
        return Registration.of(Registration.Kind.SERVICE_NEED, Registration.Channel.PHONE, WORDS + ",打我电话 " + PHONE)
                .unit("3-1-1202")
                .caller(NAME, PHONE)
                .remarks("联系 " + NAME);
    }

    /** An event that could not be handled, or one behind it, as an operator sees it. */
    private record Waiting(long id, String eventKey, String type, String why) {}

    private static void giveUpWhatIsUnreadable(Door service, String name, UUID request) {
        long id = waiting(service, name, request, waiting -> waiting.why().equals("FAILED"))
                .id();
        service.send("DELETE", PARKED.formatted(name) + "/" + id + "?branch=GL&reason=unreadable", "")
                .expectSuccess();
    }

    private static Waiting waiting(Door service, String name, UUID request, Predicate<Waiting> expected) {
        return await().atMost(LIMIT)
                .until(
                        () -> Stream.of(service.get(PARKED.formatted(name)).as(Waiting[].class))
                                .filter(waiting -> waiting.eventKey().equals(request.toString()))
                                .filter(expected)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** Everything that a hurried hand gets wrong, with the number in it. */
    private void provokeErrors(UUID request) {
        Staff agent = office.agent();
        Door intake = agent.door(suite.url(Component.INTAKE));
        Door routing = office.engineering().door(suite.url(Component.ROUTING));
        Door callback = office.estateOfficer().door(suite.url(Component.CALLBACK));
        Door notice = office.centreHead().door(suite.url(Component.NOTICE));
        UUID slip = stories.slip(request, 1).id();
        UUID call = stories.callback(request, 1).id();
        String requests = "/api/intake/service-requests";
        List<Answer> answers = new ArrayList<>(List.of(
                intake.send("POST", requests, "{\"phone\": \"" + PHONE),
                intake.send("POST", requests, "{\"kind\": \"" + PHONE + "\"}"),
                intake.send("POST", requests, "{\"" + PHONE + "\": \"" + NAME + "\"}"),
                intake.send(
                        "POST", requests, "{\"callerName\": [\"" + NAME + "\"], \"phone\": {\"no\": " + PHONE + "}}"),
                intake.send("POST", requests, "\"" + NAME + PHONE + "\""),
                intake.send("POST", requests + "/" + request + "/triage", "{\"category\": \"" + PHONE + "\"}"),
                intake.send("POST", requests + "/" + request + "/void", "{\"reason\": \"" + PHONE + " 打错\"}"),
                intake.send("POST", requests + "/" + PHONE + "/triage", "{}"),
                intake.get(requests + "/" + PHONE),
                intake.get(requests + "?size=" + PHONE),
                intake.get(requests + "?cursor=" + PHONE),
                intake.get(requests + "?state=" + PHONE),
                intake.get("/api/intake/" + PHONE),
                routing.send(
                        "POST", "/api/routing/contact-slips/" + slip + "/report", "{\"result\": \"致电 " + PHONE + "\"}"),
                routing.send("POST", "/api/routing/contact-slips/" + slip + "/report", "{\"result\": \"" + PHONE),
                routing.send("POST", "/api/routing/contact-slips/" + slip + "/rejection", "{\"" + PHONE + "\": 1}"),
                routing.get("/api/routing/contact-slips?requestId=" + PHONE),
                callback.send("POST", "/api/callback/callbacks/" + call + "/attempts", "{\"mode\": \"" + PHONE + "\"}"),
                callback.send(
                        "POST",
                        "/api/callback/callbacks/" + call + "/attempts",
                        "{\"mode\": \"PHONE\", \"reason\": \"" + PHONE + " 无人接听\"}"),
                callback.get("/api/callback/callbacks?dueBefore=" + PHONE),
                notice.send("POST", "/api/notice/notices", "{\"topic\": \"" + PHONE + "\"}"),
                notice.send("POST", "/api/notice/notices", "{\"title\": \"" + NAME + PHONE),
                notice.get("/api/notice/notices/" + PHONE)));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isBetween(400, 499));
        assertThat(intake.send("POST", requests + "/lookups", "{\"phone\": \"" + PHONE + "\"}")
                        .status())
                .isEqualTo(200);
        assertThat(intake.get(requests + "?q=" + PHONE).status()).isEqualTo(200);
        assertThat(intake.get(requests + "?q=" + URLEncoder.encode(NAME, UTF_8)).status())
                .isEqualTo(200);
    }

    private static Map<String, String> envelope(UUID request) {
        return Map.ofEntries(
                Map.entry("ce_specversion", "1.0"),
                Map.entry("ce_id", UUID.randomUUID().toString()),
                Map.entry("ce_source", "/guanjia/intake"),
                Map.entry("ce_type", "guanjia.intake.service-request.handled.v1"),
                Map.entry("ce_time", "2026-11-22T00:00:00Z"),
                Map.entry("ce_subject", request.toString()),
                Map.entry("content-type", "application/json"),
                Map.entry("ce_branch", "GL"),
                Map.entry("ce_office", "GL01"),
                Map.entry("ce_sequence", "1"),
                Map.entry("ce_correlationid", request.toString()),
                Map.entry("ce_actorid", "kefu.gl01"),
                Map.entry("ce_actorrole", "CUSTOMER_SERVICE_AGENT"));
    }
}
