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
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Whether one branch can spoil the day of nineteen others: all twenty at their share, against one of them at ten times
 * its share, in turns after a discarded round, so that both get the same machine. Twice: at the share of a morning on which
 * keys are handed over, and at one with which the whole, loud branch included, comes to a part of what the suite carries:
 * beyond that nobody's share would be one.
 *
 * <p>A third phase has what came in the loud one spread over all twenty: what that costs the others is the price of the
 * load on this machine, whoever brings it, and what the loud one costs them beyond that is the neighbour.
 */
final class Neighbour {

    private static final int BRANCHES = 20;
    private static final double LOUD = 10;
    private static final double PART_OF_THE_MOST = 0.6;

    /** Registrations a second of a branch in which twenty homes a minute take over their keys (docs/operations.md). */
    private static final double MORNING = 20 * 2 / 60.0;

    /** So that of the few registrations of a morning one in a hundred is more than one. */
    private static final int LONGER_MORNING = 2;

    private static final double BUDGET = 1.2;
    private static final int ROUNDS = 3;

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
        report.note("最多 most %,.0f/s", most);
        compare("交房早晨 a move-in morning", shares, MORNING, plan.steady().multipliedBy(LONGER_MORNING));
        compare("六成 at 60 % of the most", shares, most * PART_OF_THE_MOST / (BRANCHES - 1 + LOUD), plan.steady());
    }

    private void compare(String when, ShareOfLoad shares, double share, Duration duration)
            throws InterruptedException, SQLException {
        report.note("%s: 每家份额 a share %.1f/s", when, share);
        List<Round> rounds = new ArrayList<>();
        for (int n = 0; n <= ROUNDS; n++) {
            Phase quiet = phase(shares, share, 1, duration);
            Phase loud = phase(shares, share, LOUD, duration);
            Round round = new Round(quiet, loud, phase(shares, loud.perSecond() / BRANCHES, 1, duration));
            report.note("第 %d 轮 round: 安静 quiet %s; 吵闹 loud %s; 分摊 spread %s", n, quiet, loud, round.spread());
            if (n > 0) {
                rounds.add(round);
            }
        }
        String rate = "%d × %.1f/s, 一家 one × %.0f".formatted(BRANCHES, share, LOUD);
        add(when + ", 登记 registration p99", rounds, Phase::registration, rate);
        add(when + ", 登记至 routing 收到 registration → routing p99", rounds, Phase::arrival, rate);
        report.add(Figure.plain(
                when + ", 吵闹者自己 the loud one itself, 登记 registration p99",
                median(rounds.stream().map(round -> round.loud().own()).toList()),
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

    private void add(String name, List<Round> rounds, Of figure, String rate) {
        List<Double> quiet = each(rounds, figure, Round::quiet);
        List<Double> loud = each(rounds, figure, Round::loud);
        List<Double> spread = each(rounds, figure, Round::spread);
        report.add(Figure.plain(name + ", 安静 quiet", median(quiet), "ms", rate));
        report.add(Figure.plain(
                name + ", 吵闹 loud", median(loud), "ms", rounds.getLast().loud().disturbance()));
        report.add(Figure.plain(
                name + ", 分摊 spread",
                median(spread),
                "ms",
                "%,.0f/s".formatted(rounds.getLast().loud().perSecond())));
        ratio(name + ", 吵闹比安静 loud to quiet", loud, quiet);
        ratio(name + ", 吵闹比分摊 loud to spread", loud, spread);
    }

    private void ratio(String name, List<Double> above, List<Double> below) {
        List<Double> ratios = IntStream.range(0, above.size())
                .mapToObj(n -> above.get(n) / below.get(n))
                .toList();
        String remark = "各轮 rounds " + ratios.stream().map("%.2f"::formatted).toList();
        report.add(Figure.atMost(name, median(ratios), "", BUDGET, remark));
    }

    private static List<Double> each(List<Round> rounds, Of figure, Function<Round, Phase> phase) {
        return rounds.stream().map(phase).map(figure::of).toList();
    }

    private Phase phase(ShareOfLoad shares, double share, double loudness, Duration duration)
            throws InterruptedException, SQLException {
        try (Connection connection = trial.administrator();
                Statement sql = connection.createStatement()) {
            sql.execute("CHECKPOINT");
            String begin = now(sql);
            ProcessTimes times = new ProcessTimes(trial.suite());
            ShareOfLoad.Result result = shares.run(share, loudness, duration);
            Map<String, Long> spent = times.spent();
            Duration rest = calm.await();
            report.note("CPU ms: %s; %d × 503; %.1f s to rest", spent, result.busy(), rest.toMillis() / 1000.0);
            return new Phase(
                    millis(result.others().getValueAtPercentile(99)),
                    arrivals(connection, begin),
                    millis(result.first().getValueAtPercentile(99)),
                    (result.others().getTotalCount() + result.first().getTotalCount()) / (duration.toMillis() / 1000.0),
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

    private record Round(Phase quiet, Phase loud, Phase spread) {}

    /** One phase: p99 in milliseconds of the nineteen, and of the first branch alone; registrations a second of all. */
    private record Phase(double registration, double arrival, double own, double perSecond, String disturbance) {

        @Override
        public String toString() {
            return "%.1f ms, routing %.0f ms, 自己 itself %.1f ms, %.0f/s (%s)"
                    .formatted(registration, arrival, own, perSecond, disturbance);
        }
    }
}
