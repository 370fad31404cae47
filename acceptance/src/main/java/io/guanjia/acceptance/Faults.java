package io.guanjia.acceptance;

import io.guanjia.acceptance.faults.FaultTrial;
import io.guanjia.acceptance.faults.Schedule;
import io.guanjia.acceptance.faults.Violation;
import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Progress;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code ./guanjia faults [--seed N] [--rounds R]}: breaks a suite of its own and says whether anything was lost. */
public final class Faults {

    private Faults() {}

    /** Ends with status 0 if every promise was kept, 1 if not, 2 if the arguments are not understood. */
    public static void main(String[] arguments) throws InterruptedException, SQLException {
        // The clients of the broker tell their story at INFO; here only what goes wrong is of interest.
        Logger.getLogger("").setLevel(Level.WARNING);
        long seed = System.nanoTime() & 0xffff;
        int rounds = 12;
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                usage();
            }
            switch (arguments[i]) {
                case "--seed" -> seed = Long.parseLong(arguments[i + 1]);
                case "--rounds" -> rounds = Integer.parseInt(arguments[i + 1]);
                default -> usage();
            }
        }
        System.exit(run(Schedule.of(seed, rounds)) ? 0 : 1);
    }

    private static boolean run(Schedule schedule) throws InterruptedException, SQLException {
        Path root = TrialSuite.repository();
        Path state = root.resolve("target/faults-%d-%d"
                .formatted(schedule.seed(), ProcessHandle.current().pid()));
        TrialSuite trial = TrialSuite.start(root, state, FaultTrial.ENVIRONMENT, Progress.SILENT);
        List<Violation> violations = new FaultTrial(trial, schedule, System.out).run();
        if (violations.isEmpty()) {
            trial.discard();
        } else {
            trial.close();
            System.out.printf("数据与日志 data and logs: %s%n", state);
        }
        return violations.isEmpty();
    }

    private static void usage() {
        System.err.println("用法 usage: ./guanjia faults [--seed N] [--rounds R]");
        System.exit(2);
    }
}
