package io.guanjia.platform.inbox;

import static org.awaitility.Awaitility.await;

import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ParkedEventsWatchTest {

    private static final int A_YEAR_IN_SECONDS = 365 * 24 * 3600;

    @Inject
    InboxScene scene;

    @Inject
    Transactions transactions;

    @Inject
    MeterRegistry metrics;

    @Test
    void an_aggregate_that_stalls_for_want_of_an_event_shows_in_the_metrics_until_it_goes_on() {
        String branch = scene.branch();
        UUID aggregate = UUID.randomUUID();
        scene.receive(PeerEvent.of(branch, aggregate.toString(), aggregate, 2));
        parkedAYearAgo(branch);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> gauge("guanjia.inbox.waiting") >= 1
                        && gauge("guanjia.inbox.waiting.oldest.seconds") >= A_YEAR_IN_SECONDS);
        scene.receive(PeerEvent.of(branch, aggregate.toString(), aggregate, 1));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> gauge("guanjia.inbox.waiting.oldest.seconds") < A_YEAR_IN_SECONDS);
    }

    private void parkedAYearAgo(String branch) {
        transactions.in(Scope.ofBranch(branch), tx -> tx.sql()
                .execute("UPDATE parked_event SET parked_at = parked_at - interval '366 days'"));
    }

    private double gauge(String name) {
        return metrics.get(name).tag("why", "AWAITING_PREDECESSOR").gauge().value();
    }
}
