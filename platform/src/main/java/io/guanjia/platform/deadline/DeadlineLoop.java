package io.guanjia.platform.deadline;

import io.guanjia.platform.worker.RepeatedWork;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets this replica claim what has fallen due, again and again; replicas share by skipping each other's locks. */
@ApplicationScoped
public class DeadlineLoop {

    private final RepeatedWork claiming;

    DeadlineLoop(
            DeadlineClaimer claimer,
            MeterRegistry metrics,
            @ConfigProperty(name = "guanjia.deadlines.poll") Duration pause) {
        Counter breached = metrics.counter("guanjia.deadlines.breached");
        this.claiming = new RepeatedWork("deadlines", pause, () -> {
            int claimed = claimer.claimOnce();
            breached.increment(claimed);
            return claimed == 0 ? pause : Duration.ZERO;
        });
    }

    void start(@Observes StartupEvent started) {
        claiming.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        claiming.stop();
    }
}
