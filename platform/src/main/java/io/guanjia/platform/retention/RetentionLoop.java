package io.guanjia.platform.retention;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Lets this replica forget what has served its time, again and again; two that do so at once forget the same. */
@ApplicationScoped
public class RetentionLoop {

    private static final Logger LOG = Logger.getLogger(RetentionLoop.class);

    private final Retention retention;
    private final Duration pause;
    private volatile Thread thread;

    RetentionLoop(
            Retention retention,
            @ConfigProperty(name = "guanjia.retention.pause", defaultValue = "1h") Duration pause) {
        this.retention = retention;
        this.pause = pause;
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().name("retention").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                // First the pause: a start has better things to do.
                Thread.sleep(pause);
                forget();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void forget() {
        try {
            LOG.infof("Forgot %d rows that had served their time", retention.forget());
        } catch (RuntimeException databaseAway) {
            LOG.warnf("Nothing can be forgotten at present: %s", databaseAway.getMessage());
        }
    }
}
