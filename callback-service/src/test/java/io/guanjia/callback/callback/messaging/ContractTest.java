package io.guanjia.callback.callback.messaging;

import static io.guanjia.callback.callback.Desk.callbacksOf;
import static io.guanjia.callback.callback.Desk.estateOfficer;
import static io.guanjia.callback.callback.Desk.handled;
import static io.guanjia.callback.callback.Desk.repaired;
import static io.guanjia.callback.callback.Desk.teamLeader;
import static io.guanjia.callback.callback.Desk.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guanjia.callback.CallbackServiceTest;
import io.guanjia.callback.Database;
import io.guanjia.callback.callback.Desk;
import io.guanjia.callback.callback.Rain;
import io.guanjia.testing.contract.Contracts;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.guanjia.testing.event.Promises;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What this service sends keeps its contracts to the letter; every sample that it reads, it can read. */
@QuarkusTest
@CallbackServiceTest
class ContractTest {

    private static final Contracts CONTRACTS = Contracts.ofRepository();

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    void every_type_that_is_promised_is_sent_as_promised() {
        UUID request = UUID.randomUUID();
        String longAgo = "2026-05-03T08:00:00Z";
        Facts.sendPromised(
                repaired(request, UUID.randomUUID(), 1, "ORDINARY_REPAIR", false, longAgo),
                repaired(
                        request,
                        UUID.randomUUID(),
                        1,
                        "STRUCTURAL_LEAK",
                        false,
                        Instant.now().toString()));
        Facts.sendPromised(handled(request, 1, "SUGGESTION").with("handledAt", longAgo));
        List<String> callbacks = callbacksOf(request, 3);
        // Both are long overdue; once somebody acts on one, its clock would stop instead.
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> Facts.read("guanjia.callback.deadline.v1", request.toString()),
                        facts -> facts.size() == 2);
        Desk.post(
                        estateOfficer().header("Idempotency-Key", UUID.randomUUID()),
                        callbacks.get(0),
                        "attempts",
                        Map.of("mode", "PHONE", "reason", "无人接听"))
                .statusCode(201);
        Desk.complete(estateOfficer(), callbacks.get(0), Desk.answered("PHONE", "ACCEPTED"))
                .statusCode(200);
        Desk.post(teamLeader(), callbacks.get(1), "waiver", Map.of("reason", "住户婉拒"))
                .statusCode(200);

        List<Fact> sent = Desk.announced(request, 6);
        List<String> keys = List.of(request.toString(), soughtInVain(), anonymous(), reopened(), rained());

        assertThat(Promises.unkept("callback", keys)).isEmpty();
        assertThat(sent.stream().filter(fact -> fact.headers().get("ce_subject").equals(callbacks.get(0))))
                .extracting(fact -> fact.headers().get("ce_sequence"))
                .containsExactly("1", "2", "3");
    }

    private static String soughtInVain() {
        UUID request = UUID.randomUUID();
        Facts.sendPromised(handled(request, 1, "SUGGESTION")
                .with("handledAt", Instant.now().toString()));
        String callback = Desk.callbackIn("DUE", request);
        Desk.soughtOnThreeHalfDays(callback);
        Desk.post(teamLeader(), callback, "giving-up", Map.of("reason", "三个半天均无人应答"))
                .statusCode(200);
        Desk.announced(request, 5);
        return request.toString();
    }

    private static String anonymous() {
        UUID request = UUID.randomUUID();
        Facts.sendPromised(handled(request, 1, "COMPLAINT").with("notConfirmable", "ANONYMOUS"));
        Desk.announced(request, 2);
        return request.toString();
    }

    private static String reopened() {
        UUID request = UUID.randomUUID();
        Facts.sendPromised(
                handled(request, 1, "SUGGESTION"), told("reopened", request, 2).with("round", 2));
        Desk.announced(request, 2);
        return request.toString();
    }

    private static String rained() {
        UUID request = UUID.randomUUID();
        Rain rain = Rain.next();
        Facts.sendPromised(repaired(request, UUID.randomUUID(), 1, "STRUCTURAL_LEAK", false, rain.repairedBefore()));
        Desk.callbackIn("AWAITING_RAINSTORM", request);
        Desk.tookBack(rain.recorded().statusCode(201).extract().path("id")).statusCode(200);
        Desk.announced(request, 3);
        return request.toString();
    }

    @Test
    void every_sample_that_it_reads_is_taken_in() {
        List<Fact> samples = CONTRACTS.typesReadBy("callback").stream()
                .filter(type -> !type.contains("clock-advanced"))
                .map(ContractTest::firstWordOfItsOwn)
                .toList();
        Facts.sendPromised(samples.toArray(Fact[]::new));
        List<String> ids =
                samples.stream().map(fact -> fact.headers().get("ce_id")).toList();
        await().atMost(Duration.ofSeconds(60)).until(() -> Database.texts("SELECT event_id FROM callback.inbox")
                .containsAll(ids));

        assertThat(ids).hasSizeGreaterThan(10);
        assertThat(Database.texts("SELECT event_id FROM callback.parked_event")).doesNotContainAnyElementsOf(ids);
    }

    /** Samples tell of one life; here each is the first word about something of its own, so that none waits for another. */
    private static Fact firstWordOfItsOwn(String type) {
        Fact sample = Fact.sampleOf(type);
        UUID subject = UUID.randomUUID();
        return type.startsWith("guanjia.intake.organisation.")
                ? sample.about(subject, 1)
                : sample.about(subject, 1).ofRequest(subject);
    }
}
