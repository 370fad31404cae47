package io.guanjia.platform.retention;

import io.guanjia.platform.worker.RepeatedWork;
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

    private final Duration pause;
    private final RepeatedWork forgetting;

    RetentionLoop(Retention retention, @ConfigProperty(name = "guanjia.retention.pause") Duration pause) {
        this.pause = pause;
        this.forgetting = new RepeatedWork("retention", pause, () -> {
            LOG.infof("Forgot %d rows that had served their time", retention.forget());
            return pause;
        });
    }

    void start(@Observes StartupEvent started) {
        // First the pause: a start has better things to do.
        forgetting.startAfter(pause);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        forgetting.stop();
    }
}
