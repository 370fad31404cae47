package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.trial.TrialSuite;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/** Registrations of many branches at once, each at a rate of its own that answers do not slow down. */
final class ShareOfLoad {

    private static final long LONGEST_MICROS = 60_000_000;

    /** How many calls of a branch may be open at once: enough that an answer of a tenth of a second delays no other call. */
    private static final double CLIENTS_FOR_EACH_CALL_A_SECOND = 0.2;

    private static final int FEWEST_CLIENTS = 2;

    private final TrialSuite trial;
    private final List<String> desks;

    /** @param desks the office of each branch; the first is the one that may be loud */
    ShareOfLoad(TrialSuite trial, List<String> desks) {
        this.trial = trial;
        this.desks = desks;
    }

    /**
     * What came of it.
     *
     * @param others latencies of all branches but the first, from when each registration was due
     * @param first latencies of the first branch
     * @param busy how often the service was too busy and the same was sent again
     */
    record Result(Histogram others, Histogram first, long busy) {}

    /** @param loudness how many times its share the first branch takes; one if it is like the others */
    Result run(double share, double loudness, Duration duration) throws InterruptedException {
        Histogram others = new Histogram(LONGEST_MICROS, 3);
        Histogram first = new Histogram(LONGEST_MICROS, 3);
        AtomicLong busy = new AtomicLong();
        AtomicReference<Exception> failure = new AtomicReference<>();
        int[] clients = new int[desks.size()];
        int all = 0;
        for (int desk = 0; desk < desks.size(); desk++) {
            double rate = desk == 0 ? share * loudness : share;
            clients[desk] = Math.max(FEWEST_CLIENTS, (int) Math.ceil(rate * CLIENTS_FOR_EACH_CALL_A_SECOND));
            all += clients[desk];
        }
        CountDownLatch ready = new CountDownLatch(all);
        CountDownLatch done = new CountDownLatch(all);
        AtomicLong begin = new AtomicLong();
        for (int desk = 0; desk < desks.size(); desk++) {
            double gap = 1e9 / (desk == 0 ? share * loudness : share);
            // Branches do not knock in step.
            long offset = (long) (gap * desk / desks.size());
            Histogram into = desk == 0 ? first : others;
            for (int client = 0; client < clients[desk]; client++) {
                Client one = new Client(desks.get(desk), client, clients[desk], gap, offset, desk == 0 && loudness > 1);
                Thread.ofPlatform().daemon().start(() -> {
                    Histogram own = new Histogram(LONGEST_MICROS, 3);
                    try (Registrar registrar = new Registrar(trial, one.desk(), one.number())) {
                        ready.countDown();
                        ready.await();
                        begin.compareAndSet(0, System.nanoTime() + 50_000_000);
                        one.work(registrar, begin.get(), duration, own);
                        busy.addAndGet(registrar.busyAnswers());
                    } catch (IOException | RuntimeException broken) {
                        failure.compareAndSet(null, broken);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    } finally {
                        ready.countDown();
                        synchronized (into) {
                            into.add(own);
                        }
                        done.countDown();
                    }
                });
            }
        }
        done.await();
        if (failure.get() != null) {
            throw new IllegalStateException("a client could not go on", failure.get());
        }
        return new Result(others, first, busy.get());
    }

    /** One of a desk's clients, which take its calls in turn. */
    private record Client(String desk, int number, int clients, double gap, long offset, boolean loud) {

        void work(Registrar registrar, long begin, Duration duration, Histogram micros) throws IOException {
            long end = begin + duration.toNanos();
            long n = number;
            // What the loud one is behind with at the end would only prolong it; of the others every call counts.
            for (long due = due(begin, n); due < end && (!loud || System.nanoTime() < end); due = due(begin, n)) {
                for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                    LockSupport.parkNanos(early);
                }
                registrar.register();
                micros.recordValue(Math.min(LONGEST_MICROS, (System.nanoTime() - due) / 1000));
                n += clients;
            }
        }

        private long due(long begin, long n) {
            return begin + offset + (long) (n * gap);
        }
    }
}
