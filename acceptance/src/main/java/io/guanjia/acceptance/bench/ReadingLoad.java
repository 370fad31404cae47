package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;

/** Reads of a long register, each by few clients and by many, that ask again as soon as they have their answer. */
final class ReadingLoad {

    private static final int FEW = 16;
    private static final int MANY = 64;
    private static final int BUDGET_MILLIS = 100;
    private static final String LIST = Registrar.PATH;

    /** Of somebody who called that often; all other lines have one and the same number. */
    private static final String PHONE = "13900000139";

    private static final int CALLS = 40;

    private final TrialSuite trial;
    private final Report report;
    private final AtomicLong busy = new AtomicLong();

    ReadingLoad(TrialSuite trial, Report report) {
        this.trial = trial;
        this.report = report;
    }

    /**
     * Takes every way to read in turn, after each had its part in making the suite warm: it gains speed for minutes after
     * its start, and what is measured first would pay for all. A line must have been registered over HTTP before.
     */
    void measure(Duration duration, long lines) throws InterruptedException, IOException {
        Map<String, Read> reads = reads();
        for (Read read : reads.values()) {
            closed(read, FEW, duration.dividedBy(2));
        }
        for (Map.Entry<String, Read> read : reads.entrySet()) {
            Taken few = taken(read.getValue(), FEW, duration);
            String remark = "%,d 件登记 lines, %s".formatted(lines, few.remark());
            report.add(Figure.atMost(read.getKey() + " p99", few.millis(99), "ms", BUDGET_MILLIS, remark));
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

    private Map<String, Read> reads() throws IOException {
        Read first = new Read("kefu.gl01", LIST);
        Map<String, Read> reads = new LinkedHashMap<>();
        reads.put("首页 first page", first);
        reads.put("下页 next page", new Read("kefu.gl01", LIST + "?cursor=" + field(first, "next")));
        reads.put("件数 count", new Read("kefu.gl01", LIST + "/count"));
        reads.put("按房号 by unit", new Read("kefu.gl01", LIST + "?unit=3-1-0101"));
        reads.put("按电话 by phone", new Read("kefu.gl01", LIST + "/lookups", "{\"phone\":\"" + PHONE + "\"}"));
        reads.put("按状态 by state", new Read("kefu.gl01", LIST + "?state=VOID"));
        reads.put("按文字 by text, 有 found", new Read("kefu.gl01", LIST + "?q=-010"));
        reads.put("按文字 by text, 无 nowhere", new Read("kefu.gl01", LIST + "?q=ZZZZ"));
        reads.put("按说过的话 by what was said, 有 found", new Read("kefu.gl01", LIST + "?said=" + encoded("漏水")));
        reads.put("按说过的话 by what was said, 无 nowhere", new Read("kefu.gl01", LIST + "?said=" + encoded("龘")));
        reads.put("详情 one request", new Read("kefu.gl01", LIST + "/" + registered()));
        reads.put("分公司首页 a branch's first page", new Read("zongzhuren.gl", LIST));
        reads.put("公司首页 a company's first page, 21 branches", new Read("pinzhi.fz", LIST));
        return reads;
    }

    /** @param body of what is read with a POST, so that it does not stand in an address; empty for a GET */
    private record Read(String user, String path, String body) {

        Read(String user, String path) {
            this(user, path, "");
        }
    }

    private static String encoded(String said) {
        return URLEncoder.encode(said, StandardCharsets.UTF_8);
    }

    private String registered() throws IOException {
        try (LeanConnection connection = new LeanConnection(trial.suite().url(Component.INTAKE))) {
            String body = Registrar.body("3-1-1202").replace("13800000126", PHONE);
            for (int time = 0; time < CALLS; time++) {
                connection.post(LIST, trial.token("kefu.gl01"), Registrar.freshKey(), body);
            }
            return connection.field("id");
        }
    }

    private String field(Read read, String name) throws IOException {
        try (LeanConnection connection = new LeanConnection(trial.suite().url(Component.INTAKE))) {
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
            try (LeanConnection connection = new LeanConnection(trial.suite().url(Component.INTAKE))) {
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
