package io.guanjia.platform.deadline;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Lets this replica claim what has fallen due, again and again; replicas share by skipping each other's locks. */
@ApplicationScoped
public class DeadlineLoop {

    private static final Logger LOG = Logger.getLogger(DeadlineLoop.class);

    private final DeadlineClaimer claimer;
    private final Duration pause;
    private volatile Thread thread;

    DeadlineLoop(DeadlineClaimer claimer, @ConfigProperty(name = "guanjia.deadlines.poll") Duration pause) {
        this.claimer = claimer;
        this.pause = pause;
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().name("deadlines").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (claimed() == 0) {
                    Thread.sleep(pause);
                }
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private int claimed() {
        try {
            return claimer.claimOnce();
        } catch (RuntimeException databaseAway) {
            LOG.warnf("Deadlines cannot be read at present: %s", databaseAway.getMessage());
            return 0;
        }
    }
}
