package io.guanjia.acceptance;

import io.guanjia.acceptance.bench.Measurement;
import io.guanjia.acceptance.bench.Plan;
import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code ./guanjia bench [--quick] [--reads | --neighbour]}: measures a suite of its own and compares it with the budgets;
 * with {@code --reads} only what a long register answers, with {@code --neighbour} only what one loud branch does to others.
 */
public final class Bench {

    private Bench() {}

    /** Ends with status 0 when everything was measured, reached or not; 2 if the arguments are not understood. */
    public static void main(String[] arguments)
            throws InterruptedException, SQLException, IOException, ExecutionException {
        // The clients of the broker tell their story at INFO; here only what goes wrong is of interest.
        Logger.getLogger("").setLevel(Level.WARNING);
        List<String> given = List.of(arguments);
        if (!List.of("--quick", "--reads", "--neighbour").containsAll(given)
                || given.containsAll(List.of("--reads", "--neighbour"))) {
            System.err.println("用法 usage: ./guanjia bench [--quick] [--reads | --neighbour]");
            System.exit(2);
        }
        Path root = TrialSuite.repository();
        Path state = root.resolve("target/bench-" + ProcessHandle.current().pid());
        // What the suite can carry is found out with a few people; what one may take of it is what neighbours are
        // about.
        Map<String, String> environment =
                given.contains("--neighbour") ? Map.of() : Map.of("GUANJIA_REGISTRATIONS_PERSON_PER_SECOND", "1000000");
        TrialSuite trial = TrialSuite.start(root, state, environment, Progress.SILENT);
        Plan plan = given.contains("--quick") ? Plan.quickly() : Plan.full();
        Measurement measurement = new Measurement(trial, plan, System.out);
        if (given.contains("--reads")) {
            measurement.runReads(root.resolve("target/bench-reads.json"));
        } else if (given.contains("--neighbour")) {
            measurement.runNeighbour(root.resolve("target/bench-neighbour.json"));
        } else {
            measurement.run(root.resolve("target/bench.json"));
        }
        trial.discard();
        System.exit(0);
    }
}
