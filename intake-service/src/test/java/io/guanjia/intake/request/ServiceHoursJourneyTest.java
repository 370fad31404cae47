package io.guanjia.intake.request;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Business is done from nine to nine, repairs are taken at any hour. */
@QuarkusTest
@IntakeServiceTest
class ServiceHoursJourneyTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String CALLS = "/api/intake/return-calls";

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause("S1-3.1")
    void a_visitor_on_business_at_half_past_nine_in_the_evening_is_marked_as_outside_the_hours() {
        String late = received(Desk.agent(), "INQUIRY", "VISIT", yesterdayAt("21:30"));
        String inTime = received(Desk.agent(), "INQUIRY", "VISIT", yesterdayAt("20:59"));
        String repair = received(Desk.agent(), "SERVICE_NEED", "VISIT", yesterdayAt("21:30"));
        String letter = received(Desk.agent(), "SUGGESTION", "LETTER", yesterdayAt("21:30"));

        isMarked(Desk.agent(), late, true);
        isMarked(Desk.agent(), inTime, false);
        isMarked(Desk.agent(), repair, false);
        isMarked(Desk.agent(), letter, false);
    }

    @Test
    @Clause("S1-3.1")
    void a_branch_may_be_there_longer_and_never_shorter_and_what_was_marked_stays_so() {
        String before = received(Desk.agentOfAnotherBranch(), "INQUIRY", "VISIT", yesterdayAt("21:30"));
        String policy = "/branches/MW/policies/intake.service-hours";
        Desk.put(policy, Map.of("value", "09:00-20:00"))
                .statusCode(422)
                .body("code", equalTo("POLICY_LAXER_THAN_GROUP"));
        Desk.put(policy, Map.of("value", "often")).statusCode(422).body("code", equalTo("POLICY_VALUE_UNFIT"));

        Desk.put(policy, Map.of("value", "08:00-22:00")).statusCode(200);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> isMarked(
                        Desk.agentOfAnotherBranch(),
                        received(Desk.agentOfAnotherBranch(), "INQUIRY", "VISIT", yesterdayAt("21:30")),
                        false));
        isMarked(Desk.agentOfAnotherBranch(), before, true);
    }

    @Test
    @Clause(value = "S1-5.3b", extent = Extent.PARTIAL)
    void a_repair_is_taken_and_routed_at_eleven_in_the_night() {
        String repair = received(Desk.agent(), "SERVICE_NEED", "PHONE", yesterdayAt("23:00"));

        Desk.act(Desk.agent(), repair, "triage", Map.of("category", "PLUMBING")).statusCode(200);
        Desk.act(Desk.agent(), repair, "routing", Desk.routing()).statusCode(200);
        isMarked(Desk.agent(), repair, false);
    }

    @Test
    @Clause(value = "S1-5.3b", extent = Extent.PARTIAL)
    void whoever_asks_something_at_eleven_in_the_night_is_rung_back_when_the_centre_opens() {
        Instant called = yesterdayAt("23:00");
        String opening = yesterdayAt("09:00").plus(Duration.ofDays(1)).toString();

        take(call(called, true))
                .statusCode(201)
                .body("state", equalTo("DUE"))
                .body("promisedFor", equalTo(opening))
                .body("due.dueAt", equalTo(opening));
        isMarked(Desk.agent(), received(Desk.agent(), "INQUIRY", "PHONE", called), true);
    }

    @Test
    void whoever_calls_while_the_centre_is_open_is_rung_back_within_the_limit() {
        take(call(yesterdayAt("10:00"), true)).statusCode(422).body("code", equalTo("RETURN_CALL_CENTRE_OPEN"));
        take(call(yesterdayAt("23:00"), false))
                .statusCode(201)
                .body("promisedFor", equalTo(yesterdayAt("23:20").toString()));
    }

    @Test
    void a_call_is_promised_within_minutes_or_at_the_opening_and_not_both() {
        Map<String, Object> both = call(yesterdayAt("23:00"), true);
        both.put("withinMinutes", 5);

        take(both)
                .statusCode(422)
                .body("code", equalTo("RETURN_CALL_PROMISED_TWICE"))
                .body("errors.field", contains("withinMinutes"));
    }

    @Test
    void a_try_in_vain_before_the_promised_time_brings_it_no_nearer() {
        String call = take(call(yesterdayAt("23:00"), true)).extract().path("id");
        Database.change(
                "UPDATE return_call SET promised_for = date_trunc('second', now()) + interval '5 hours' WHERE id = '"
                        + call + "'");
        String promised = Desk.agent().get(CALLS + "/" + call).path("promisedFor");

        Desk.agent()
                .header("If-Match", "\"1\"")
                .body(Map.of("outcome", "NO_ANSWER"))
                .post(CALLS + "/" + call + "/attempts")
                .then()
                .statusCode(200)
                .body("due.dueAt", equalTo(promised));
    }

    private static ValidatableResponse take(Map<String, Object> call) {
        return Desk.agent()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(call)
                .post(CALLS)
                .then();
    }

    private static Map<String, Object> call(Instant at, boolean atOpening) {
        return new HashMap<>(
                Map.of("phone", "13700003001", "content", "询问装修押金", "takenAt", at.toString(), "atOpening", atOpening));
    }

    private static String received(RequestSpecification person, String kind, String channel, Instant at) {
        Map<String, Object> entry = Desk.with(Desk.entry(kind), "channel", channel);
        return Desk.register(person, Desk.with(entry, "receivedAt", at.toString()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** In its file and in the list. */
    private static void isMarked(RequestSpecification person, String request, boolean marked) {
        String number = person.get(Desk.REQUESTS + "/" + request)
                .then()
                .body("outsideHours", equalTo(marked))
                .extract()
                .path("number");
        person.get(Desk.REQUESTS + "?number=" + number).then().body("items[0].outsideHours", equalTo(marked));
    }

    private static Instant yesterdayAt(String time) {
        return LocalDate.now(SHANGHAI)
                .minusDays(1)
                .atTime(LocalTime.parse(time))
                .atZone(SHANGHAI)
                .toInstant();
    }
}
