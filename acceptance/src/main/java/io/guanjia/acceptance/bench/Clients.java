package io.guanjia.acceptance.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/** Clients beside each other, each on a thread of its own. */
final class Clients {

    private static final long LONGEST_MICROS = 60_000_000;

    private Clients() {}

    /** What one client does. */
    interface Work {

        /** @param number which of the clients it is, from 0 */
        void run(int number, Stopwatch stopwatch) throws Exception;
    }

    /** Notes how long each piece of one client's work took. */
    static final class Stopwatch {

        private final Histogram micros = empty();

        void done(long begunAtNanos) {
            micros.recordValue(Math.min(LONGEST_MICROS, (System.nanoTime() - begunAtNanos) / 1000));
        }
    }

    /** As {@link #each}: microseconds of all pieces of their work. */
    static Histogram run(int clients, Work work) throws InterruptedException {
        return together(each(clients, work).stream());
    }

    /**
     * Returns when all have done their work.
     *
     * @return microseconds of every piece of it, by client
     * @throws IllegalStateException if one of them could not go on
     */
    static List<Histogram> each(int clients, Work work) throws InterruptedException {
        AtomicReference<Exception> failure = new AtomicReference<>();
        List<Stopwatch> stopwatches =
                Stream.generate(Stopwatch::new).limit(clients).toList();
        List<Thread> threads = IntStream.range(0, clients)
                .mapToObj(number -> Thread.ofPlatform().daemon().start(() -> {
                    try {
                        work.run(number, stopwatches.get(number));
                    } catch (Exception broken) {
                        failure.compareAndSet(null, broken);
                    }
                }))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        if (failure.get() != null) {
            throw new IllegalStateException("a client could not go on", failure.get());
        }
        return stopwatches.stream().map(stopwatch -> stopwatch.micros).toList();
    }

    static Histogram together(Stream<Histogram> several) {
        Histogram all = empty();
        several.forEach(all::add);
        return all;
    }

    private static Histogram empty() {
        return new Histogram(LONGEST_MICROS, 3);
    }
}
