package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.trial.TrialSuite;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/** Registrations as fast as they are answered, or at a rate that answers do not slow down. */
final class RegistrationLoad {

    private final TrialSuite trial;
    private final List<String> desks;

    RegistrationLoad(TrialSuite trial) {
        this(trial, Registrar.OFFICES);
    }

    /** @param desks the offices at which clients take turns */
    RegistrationLoad(TrialSuite trial, List<String> desks) {
        this.trial = trial;
        this.desks = desks;
    }

    /**
     * What came of it.
     *
     * @param busy how often the service was too busy and the same was sent again; latencies go on meanwhile
     * @param micros of every registration that was answered
     */
    record Result(long busy, Duration taken, Histogram micros) {

        long answered() {
            return micros.getTotalCount();
        }

        double perSecond() {
            return answered() / (taken.toNanos() / 1e9);
        }
    }

    /** Every client registers again as soon as it has its answer. */
    Result closed(int clients, Duration duration) throws InterruptedException {
        long end = System.nanoTime() + duration.toNanos();
        return run(clients, (registrar, client, stopwatch) -> {
            for (long sent = System.nanoTime(); sent < end; sent = System.nanoTime()) {
                registrar.register();
                stopwatch.done(sent);
            }
        });
    }

    /** So many registrations in all, as fast as they are answered. */
    Result exactly(int clients, long registrations) throws InterruptedException {
        AtomicLong left = new AtomicLong(registrations);
        return run(clients, (registrar, client, stopwatch) -> {
            while (left.getAndDecrement() > 0) {
                long sent = System.nanoTime();
                registrar.register();
                stopwatch.done(sent);
            }
        });
    }

    /** A constant rate; each latency counts from when its registration was due, not from when it could be sent. */
    Result open(int clients, double perSecond, Duration duration) throws InterruptedException {
        long begin = System.nanoTime() + 50_000_000;
        double gap = 1e9 / perSecond;
        long total = (long) (perSecond * duration.toNanos() / 1e9);
        return run(clients, (registrar, client, stopwatch) -> {
            for (long n = client; n < total; n += clients) {
                long due = begin + (long) (n * gap);
                for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                    LockSupport.parkNanos(early);
                }
                registrar.register();
                stopwatch.done(due);
            }
        });
    }

    private Result run(int clients, Work work) throws InterruptedException {
        AtomicLong busy = new AtomicLong();
        long begin = System.nanoTime();
        Histogram micros = Clients.run(clients, (client, stopwatch) -> {
            try (Registrar registrar = new Registrar(trial, desks.get(client % desks.size()), client)) {
                work.run(registrar, client, stopwatch);
                busy.addAndGet(registrar.busyAnswers());
            }
        });
        return new Result(busy.get(), Duration.ofNanos(System.nanoTime() - begin), micros);
    }

    /** What one client does. */
    private interface Work {
        void run(Registrar registrar, int client, Clients.Stopwatch stopwatch) throws IOException;
    }
}
