package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.trial.TrialSuite;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/** Registrations as fast as they are answered, or at a rate that answers do not slow down. */
final class RegistrationLoad {

    private static final long LONGEST_MICROS = 60_000_000;

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
     */
    record Result(long answered, long busy, Duration taken, Histogram micros) {

        double perSecond() {
            return answered / (taken.toNanos() / 1e9);
        }
    }

    /** Every client registers again as soon as it has its answer. */
    Result closed(int clients, Duration duration) throws InterruptedException {
        long end = System.nanoTime() + duration.toNanos();
        return run(clients, (registrar, client, micros) -> {
            for (long sent = System.nanoTime(); sent < end; sent = System.nanoTime()) {
                registrar.register();
                micros.recordValue((System.nanoTime() - sent) / 1000);
            }
        });
    }

    /** So many registrations in all, as fast as they are answered. */
    Result exactly(int clients, long registrations) throws InterruptedException {
        AtomicLong left = new AtomicLong(registrations);
        return run(clients, (registrar, client, micros) -> {
            while (left.getAndDecrement() > 0) {
                registrar.register();
            }
        });
    }

    /** A constant rate; each latency counts from when its registration was due, not from when it could be sent. */
    Result open(int clients, double perSecond, Duration duration) throws InterruptedException {
        long begin = System.nanoTime() + 50_000_000;
        double gap = 1e9 / perSecond;
        long total = (long) (perSecond * duration.toNanos() / 1e9);
        return run(clients, (registrar, client, micros) -> {
            for (long n = client; n < total; n += clients) {
                long due = begin + (long) (n * gap);
                for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                    LockSupport.parkNanos(early);
                }
                registrar.register();
                micros.recordValue(Math.min(LONGEST_MICROS, (System.nanoTime() - due) / 1000));
            }
        });
    }

    private Result run(int clients, Work work) throws InterruptedException {
        Histogram all = new Histogram(LONGEST_MICROS, 3);
        AtomicLong answered = new AtomicLong();
        AtomicLong busy = new AtomicLong();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(clients);
        long begin = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            int number = client;
            threads.add(Thread.ofPlatform().daemon().start(() -> {
                Counting counting = new Counting(new Histogram(LONGEST_MICROS, 3));
                try (Registrar registrar = new Registrar(trial, desks.get(number % desks.size()), number)) {
                    work.run(counting.around(registrar), number, counting.micros);
                    busy.addAndGet(registrar.busyAnswers());
                } catch (IOException | RuntimeException broken) {
                    failure.compareAndSet(null, broken);
                } finally {
                    answered.addAndGet(counting.count);
                    synchronized (all) {
                        all.add(counting.micros);
                    }
                    done.countDown();
                }
            }));
        }
        done.await();
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        if (failure.get() != null) {
            throw new IllegalStateException("a client could not go on", failure.get());
        }
        return new Result(answered.get(), busy.get(), taken, all);
    }

    /** What one client does. */
    private interface Work {
        void run(Registering registrar, int client, Histogram micros) throws IOException;
    }

    private interface Registering {
        void register() throws IOException;
    }

    private static final class Counting {

        private final Histogram micros;
        private long count;

        Counting(Histogram micros) {
            this.micros = micros;
        }

        Registering around(Registrar registrar) {
            return () -> {
                registrar.register();
                count++;
            };
        }
    }
}
