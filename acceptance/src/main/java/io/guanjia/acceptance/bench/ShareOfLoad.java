package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.trial.TrialSuite;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.DoubleStream;
import org.HdrHistogram.Histogram;

/**
 * Registrations of many branches at once, each at a rate of its own that answers do not slow down. They come as people do,
 * one without knowing of the other: at even distances nobody would ever meet anybody, or always the same.
 */
final class ShareOfLoad {

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
        List<Client> clients = clients(share, loudness, duration);
        AtomicLong busy = new AtomicLong();
        CountDownLatch ready = new CountDownLatch(clients.size());
        AtomicLong begin = new AtomicLong();
        List<Histogram> micros = Clients.each(clients.size(), (number, stopwatch) -> {
            Client one = clients.get(number);
            try (Registrar registrar = new Registrar(trial, one.desk(), one.number())) {
                ready.countDown();
                ready.await();
                begin.compareAndSet(0, System.nanoTime() + 50_000_000);
                one.work(registrar, begin.get(), stopwatch);
                busy.addAndGet(registrar.busyAnswers());
            } finally {
                ready.countDown();
            }
        });
        int ofTheFirst = clients.getFirst().clients();
        return new Result(
                Clients.together(micros.stream().skip(ofTheFirst)),
                Clients.together(micros.stream().limit(ofTheFirst)),
                busy.get());
    }

    private List<Client> clients(double share, double loudness, Duration duration) {
        List<Client> clients = new ArrayList<>();
        for (int desk = 0; desk < desks.size(); desk++) {
            boolean loud = desk == 0 && loudness > 1;
            double rate = desk == 0 ? share * loudness : share;
            long[] arrivals = arrivals(rate, duration, new Random(desk));
            int ofThisDesk = Math.max(FEWEST_CLIENTS, (int) Math.ceil(rate * CLIENTS_FOR_EACH_CALL_A_SECOND));
            for (int client = 0; client < ofThisDesk; client++) {
                clients.add(new Client(desks.get(desk), client, ofThisDesk, arrivals, duration.toNanos(), loud));
            }
        }
        return clients;
    }

    /** Nanoseconds from the beginning, by a Poisson process that is the same in every phase of the same rate. */
    private static long[] arrivals(double rate, Duration duration, Random random) {
        return DoubleStream.iterate(gap(rate, random), at -> at + gap(rate, random))
                .takeWhile(at -> at < duration.toNanos())
                .mapToLong(at -> (long) at)
                .toArray();
    }

    private static double gap(double rate, Random random) {
        return -Math.log(1 - random.nextDouble()) * 1e9 / rate;
    }

    /** One of a desk's clients, which take its calls in turn. */
    private record Client(String desk, int number, int clients, long[] arrivals, long duration, boolean loud) {

        void work(Registrar registrar, long begin, Clients.Stopwatch stopwatch) throws IOException {
            // What the loud one is behind with at the end would only prolong it; of the others every call counts.
            for (int n = number; n < arrivals.length && !(loud && System.nanoTime() > begin + duration); n += clients) {
                long due = begin + arrivals[n];
                for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                    LockSupport.parkNanos(early);
                }
                registrar.register();
                stopwatch.done(due);
            }
        }
    }
}
