package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.trial.AddedBranch;
import io.guanjia.acceptance.trial.TrialSuite;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whether one branch can spoil the day of nineteen others: all twenty at their share, against one of them at ten times
 * its share, in turns A B A B A B after a discarded pair, so that both get the same machine. The share is such that the
 * whole, loud branch included, is a part of what the suite carries: beyond that nobody's share would be one.
 */
final class Neighbour {

    private static final int BRANCHES = 20;
    private static final double LOUD = 10;
    private static final double PART_OF_THE_MOST = 0.6;
    private static final double BUDGET = 1.2;
    private static final int PAIRS = 3;

    /** From the moment its transaction drew the event's id to the one in which routing noted that it has come. */
    private static final String ARRIVALS = """
            SELECT percentile_disc(array[0.5, 0.99]) WITHIN GROUP (
                     ORDER BY 1000 * extract(epoch FROM received_at - uuid_extract_timestamp(event_id)))
            FROM routing.inbox WHERE received_at > ?::timestamptz AND branch_id = ANY (?)""";

    private final TrialSuite trial;
    private final Plan plan;
    private final Report report;
    private final Calm calm;
    private final List<AddedBranch> branches;

    Neighbour(TrialSuite trial, Plan plan, Report report, Calm calm) {
        this.trial = trial;
        this.plan = plan;
        this.report = report;
        this.calm = calm;
        this.branches = IntStream.rangeClosed(1, BRANCHES)
                .mapToObj(n -> new AddedBranch(trial.suite(), trial.client(), "N%02d".formatted(n)))
                .toList();
    }

    void measure() throws InterruptedException, SQLException {
        branches.forEach(AddedBranch::hireAgent);
        branches.forEach(branch -> branch.define("邻居" + branch.code(), "Neighbour " + branch.code()));
        List<String> desks = branches.stream()
                .map(branch -> branch.office().toLowerCase(Locale.ROOT))
                .toList();
        double most = most(desks);
        ShareOfLoad shares = new ShareOfLoad(trial, desks);
        double share = most * PART_OF_THE_MOST / (BRANCHES - 1 + LOUD);
        report.note("最多 most %,.0f/s; 每家份额 a share %.1f/s", most, share);
        List<Pair> pairs = new ArrayList<>();
        for (int n = 0; n <= PAIRS; n++) {
            Pair pair = new Pair(phase(shares, share, 1), phase(shares, share, LOUD));
            report.note("第 %d 对 pair: 安静 quiet %s; 吵闹 loud %s", n, pair.quiet(), pair.loud());
            if (n > 0) {
                pairs.add(pair);
            }
        }
        String rate = "%d × %.1f/s, 一家 one × %.0f".formatted(BRANCHES, share, LOUD);
        add("登记 registration p99", pairs, Phase::registration, rate);
        add("登记至 routing 收到 registration → routing p99", pairs, Phase::arrival, rate);
        report.add(Figure.plain(
                "吵闹者自己 the loud one itself, 登记 registration p99",
                median(pairs.stream().map(pair -> pair.loud().own()).toList()),
                "ms",
                ""));
    }

    /** Of all twenty together, once that grows no more; none of their desks comes to the pace that one person has to keep. */
    private double most(List<String> desks) throws InterruptedException, SQLException {
        RegistrationLoad load = new RegistrationLoad(trial, desks);
        double before;
        double now = 0;
        do {
            before = now;
            now = load.closed(BRANCHES, plan.phase()).perSecond();
            report.note("预热 warming up: %,.0f registrations/s", now);
        } while (now > 1.1 * before);
        calm.await();
        return now;
    }

    private void add(String name, List<Pair> pairs, Of figure, String rate) {
        List<Double> ratios = pairs.stream()
                .map(pair -> figure.of(pair.loud()) / figure.of(pair.quiet()))
                .toList();
        report.add(Figure.plain(
                name + ", 安静 quiet",
                median(pairs.stream().map(pair -> figure.of(pair.quiet())).toList()),
                "ms",
                rate));
        report.add(Figure.plain(
                name + ", 吵闹 loud",
                median(pairs.stream().map(pair -> figure.of(pair.loud())).toList()),
                "ms",
                pairs.getLast().loud().disturbance()));
        report.add(Figure.atMost(
                name + ", 比值 ratio",
                median(ratios),
                "",
                BUDGET,
                "各对 pairs " + ratios.stream().map("%.2f"::formatted).toList()));
    }

    private Phase phase(ShareOfLoad shares, double share, double loudness) throws InterruptedException, SQLException {
        try (Connection connection = trial.administrator();
                Statement sql = connection.createStatement()) {
            sql.execute("CHECKPOINT");
            String begin = now(sql);
            ProcessTimes times = new ProcessTimes(trial.suite());
            ShareOfLoad.Result result = shares.run(share, loudness, plan.steady());
            Map<String, Long> spent = times.spent();
            Duration rest = calm.await();
            report.note("CPU ms: %s; %d × 503; %.1f s to rest", spent, result.busy(), rest.toMillis() / 1000.0);
            return new Phase(
                    millis(result.others().getValueAtPercentile(99)),
                    arrivals(connection, begin),
                    millis(result.first().getValueAtPercentile(99)),
                    ProcessTimes.disturbance(spent));
        }
    }

    private static String now(Statement sql) throws SQLException {
        try (ResultSet now = sql.executeQuery("SELECT clock_timestamp()::text")) {
            now.next();
            return now.getString(1);
        }
    }

    /** The p99 of all branches but the first. */
    private double arrivals(Connection connection, String begin) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ARRIVALS)) {
            statement.setString(1, begin);
            Object[] others = branches.stream().skip(1).map(AddedBranch::code).toArray();
            statement.setArray(2, connection.createArrayOf("text", others));
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                Number[] percentiles = (Number[]) found.getArray(1).getArray();
                return percentiles[1].doubleValue();
            }
        }
    }

    private static double millis(long micros) {
        return micros / 1000.0;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private interface Of {
        double of(Phase phase);
    }

    private record Pair(Phase quiet, Phase loud) {}

    /** One phase: p99 in milliseconds of the nineteen, and of the first branch alone. */
    private record Phase(double registration, double arrival, double own, String disturbance) {

        @Override
        public String toString() {
            return "%.1f ms, routing %.0f ms, 自己 itself %.1f ms (%s)"
                    .formatted(registration, arrival, own, disturbance);
        }
    }
}
