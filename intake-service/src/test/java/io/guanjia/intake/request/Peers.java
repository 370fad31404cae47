package io.guanjia.intake.request;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.agent;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The other services, played by a test: one slip and one callback of their own, told of through their topics. */
public final class Peers {

    static final Duration SOON = Duration.ofSeconds(60);

    private final UUID slip = UUID.randomUUID();
    private final UUID callback = UUID.randomUUID();

    UUID slip() {
        return slip;
    }

    UUID callback() {
        return callback;
    }

    Fact slipNews(String what, long sequence) {
        return Fact.sampleOf("guanjia.routing.contact-slip." + what + ".v1")
                .about(slip, sequence)
                .with("slipId", slip.toString())
                .with("repair", null);
    }

    public Fact callbackNews(String what, long sequence) {
        return Fact.sampleOf("guanjia.callback.callback." + what + ".v1")
                .about(callback, sequence)
                .with("callbackId", callback.toString());
    }

    Fact missed(String service, String subjectType, UUID subject, String kind) {
        return Fact.sampleOf("guanjia." + service + ".deadline.breached.v1")
                .about(UUID.randomUUID(), 1)
                .with("subjectType", subjectType)
                .with("subjectId", subject.toString())
                .with("kind", kind);
    }

    public static void tell(String request, Fact... facts) {
        UUID id = UUID.fromString(request);
        for (Fact fact : facts) {
            // Another test may have put this service's clock ahead; what others tell happens after what was done here.
            Facts.send(fact.ofRequest(id)
                    .in("GL", "GL01")
                    .header("ce_time", Instant.now().plusSeconds(60).toString()));
        }
    }

    static Map<String, Object> repair() {
        return Map.of(
                "defect",
                "ORDINARY_REPAIR",
                "rework",
                false,
                "completedAt",
                Instant.now().toString());
    }

    public static void reaches(String request, String state) {
        await().atMost(SOON)
                .untilAsserted(
                        () -> agent().get(REQUESTS + "/" + request).then().body("state", equalTo(state)));
    }

    static List<Fact> told(String request, int count) {
        return await().atMost(SOON)
                .until(() -> Facts.read("guanjia.intake.service-request.v1", request), facts -> facts.size() >= count);
    }
}
