package io.guanjia.platform.deadline;

import io.guanjia.platform.worker.RepeatedWork;
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

    DeadlineLoop(DeadlineClaimer claimer, @ConfigProperty(name = "guanjia.deadlines.poll") Duration pause) {
        this.claiming = new RepeatedWork("deadlines", pause, () -> claimer.claimOnce() == 0 ? pause : Duration.ZERO);
    }

    void start(@Observes StartupEvent started) {
        claiming.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        claiming.stop();
    }
}
