package io.guanjia.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.acceptance.trial.TrialSuite;
import io.guanjia.local.Progress;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FaultTrialTest {

    private static final long SEED = 1;
    private static final int ROUNDS = 3;

    /** {@code ./guanjia faults} does the same with more rounds. */
    @Test
    void nothing_is_lost_when_a_service_the_broker_and_the_database_are_killed()
            throws InterruptedException, SQLException {
        TrialSuite trial = TrialSuite.start(
                TrialSuite.repository(), Path.of("target", "faults"), FaultTrial.ENVIRONMENT, Progress.SILENT);
        try (trial) {
            assertThat(new FaultTrial(trial, Schedule.of(SEED, ROUNDS), System.out).run())
                    .isEmpty();
            trial.discard();
        }
    }
}
