package io.guanjia.routing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.inbox.Inbox;
import io.guanjia.platform.inbox.RawEvent;
import io.guanjia.platform.inbox.Replay;
import io.guanjia.routing.slip.Desk;
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
@RoutingServiceTest
class ContractsReadTest {

    private final Inbox inbox;
    private final Replay parked;

    ContractsReadTest(Inbox inbox, Replay parked) {
        this.inbox = inbox;
        this.parked = parked;
    }

    static Stream<String> typesReadHere() {
        return Contracts.ofRepository().typesReadBy("routing").stream();
    }

    @Test
    void the_service_says_what_it_reads() {
        assertThat(typesReadHere())
                .contains(
                        "guanjia.intake.service-request.triaged.v1",
                        "guanjia.intake.service-request.routing-requested.v1",
                        "guanjia.intake.service-request.voided.v1");
    }

    /** The inbox is asked directly: what it cannot read it parks before it returns. */
    @ParameterizedTest
    @MethodSource("typesReadHere")
    void a_sample_is_read_without_being_parked(String type) {
        Desk.defineBranches();
        UUID aggregate = UUID.randomUUID();
        Fact sample = Fact.sampleOf(type).about(aggregate, 1).keyed("sample:" + aggregate);

        inbox.receive(List.of(new RawEvent(
                sample.topic(), sample.key(), sample.headers(), sample.payload().getBytes(UTF_8))));

        assertThat(parked.waiting()).noneMatch(event -> event.eventKey().equals(sample.key()));
    }
}
