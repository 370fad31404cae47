package io.guanjia.platform.outbox;

import io.guanjia.platform.transaction.WorkerSql;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Lets the relay of this replica run: at once after a commit here, often while there is work, rarely while there is none. */
@ApplicationScoped
public class RelayLoop {

    private static final Logger LOG = Logger.getLogger(RelayLoop.class);

    private final OutboxRelay relay;
    private final RelaySignal signal;
    private final Duration pauseWhenBusy;
    private final Duration pauseWhenIdle;
    private final Counter published;
    private volatile Thread thread;
    private volatile boolean stopping;

    RelayLoop(
            WorkerSql worker,
            KafkaEventPublisher publisher,
            RelaySignal signal,
            MeterRegistry metrics,
            @ConfigProperty(name = "guanjia.outbox.buckets") int buckets,
            @ConfigProperty(name = "guanjia.outbox.share-per-branch") int sharePerBranch,
            @ConfigProperty(name = "guanjia.outbox.poll-busy") Duration pauseWhenBusy,
            @ConfigProperty(name = "guanjia.outbox.poll-idle") Duration pauseWhenIdle) {
        this.relay = new BucketLeaseRelay(worker, publisher, buckets, sharePerBranch);
        this.signal = signal;
        this.pauseWhenBusy = pauseWhenBusy;
        this.pauseWhenIdle = pauseWhenIdle;
        this.published = metrics.counter("guanjia.outbox.published");
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        signal.eventsCommitted();
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        while (!stopping) {
            try {
                int count = round();
                if (count == 0) {
                    signal.await(pauseWhenIdle);
                }
                // A short rest lets a few more commits gather: fewer, fuller rounds cost the database less.
                Thread.sleep(pauseWhenBusy);
            } catch (InterruptedException interrupted) {
                return;
            }
        }
    }

    private int round() {
        try {
            int count = relay.relayOnce();
            published.increment(count);
            return count;
        } catch (RuntimeException databaseAway) {
            LOG.warnf("The outbox cannot be read at present: %s", databaseAway.getMessage());
            return 0;
        }
    }
}
