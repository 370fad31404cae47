package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;

/** Reads of one service, each by few clients and by many, that ask again as soon as they have their answer. */
final class ReadingLoad {

    private static final int FEW = 16;
    private static final int MANY = 64;
    private static final int BUDGET_MILLIS = 100;

    private final TrialSuite trial;
    private final Report report;
    private final Component service;
    private final AtomicLong busy = new AtomicLong();

    ReadingLoad(TrialSuite trial, Report report, Component service) {
        this.trial = trial;
        this.report = report;
        this.service = service;
    }

    /**
     * Takes every way to read in turn, after each had its part in making the suite warm: it gains speed for minutes after
     * its start, and what is measured first would pay for all.
     *
     * @param reads each with what it is called
     * @param among how much there is to be read
     */
    void measure(Duration duration, Map<String, Read> reads, String among) throws InterruptedException {
        for (Read read : reads.values()) {
            closed(read, FEW, duration.dividedBy(2));
        }
        for (Map.Entry<String, Read> read : reads.entrySet()) {
            Taken few = taken(read.getValue(), FEW, duration);
            report.add(Figure.atMost(
                    read.getKey() + " p99", few.millis(99), "ms", BUDGET_MILLIS, among + ", " + few.remark()));
        }
        // Beyond what the service lets in at once the others wait in line: how long, and how many are answered.
        for (Map.Entry<String, Read> read : reads.entrySet()) {
            Taken many = taken(read.getValue(), MANY, duration.dividedBy(2));
            report.add(Figure.plain(
                    read.getKey() + " p99, %d 客户端 clients".formatted(MANY), many.millis(99), "ms", many.remark()));
        }
    }

    private Taken taken(Read read, int clients, Duration duration) throws InterruptedException {
        closed(read, clients, duration.dividedBy(4));
        busy.set(0);
        ProcessTimes times = new ProcessTimes(trial.suite());
        Histogram micros = closed(read, clients, duration);
        return new Taken(micros, duration, busy.get(), ProcessTimes.disturbance(times.spent()));
    }

    private record Taken(Histogram micros, Duration duration, long busy, String disturbance) {

        double millis(double percentile) {
            return micros.getValueAtPercentile(percentile) / 1000.0;
        }

        String remark() {
            double perSecond = micros.getTotalCount() / (duration.toMillis() / 1000.0);
            return "p50 %.1f ms, %,.0f/s, %d × 503; %s".formatted(millis(50), perSecond, busy, disturbance);
        }
    }

    /**
     * What is asked.
     *
     * @param body of what is read with a POST, so that it does not stand in an address; empty for a GET
     */
    record Read(String user, String path, String body) {

        Read(String user, String path) {
            this(user, path, "");
        }
    }

    /** A field of what is answered, once. */
    String field(Read read, String name) throws IOException {
        try (LeanConnection connection = new LeanConnection(trial.suite().url(service))) {
            get(connection, read, trial.token(read.user()));
            return connection.field(name);
        }
    }

    /** Whether there was an answer; if not, the service was too busy. */
    private static boolean get(LeanConnection connection, Read read, String token) throws IOException {
        int status = read.body().isEmpty()
                ? connection.get(read.path(), token)
                : connection.post(read.path(), token, "", read.body());
        if (status != 200 && status != 503) {
            throw new IllegalStateException(read.path() + ": HTTP " + status + " " + connection.body());
        }
        return status == 200;
    }

    private Histogram closed(Read read, int clients, Duration duration) throws InterruptedException {
        String token = trial.token(read.user());
        long end = System.nanoTime() + duration.toNanos();
        return Clients.run(clients, (number, stopwatch) -> {
            try (LeanConnection connection = new LeanConnection(trial.suite().url(service))) {
                for (long sent = System.nanoTime(); sent < end; sent = System.nanoTime()) {
                    if (get(connection, read, token)) {
                        stopwatch.done(sent);
                    } else if (clients == FEW) {
                        throw new IllegalStateException(read.path() + ": too busy for " + FEW + " clients");
                    } else {
                        busy.incrementAndGet();
                    }
                }
            }
        });
    }
}
