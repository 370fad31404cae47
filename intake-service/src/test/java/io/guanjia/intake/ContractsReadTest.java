package io.guanjia.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.inbox.Inbox;
import io.guanjia.platform.inbox.RawEvent;
import io.guanjia.platform.inbox.Replay;
import io.guanjia.testing.contract.Contracts;
import io.guanjia.testing.event.Fact;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event that this service says it reads is read as its publisher's sample writes it. */
@QuarkusTest
@IntakeServiceTest
class ContractsReadTest {

    private final Inbox inbox;
    private final Replay parked;

    ContractsReadTest(Inbox inbox, Replay parked) {
        this.inbox = inbox;
        this.parked = parked;
    }

    static Stream<String> typesReadHere() {
        return Contracts.ofRepository().typesReadBy("intake").stream();
    }

    @Test
    void the_service_says_what_it_reads() {
        assertThat(typesReadHere())
                .contains("guanjia.routing.contact-slip.confirmed.v1", "guanjia.callback.callback.completed.v1");
    }

    /** The inbox is asked directly: what it cannot read it parks before it returns. */
    @ParameterizedTest
    @MethodSource("typesReadHere")
    void a_sample_is_read_and_shown_on_the_timeline(String type) {
        Desk.organise();
        UUID request = UUID.fromString(Desk.registered("SERVICE_NEED"));
        UUID aggregate = UUID.randomUUID();
        if (type.startsWith("guanjia.callback.callback.") && !type.endsWith(".scheduled.v1")) {
            receive(Fact.sampleOf("guanjia.callback.callback.scheduled.v1")
                    .about(aggregate, 1)
                    .ofRequest(request)
                    .with("callbackId", aggregate.toString()));
        }
        Fact sample = Fact.sampleOf(type)
                .about(
                        aggregate,
                        type.startsWith("guanjia.callback.callback.") && !type.endsWith(".scheduled.v1") ? 2 : 1)
                .ofRequest(request);
        if (!type.contains(".deadline.")) {
            sample = sample.with(type.startsWith("guanjia.callback.") ? "callbackId" : "slipId", aggregate.toString());
        }

        receive(sample);

        assertThat(parked.waiting()).noneMatch(event -> event.eventKey().equals(request.toString()));
        assertThat(Desk.agent()
                        .get(Desk.REQUESTS + "/" + request + "/timeline")
                        .jsonPath()
                        .getList("code", String.class))
                .contains(codeOf(type));
    }

    private static String codeOf(String type) {
        return switch (type) {
            case "guanjia.routing.deadline.breached.v1" -> "contact-slip.acknowledge-missed";
            // What the household answers in the sample.
            case "guanjia.routing.handling-plan.conveyed.v1" -> "handling-plan.agreed";
            // The kind of the sample.
            case "guanjia.callback.deadline.breached.v1" -> "callback.complete-missed";
            default -> type.replaceFirst("guanjia\\.[a-z]+\\.", "").replace(".v1", "");
        };
    }

    private void receive(Fact fact) {
        inbox.receive(List.of(new RawEvent(
                fact.topic(), fact.key(), fact.headers(), fact.payload().getBytes(UTF_8))));
    }
}
