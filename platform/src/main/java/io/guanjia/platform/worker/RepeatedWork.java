package io.guanjia.platform.worker;

import io.guanjia.platform.transaction.Sql;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Work that a thread of its own does round after round while the service runs. No failure ends it: a database that is
 * away is worth a line, for it will come back; anything else is told with its whole trace, for somebody must mend it.
 */
public final class RepeatedWork {

    private static final Logger LOG = Logger.getLogger(RepeatedWork.class);

    /** A service that is told to stop waits no longer than this for a round; what is left of it is rolled back. */
    private static final Duration LONGEST_LAST_ROUND = Duration.ofSeconds(5);

    /** One round of the work. */
    @FunctionalInterface
    public interface Round {

        /** @return how long to pause before the next */
        Duration run() throws InterruptedException;
    }

    private final String name;
    private final Duration pauseAfterFailure;
    private final Round round;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile Thread thread;

    /** @param name what the thread is called, by which the log tells one work from another */
    public RepeatedWork(String name, Duration pauseAfterFailure, Round round) {
        this.name = name;
        this.pauseAfterFailure = pauseAfterFailure;
        this.round = round;
    }

    /** Begins with a round at once. */
    public void start() {
        startAfter(Duration.ZERO);
    }

    /** Begins with a pause. */
    public void startAfter(Duration firstPause) {
        thread = Thread.ofPlatform().name(name).daemon().start(() -> repeat(firstPause));
    }

    /** Ends a pause at once, and lets a round that is under way finish while connections are still open. */
    public void stop() throws InterruptedException {
        stopping.countDown();
        if (thread != null) {
            thread.join(LONGEST_LAST_ROUND);
        }
    }

    private void repeat(Duration firstPause) {
        try {
            Duration pause = firstPause;
            while (!stopping.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                pause = pauseAfterRound();
            }
        } catch (InterruptedException told) {
            LOG.warnf("The work '%s' was interrupted and ends", name);
        }
    }

    private Duration pauseAfterRound() throws InterruptedException {
        try {
            return round.run();
        } catch (RuntimeException | Error failure) {
            if (Sql.passes(failure)) {
                LOG.warnf(
                        "The work '%s' found the database away: %s",
                        name, failure.getClass().getSimpleName());
            } else {
                LOG.errorf(failure, "The work '%s' failed; it goes on", name);
            }
            return pauseAfterFailure;
        }
    }
}
