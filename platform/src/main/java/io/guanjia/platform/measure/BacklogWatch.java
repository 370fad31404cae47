package io.guanjia.platform.measure;

import io.guanjia.platform.transaction.WorkerSql;
import io.guanjia.platform.worker.RepeatedWork;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Counts what should never grow: events that are not on Kafka yet, what is owed beyond its time, and deadlines
 * that ran out without having been claimed. Every replica counts the same rows, so a board takes the largest, not the sum.
 */
@ApplicationScoped
public class BacklogWatch {

    /** The outbox's age is real time, as relays live by; deadlines run by the suite's clock. */
    private static final String MEASURED = """
            SELECT (SELECT count(*) FROM outbox) AS outbox,
                   (SELECT coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0)::bigint FROM outbox) AS outbox_age,
                   (SELECT count(*) FROM deadline
                    WHERE state IN ('OPEN', 'BREACHED') AND resolved_at IS NULL AND due_at <= (SELECT suite_now())) AS overdue,
                   (SELECT count(*) FROM deadline WHERE state = 'OPEN' AND due_at <= (SELECT suite_now())) AS unclaimed,
                   (SELECT coalesce(extract(epoch FROM suite_now() - min(due_at)), 0)::bigint
                    FROM deadline WHERE state = 'OPEN' AND due_at <= (SELECT suite_now())) AS unclaimed_age""";

    private final WorkerSql worker;
    private final AtomicLong outbox;
    private final AtomicLong outboxAge;
    private final AtomicLong overdue;
    private final AtomicLong unclaimed;
    private final AtomicLong unclaimedAge;
    private final RepeatedWork watching;

    BacklogWatch(
            WorkerSql worker, MeterRegistry metrics, @ConfigProperty(name = "guanjia.backlog.watch") Duration pause) {
        this.worker = worker;
        this.outbox = metrics.gauge("guanjia.outbox.waiting", new AtomicLong());
        this.outboxAge = metrics.gauge("guanjia.outbox.waiting.oldest.seconds", new AtomicLong());
        this.overdue = metrics.gauge("guanjia.deadlines.overdue", new AtomicLong());
        this.unclaimed = metrics.gauge("guanjia.deadlines.unclaimed", new AtomicLong());
        this.unclaimedAge = metrics.gauge("guanjia.deadlines.unclaimed.oldest.seconds", new AtomicLong());
        this.watching = new RepeatedWork("backlog", pause, () -> {
            measure();
            return pause;
        });
    }

    void start(@Observes StartupEvent started) {
        watching.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        watching.stop();
    }

    void measure() {
        Backlog backlog = worker.in(sql -> sql.createQuery(MEASURED)
                .map(ConstructorMapper.of(Backlog.class))
                .one());
        outbox.set(backlog.outbox());
        outboxAge.set(backlog.outboxAge());
        overdue.set(backlog.overdue());
        unclaimed.set(backlog.unclaimed());
        unclaimedAge.set(backlog.unclaimedAge());
    }

    /** Rows that wait, and the age of the oldest in seconds. */
    public record Backlog(long outbox, long outboxAge, long overdue, long unclaimed, long unclaimedAge) {}
}
