package io.guanjia.platform.outbox;

import io.guanjia.platform.transaction.WorkerSql;
import io.guanjia.platform.worker.RepeatedWork;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets the relay of this replica run: at once after a commit here, often while there is work, rarely while there is none. */
@ApplicationScoped
public class RelayLoop {

    private final OutboxRelay relay;
    private final RelaySignal signal;
    private final Duration pauseWhenBusy;
    private final Duration pauseWhenIdle;
    private final Counter published;
    private final RepeatedWork relaying;

    RelayLoop(
            WorkerSql worker,
            KafkaEventPublisher publisher,
            RelaySignal signal,
            MeterRegistry metrics,
            @ConfigProperty(name = "guanjia.outbox.buckets") int buckets,
            @ConfigProperty(name = "guanjia.outbox.share-per-branch") int sharePerBranch,
            @ConfigProperty(name = "guanjia.outbox.lease") Duration lease,
            @ConfigProperty(name = "guanjia.outbox.poll-busy") Duration pauseWhenBusy,
            @ConfigProperty(name = "guanjia.outbox.poll-idle") Duration pauseWhenIdle) {
        this.relay = new BucketLeaseRelay(worker, publisher, buckets, sharePerBranch, lease);
        this.signal = signal;
        this.pauseWhenBusy = pauseWhenBusy;
        this.pauseWhenIdle = pauseWhenIdle;
        this.published = metrics.counter("guanjia.outbox.published");
        this.relaying = new RepeatedWork("outbox-relay", pauseWhenIdle, this::round);
    }

    void start(@Observes StartupEvent started) {
        relaying.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        // Out of its wait for a commit; in the short rest that follows it finds that it is to stop.
        signal.eventsCommitted();
        relaying.stop();
    }

    private Duration round() throws InterruptedException {
        int count = relay.relayOnce();
        published.increment(count);
        if (count == 0) {
            signal.await(pauseWhenIdle);
        }
        // A short rest lets a few more commits gather: fewer, fuller rounds cost the database less.
        return pauseWhenBusy;
    }
}
