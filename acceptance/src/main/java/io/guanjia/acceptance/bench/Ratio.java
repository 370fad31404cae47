package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.trial.TrialSuite;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Registrations over HTTP against bare rows, in turns: A B A B A B after a discarded pair, so that both get the same machine. */
final class Ratio {

    private static final int PAIRS = 3;

    private final TrialSuite trial;
    private final Plan plan;
    private final Report report;
    private final RegistrationLoad load;
    private final DatabaseLimit limit;
    private final Calm calm;
    private String disturbance = "";

    Ratio(TrialSuite trial, Plan plan, Report report, RegistrationLoad load, DatabaseLimit limit, Calm calm) {
        this.trial = trial;
        this.plan = plan;
        this.report = report;
        this.load = load;
        this.limit = limit;
        this.calm = calm;
    }

    /** @return the median of registrations a second */
    double measure(int clients, double budget) throws InterruptedException, SQLException, IOException {
        List<Double> overHttp = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair <= PAIRS; pair++) {
            double registrations = registrations(clients);
            double rows = limit.perSecond(plan.phase());
            report.note(
                    "%d clients, pair %d: A %,.0f/s, B %,.0f/s, A/B %.2f",
                    clients, pair, registrations, rows, registrations / rows);
            if (pair > 0) {
                overHttp.add(registrations);
                bare.add(rows);
                ratios.add(registrations / rows);
            }
        }
        String pairs = "各对 pairs " + ratios.stream().map("%.2f"::formatted).toList();
        report.add(Figure.plain(
                "登记 registrations, %d 客户端 clients".formatted(clients), median(overHttp), "/s", disturbance));
        report.add(Figure.plain("同样三行 the same three rows, " + limit.writer(), median(bare), "/s", "16 clients"));
        report.add(Figure.atLeast("比值 ratio, %d 客户端 clients".formatted(clients), median(ratios), "", budget, pairs));
        return median(overHttp);
    }

    /** Counted in the table: an answer without a row would count for nothing. */
    private double registrations(int clients) throws InterruptedException, SQLException {
        try (Connection connection = trial.administrator();
                Statement sql = connection.createStatement()) {
            sql.execute("CHECKPOINT");
            long before = count(sql);
            ProcessTimes times = new ProcessTimes(trial.suite());
            RegistrationLoad.Result result = load.closed(clients, plan.phase());
            Map<String, Long> spent = times.spent();
            disturbance = ProcessTimes.disturbance(spent);
            long written = count(sql) - before;
            if (written != result.answered()) {
                throw new IllegalStateException(
                        "%d answered 201, %d rows written".formatted(result.answered(), written));
            }
            report.note(
                    "CPU ms: %s; p99 %.1f ms; %d × 503; %.1f s to rest",
                    spent,
                    result.micros().getValueAtPercentile(99) / 1000.0,
                    result.busy(),
                    calm.await().toMillis() / 1000.0);
            return written / (result.taken().toNanos() / 1e9);
        }
    }

    private static long count(Statement sql) throws SQLException {
        try (ResultSet count = sql.executeQuery("SELECT count(*) FROM intake.service_request")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
