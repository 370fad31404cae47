package io.guanjia.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guanjia.acceptance.client.Classification;
import io.guanjia.acceptance.client.SuiteClient;
import io.guanjia.acceptance.demo.Office;
import io.guanjia.acceptance.suite.Collector;
import io.guanjia.acceptance.suite.OnThePackagedSuite;
import io.guanjia.acceptance.suite.OutboxHeld;
import io.guanjia.acceptance.suite.Stories;
import io.guanjia.acceptance.suite.Topics;
import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@OnThePackagedSuite
class TracesTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String REQUESTS = "guanjia.intake.service-request.v1";
    private static final String SLIPS = "guanjia.routing.contact-slip.v1";
    private static final String ASKED = "guanjia.intake.service-request.routing-requested.v1";
    private static final String ISSUED = "guanjia.routing.contact-slip.issued.v1";

    private final TrialSuite trial;
    private final Topics topics;
    private final Collector collector;
    private final Office office;
    private final Stories stories;

    TracesTest(TrialSuite trial, SuiteClient client, Topics topics, Collector collector) {
        this.trial = trial;
        this.topics = topics;
        this.collector = collector;
        this.office = Office.jiayuan(client);
        this.stories = new Stories(office);
    }

    @Test
    void one_trace_leads_from_a_call_over_outbox_and_topic_into_every_service_and_back() throws SQLException {
        UUID request = office.agent().requests().register(Stories.drippingTap()).id();
        office.agent().requests().triage(request, Classification.of("PLUMBING"));
        String trace = HexFormat.of().formatHex(random());

        try (OutboxHeld ofIntake = OutboxHeld.of(trial.administrator(), "intake")) {
            route(request, "00-" + trace + "-00000000000000a1-01");

            assertThat(ofIntake.traceOf(request, ASKED))
                    .hasValueSatisfying(waiting -> assertThat(waiting).contains(trace));
        }
        stories.slip(request, 1);

        assertThat(traceOn(REQUESTS, request, ASKED)).contains(trace);
        assertThat(traceOn(SLIPS, request, ISSUED))
                .as("what the effect told in turn")
                .contains(trace);
        await().atMost(LIMIT).untilAsserted(() -> assertThat(collector.of(trace))
                .extracting(span -> span.service().id() + ": " + span.name())
                .contains(
                        "intake: POST /api/intake/service-requests/{id}/routing",
                        "routing: process " + ASKED,
                        "intake: process " + ISSUED));
    }

    @Test
    void an_effect_in_another_service_is_a_child_of_the_call_that_it_came_of() {
        UUID request = stories.routedRepair(Stories.drippingTap());
        stories.repaired(request, 1, false);
        stories.callback(request, 1);

        String trace = traceOn("guanjia.callback.callback.v1", request, "guanjia.callback.callback.scheduled.v1")
                .split("-")[1];

        await().atMost(LIMIT).untilAsserted(() -> {
            List<Collector.Span> spans = collector.of(trace);
            Collector.Span effect = spans.stream()
                    .filter(span -> span.service() == Component.CALLBACK)
                    .filter(span -> span.name().startsWith("process "))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("callback has sent none of " + spans));
            assertThat(spans).extracting(Collector.Span::id).contains(effect.parent());
        });
    }

    /** As {@link io.guanjia.acceptance.client.Requests#route}, within a trace that somebody else began. */
    private void route(UUID request, String traceparent) {
        String path = "/api/intake/service-requests/" + request + "/routing";
        HttpRequest call = HttpRequest.newBuilder(trial.url(Component.INTAKE, path))
                .header("Authorization", "Bearer " + trial.token("kefu.gl01"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "*")
                .header("traceparent", traceparent)
                .POST(BodyPublishers.ofString(
                        """
                        {"departmentCode": "%s", "content": "%s", "urgent": false, "transmission": "WRITTEN"}""".formatted(office.department("ENGINEERING"), Stories.ASKED_OF_ENGINEERING)))
                .build();
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            assertThat(http.send(call, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private String traceOn(String topic, UUID request, String type) {
        return await().atMost(LIMIT)
                .until(
                        () -> topics.on(topic).stream()
                                .filter(heard -> heard.key().equals(request.toString()))
                                .filter(heard -> type.equals(heard.headers().get("ce_type")))
                                .toList(),
                        heard -> !heard.isEmpty())
                .getFirst()
                .headers()
                .get("traceparent");
    }

    private static byte[] random() {
        byte[] bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return bytes;
    }
}
