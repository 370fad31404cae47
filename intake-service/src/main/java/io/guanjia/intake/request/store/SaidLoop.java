package io.guanjia.intake.request.store;

import io.guanjia.platform.worker.RepeatedWork;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets this replica make findable what was said, again and again, and tells operations how much is not yet. */
@ApplicationScoped
class SaidLoop {

    private final RepeatedWork following;

    SaidLoop(SaidFollower follower, MeterRegistry metrics, @ConfigProperty(name = "guanjia.said.poll") Duration pause) {
        AtomicLong waiting = new AtomicLong();
        Gauge.builder("guanjia.said.waiting", waiting, AtomicLong::get)
                .description("Lines of the history whose words cannot be searched yet; the same on every replica")
                .strongReference(true)
                .register(metrics);
        this.following = new RepeatedWork("said", pause, () -> {
            boolean more = follower.follow();
            waiting.set(follower.waiting());
            return more ? Duration.ZERO : pause;
        });
    }

    void start(@Observes StartupEvent started) {
        following.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        following.stop();
    }
}
