package io.guanjia.acceptance;

import io.guanjia.acceptance.bench.Grouping;
import io.guanjia.acceptance.bench.Measurement;
import io.guanjia.acceptance.bench.Plan;
import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code ./guanjia bench [--quick] [--reads | --boards | --neighbour | --grouping | --deadlines]}: measures a suite of its own and compares it with the
 * budgets; with {@code --reads} only what a long register answers, with {@code --boards} only what boards answer of departments that
 * are behind by far, with {@code --neighbour} only what one loud branch does to
 * others, with {@code --grouping} only what it earns to write registrations in groups, with {@code --deadlines} only how fast a
 * great many clocks that run out in one moment are seen to.
 */
public final class Bench {

    private static final List<String> PARTS =
            List.of("", "--reads", "--boards", "--neighbour", "--grouping", "--deadlines");

    private Bench() {}

    /** Ends with status 0 when everything was measured, reached or not; 2 if the arguments are not understood. */
    public static void main(String[] arguments)
            throws InterruptedException, SQLException, IOException, ExecutionException {
        // The clients of the broker tell their story at INFO; here only what goes wrong is of interest.
        Logger.getLogger("").setLevel(Level.WARNING);
        List<String> given = new ArrayList<>(List.of(arguments));
        Plan plan = given.remove("--quick") ? Plan.quickly() : Plan.full();
        String part = given.isEmpty() ? "" : given.removeFirst();
        if (!PARTS.contains(part) || !given.isEmpty()) {
            System.err.println(
                    "用法 usage: ./guanjia bench [--quick] [--reads | --boards | --neighbour | --grouping | --deadlines]");
            System.exit(2);
        }
        Path root = TrialSuite.repository();
        Path state = root.resolve("target/bench-" + ProcessHandle.current().pid());
        // What the suite can carry is found out with a few people; what one may take of it is what neighbours are
        // about.
        Map<String, String> environment =
                part.equals("--neighbour") ? Map.of() : Map.of("GUANJIA_REGISTRATIONS_PERSON_PER_SECOND", "1000000");
        TrialSuite trial = TrialSuite.start(root, state, environment, Progress.SILENT);
        Measurement measurement = new Measurement(trial, plan, System.out);
        switch (part) {
            case "--reads" -> measurement.runReads(root.resolve("target/bench-reads.json"));
            case "--boards" -> measurement.runBoards(root.resolve("target/bench-boards.json"));
            case "--neighbour" -> measurement.runNeighbour(root.resolve("target/bench-neighbour.json"));
            case "--deadlines" -> measurement.runDeadlines(root.resolve("target/bench-deadlines.json"));
            case "--grouping" -> {
                environment = new HashMap<>(environment);
                environment.putAll(Grouping.EACH_ALONE);
                TrialSuite alone = TrialSuite.start(
                        root, state.resolveSibling(state.getFileName() + "-alone"), environment, Progress.SILENT);
                new Grouping(trial, alone, plan, System.out).run(root.resolve("target/bench-grouping.json"));
                alone.discard();
            }
            default -> measurement.run(root.resolve("target/bench.json"));
        }
        trial.discard();
        System.exit(0);
    }
}
