package io.guanjia.acceptance.bench;

import io.guanjia.acceptance.trial.TrialSuite;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whether registrations of a branch earn anything by travelling in groups: two suites beside each other, one of which
 * writes each alone, take turns A B A B A B after discarded ones that make both warm, so that both get the same machine.
 */
public final class Grouping {

    /** What the suite that writes each alone is told. */
    public static final Map<String, String> EACH_ALONE = Map.of("GUANJIA_REGISTRATIONS_LARGEST_GROUP", "1");

    private static final int PAIRS = 3;
    private static final int WARM_UP = 4;
    private static final double BUDGET = 1.5;

    private final Side grouped;
    private final Side alone;
    private final Plan plan;
    private final Report report;

    /** @param alone a suite that was started with {@link #EACH_ALONE} */
    public Grouping(TrialSuite grouped, TrialSuite alone, Plan plan, PrintStream out) {
        this.grouped = Side.of(grouped);
        this.alone = Side.of(alone);
        this.plan = plan;
        this.report = new Report(out);
    }

    /** Prints the table and writes it as JSON. */
    public void run(Path json) throws InterruptedException, SQLException, IOException {
        for (int time = 0; time < WARM_UP; time++) {
            grouped.perSecond(16, plan);
            alone.perSecond(16, plan);
        }
        for (int clients : List.of(1, 16, 64)) {
            measure(clients);
        }
        report.print();
        report.write(json, Map.of("quick", plan.quick()));
    }

    private void measure(int clients) throws InterruptedException, SQLException {
        List<Double> together = new ArrayList<>();
        List<Double> each = new ArrayList<>();
        for (int pair = 0; pair <= PAIRS; pair++) {
            double groups = grouped.perSecond(clients, plan);
            double singles = alone.perSecond(clients, plan);
            report.note("%d clients, pair %d: grouped %,.0f/s, alone %,.0f/s", clients, pair, groups, singles);
            if (pair > 0) {
                together.add(groups);
                each.add(singles);
            }
        }
        List<Double> ratios = IntStream.range(0, PAIRS)
                .mapToObj(pair -> together.get(pair) / each.get(pair))
                .toList();
        String name = "%d 客户端 clients, ".formatted(clients);
        report.add(Figure.plain(name + "成组 grouped", median(together), "/s", ""));
        report.add(Figure.plain(name + "逐件 each alone", median(each), "/s", ""));
        String remark = "各对 pairs " + ratios.stream().map("%.2f"::formatted).toList();
        report.add(Figure.atLeast(name + "比值 ratio", median(ratios), "", BUDGET, remark));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private record Side(RegistrationLoad load, Calm calm) {

        static Side of(TrialSuite trial) {
            return new Side(new RegistrationLoad(trial), new Calm(trial));
        }

        double perSecond(int clients, Plan plan) throws InterruptedException, SQLException {
            double perSecond = load.closed(clients, plan.phase()).perSecond();
            calm.await();
            return perSecond;
        }
    }
}
