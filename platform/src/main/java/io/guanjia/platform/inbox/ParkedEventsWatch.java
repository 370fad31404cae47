package io.guanjia.platform.inbox;

import io.guanjia.platform.transaction.WorkerSql;
import io.guanjia.platform.worker.RepeatedWork;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Looks after what waits, every moment anew, so that neither a crash nor a race can leave anything behind: takes again
 * what waited for a branch that is defined by now, and tells operations how much waits, for what, and how long.
 */
@ApplicationScoped
public class ParkedEventsWatch {

    /** Not behind a failure of the same key: that one is an operator's to replay. */
    private static final String BRANCH_HAS_COME = """
            SELECT DISTINCT early.branch_id, early.topic, early.event_key FROM parked_event early JOIN branch USING (branch_id)
            WHERE early.why = 'AWAITING_BRANCH'
              AND NOT EXISTS (SELECT FROM parked_event failed WHERE failed.topic = early.topic
                              AND failed.event_key = early.event_key AND failed.branch_id = early.branch_id AND failed.why = 'FAILED')""";

    private static final String MEASURED = """
            SELECT why, count(*) AS waiting, extract(epoch FROM suite_now() - min(parked_at))::bigint AS oldest_seconds
            FROM parked_event GROUP BY why""";

    private final WorkerSql worker;
    private final Replay replay;
    private final Map<ParkedEvents.Why, AtomicLong> waiting = new EnumMap<>(ParkedEvents.Why.class);
    private final Map<ParkedEvents.Why, AtomicLong> oldestSeconds = new EnumMap<>(ParkedEvents.Why.class);
    private final RepeatedWork watching;

    ParkedEventsWatch(
            WorkerSql worker,
            Replay replay,
            MeterRegistry metrics,
            @ConfigProperty(name = "guanjia.inbox.watch") Duration pause) {
        this.worker = worker;
        this.replay = replay;
        this.watching = new RepeatedWork("parked-events", pause, () -> {
            look();
            return pause;
        });
        for (ParkedEvents.Why why : ParkedEvents.Why.values()) {
            Tags tags = Tags.of("why", why.name());
            waiting.put(why, metrics.gauge("guanjia.inbox.waiting", tags, new AtomicLong()));
            oldestSeconds.put(why, metrics.gauge("guanjia.inbox.waiting.oldest.seconds", tags, new AtomicLong()));
        }
    }

    void start(@Observes StartupEvent started) {
        watching.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        watching.stop();
    }

    private void look() {
        worker.in(sql -> sql.createQuery(BRANCH_HAS_COME)
                        .map(ConstructorMapper.of(Early.class))
                        .list())
                .forEach(early -> replay.replay(early.branchId(), early.topic(), early.eventKey()));
        measure();
    }

    private void measure() {
        List<Measured> found = worker.in(sql -> sql.createQuery(MEASURED)
                .map(ConstructorMapper.of(Measured.class))
                .list());
        for (ParkedEvents.Why why : ParkedEvents.Why.values()) {
            Measured of =
                    found.stream().filter(each -> each.why() == why).findAny().orElse(new Measured(why, 0, 0));
            waiting.get(why).set(of.waiting());
            oldestSeconds.get(why).set(of.oldestSeconds());
        }
    }

    /** A key whose events waited for a branch that has come. */
    public record Early(String branchId, String topic, String eventKey) {}

    /** How many events wait for one cause, and how long the oldest has, in seconds. */
    public record Measured(ParkedEvents.Why why, long waiting, long oldestSeconds) {}
}
