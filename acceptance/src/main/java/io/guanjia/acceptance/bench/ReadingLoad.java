package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Component;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.HdrHistogram.Histogram;

/** Reads of a long register, each by so many clients that ask again as soon as they have their answer. */
final class ReadingLoad {

    private static final int CLIENTS = 16;
    private static final int BUDGET_MILLIS = 100;
    private static final long LONGEST_MICROS = 60_000_000;
    private static final String LIST = Registrar.PATH;

    /** Of somebody who called that often; all other lines have one and the same number. */
    private static final String PHONE = "13900000139";

    private static final int CALLS = 40;

    private final TrialSuite trial;
    private final Report report;

    ReadingLoad(TrialSuite trial, Report report) {
        this.trial = trial;
        this.report = report;
    }

    /** Takes every way to read in turn; a line must have been registered over HTTP before. */
    void measure(Duration duration, long lines) throws InterruptedException, IOException {
        for (Map.Entry<String, Read> read : reads().entrySet()) {
            closed(read.getValue(), duration.dividedBy(4));
            ProcessTimes times = new ProcessTimes(trial.suite());
            Histogram micros = closed(read.getValue(), duration);
            String remark = "%,d 件登记 lines, p50 %.1f ms, %,.0f/s; %s"
                    .formatted(
                            lines,
                            micros.getValueAtPercentile(50) / 1000.0,
                            micros.getTotalCount() / (duration.toMillis() / 1000.0),
                            ProcessTimes.disturbance(times.spent()));
            report.add(Figure.atMost(
                    read.getKey() + " p99", micros.getValueAtPercentile(99) / 1000.0, "ms", BUDGET_MILLIS, remark));
        }
    }

    private Map<String, Read> reads() throws IOException {
        Read first = new Read("kefu.gl01", LIST);
        Map<String, Read> reads = new LinkedHashMap<>();
        reads.put("首页 first page", first);
        reads.put("下页 next page", new Read("kefu.gl01", LIST + "?cursor=" + field(first, "next")));
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

    private static void get(LeanConnection connection, Read read, String token) throws IOException {
        int status = read.body().isEmpty()
                ? connection.get(read.path(), token)
                : connection.post(read.path(), token, "", read.body());
        if (status != 200) {
            throw new IllegalStateException(read.path() + ": HTTP " + status + " " + connection.body());
        }
    }

    private Histogram closed(Read read, Duration duration) throws InterruptedException {
        String token = trial.token(read.user());
        long end = System.nanoTime() + duration.toNanos();
        Histogram all = new Histogram(LONGEST_MICROS, 3);
        AtomicReference<Exception> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(CLIENTS);
        List<Thread> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            clients.add(Thread.ofPlatform().daemon().start(() -> {
                Histogram own = new Histogram(LONGEST_MICROS, 3);
                try (LeanConnection connection =
                        new LeanConnection(trial.suite().url(Component.INTAKE))) {
                    for (long sent = System.nanoTime(); sent < end; sent = System.nanoTime()) {
                        get(connection, read, token);
                        own.recordValue(Math.min(LONGEST_MICROS, (System.nanoTime() - sent) / 1000));
                    }
                } catch (IOException | RuntimeException broken) {
                    failure.compareAndSet(null, broken);
                } finally {
                    synchronized (all) {
                        all.add(own);
                    }
                    done.countDown();
                }
            }));
        }
        done.await();
        if (failure.get() != null) {
            throw new IllegalStateException("a client could not go on", failure.get());
        }
        return all;
    }
}
