package io.guanjia.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Progress;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FaultTrialTest {

    private static final long SEED = 1;

    /** {@code ./guanjia faults} does the same with more rounds. */
    @Test
    void nothingIsLostWhenAServiceTheBrokerAndTheDatabaseAreKilled() throws InterruptedException, SQLException {
        Path root = TrialSuite.repository();
        Path state = root.resolve(
                "acceptance/target/faults-" + ProcessHandle.current().pid());
        try (TrialSuite trial = TrialSuite.start(root, state, Progress.SILENT)) {
            assertThat(new FaultTrial(trial, Schedule.of(SEED, 3), System.out).run())
                    .isEmpty();
        }
    }
}
