package io.guanjia.intake.request;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.entry;
import static io.guanjia.intake.Desk.register;
import static io.guanjia.intake.Desk.with;
import static io.guanjia.intake.Desk.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An entry into the register, through the service's real doors. */
@QuarkusTest
@IntakeServiceTest
class RegistrationTest {

    private final MeterRegistry metrics;

    RegistrationTest(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause("S0-5.1.2")
    void a_call_becomes_a_numbered_line_with_who_when_where_and_what() {
        String id = register(agent(), entry("SERVICE_NEED"))
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/intake/service-requests/[0-9a-f-]{36}"))
                .body("number", matchesPattern("GL01-SR-\\d{6}-\\d{4,}"))
                .body("state", equalTo("RECORDED"))
                .body("replyDueAt", nullValue())
                .extract()
                .path("id");

        agent().get(REQUESTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"1-[0-9a-f]{16}\""))
                .body("content", equalTo("厨房水槽下水管漏水"))
                .body("unit", equalTo("3-1-1202"))
                .body("channel", equalTo("PHONE"))
                .body("callerName", equalTo("陈明"))
                .body("phone", equalTo("138****0126"))
                .body("registeredBy", equalTo("kefu.gl01"))
                .body("stateName", equalTo("已登记"))
                .body("timeline.label", contains("登记 Registered"))
                .body("timeline.byName", contains("林晓"));
    }

    @Test
    void other_services_learn_of_it_as_promised() {
        String id = Desk.registered("COMPLAINT");
        List<Fact> told = await().atMost(Duration.ofSeconds(60))
                .until(() -> Facts.read("guanjia.intake.service-request.v1", id), facts -> !facts.isEmpty());
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().type()).isEqualTo("guanjia.intake.service-request.recorded.v1");
        assertThat(told.getFirst().contractProblems()).isEmpty();
        assertThat(told.getFirst().payload())
                .doesNotContain("陈明")
                .doesNotContain("13800000126")
                .doesNotContain("漏水");
    }

    @Test
    @Clause(value = "S1-5.4b", extent = Clause.Extent.PARTIAL)
    void a_complaint_is_due_for_reply_72_hours_after_it_was_received() {
        Instant received = Instant.now().minus(Duration.ofHours(30)).truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
        String id = register(agent(), with(entry("COMPLAINT"), "receivedAt", received.toString()))
                .statusCode(201)
                .body("state", equalTo("VERIFYING"))
                .body("receivedAt", equalTo(received.toString()))
                .body("replyDueAt", equalTo(received.plus(Duration.ofHours(72)).toString()))
                .extract()
                .path("id");
        agent().get(REQUESTS + "/" + id).then().body("deadlines.kind", hasItem("COMPLAINT_REPLY"));
    }

    @Test
    @Clause("S0-5.1.2b")
    void a_relayed_matter_names_who_relayed_it() {
        register(agent(), with(entry("SERVICE_NEED"), "channel", "RELAYED_BY_SUPERIOR"))
                .statusCode(422)
                .body("code", equalTo("RELAYER_MISSING"))
                .body("clauses", contains("S0-5.1.2b"));
        register(agent(), with(with(entry("SERVICE_NEED"), "channel", "RELAYED_BY_SUPERIOR"), "relayedBy", "区物业科 王科长"))
                .statusCode(201);
    }

    @Test
    void an_unknown_unit_is_explained() {
        register(agent(), without(entry("INQUIRY"), "unit"))
                .statusCode(422)
                .body("code", equalTo("UNIT_OR_REASON_MISSING"));
        register(agent(), with(without(entry("INQUIRY"), "unit"), "unitUnknownReason", "路人来电,不肯说明"))
                .statusCode(201);
    }

    @Test
    void a_retry_gets_the_first_answer_and_another_body_under_the_same_key_is_refused() {
        String key = UUID.randomUUID().toString();
        Counter byPhone = metrics.get("guanjia.requests.registered")
                .tag("channel", "PHONE")
                .counter();
        double before = byPhone.count();
        String first = register(agent(), key, entry("COMPLAINT"))
                .statusCode(201)
                .extract()
                .asString();
        String second = register(agent(), key, entry("COMPLAINT"))
                .statusCode(201)
                .extract()
                .asString();
        assertThat(second).isEqualTo(first);
        assertThat(byPhone.count() - before).isEqualTo(1);
        register(agent(), key, entry("SUGGESTION")).statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    /** The desk warns them beside the number to ring. */
    @Test
    @Clause(value = "S3-Q6", extent = Clause.Extent.PARTIAL)
    void whoever_calls_back_knows_that_they_were_agitated() {
        String id = register(agent(), with(entry("COMPLAINT"), "mood", "AGITATED"))
                .statusCode(201)
                .extract()
                .path("id");

        Desk.teamLeader().get(REQUESTS + "/" + id).then().statusCode(200).body("mood", equalTo("AGITATED"));
    }

    @Test
    @Clause("S1b(3)-3.1")
    void an_inquiry_is_closed_by_nobody_but_customer_service() {
        String id =
                register(agent(), entry("INQUIRY")).statusCode(201).extract().path("id");

        Map<String, Map<String, String>> closing =
                Map.of("answer", Map.of("text", "收费标准已张贴在大堂"), "void", Map.of("reason", "已由保安答复"));
        closing.forEach((command, body) ->
                Desk.act(security(), id, command, body).statusCode(403).body("code", equalTo("NOT_PERMITTED")));

        agent().get(REQUESTS + "/" + id).then().body("state", equalTo("RECORDED"));
    }

    @Test
    void a_key_is_required() {
        agent().body(entry("INQUIRY"))
                .post(REQUESTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
    }

    @Test
    void nothing_is_received_in_the_future() {
        register(
                        agent(),
                        with(
                                entry("INQUIRY"),
                                "receivedAt",
                                Instant.now().plusSeconds(600).toString()))
                .statusCode(422)
                .body("code", equalTo("RECEIVED_IN_THE_FUTURE"));
    }

    @Test
    void a_mistyped_year_is_refused_with_what_is_taken_and_what_to_do() {
        Instant mistyped = Instant.now().minus(Duration.ofDays(400));
        register(agent(), with(entry("INQUIRY"), "receivedAt", mistyped.toString()))
                .statusCode(422)
                .body("code", equalTo("RECEIVED_TOO_LONG_AGO"))
                .body("detail", containsString("receivedAt"))
                .body("detail", containsString("remarks"));
    }

    private static RequestSpecification security() {
        return Desk.as("baoan.gl01", "HX/FZ/GL/GL01", "DEPARTMENT_HEAD");
    }
}
