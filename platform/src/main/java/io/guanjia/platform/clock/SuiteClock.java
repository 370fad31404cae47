package io.guanjia.platform.clock;

import io.guanjia.platform.transaction.BranchTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The clock all rules go by: the database's, plus an offset that only a suite built for trials ever sets. A transaction
 * reads it when it begins ({@link BranchTransaction#now()}).
 */
@ApplicationScoped
public class SuiteClock {

    private static final Logger LOG = Logger.getLogger(SuiteClock.class);

    private final boolean adjustable;

    SuiteClock(@ConfigProperty(name = "guanjia.clock.adjustable") boolean adjustable) {
        this.adjustable = adjustable;
    }

    void announce(@Observes StartupEvent started) {
        if (adjustable) {
            LOG.warn("本系统的时钟可以调整，仅限测试与试用 | THE CLOCK OF THIS SUITE IS ADJUSTABLE: for trials only, never in service");
        }
    }

    public boolean isAdjustable() {
        return adjustable;
    }

    /**
     * Sets how many seconds the suite's clock runs ahead. A service whose clock is not adjustable keeps its own time,
     * whatever it is told.
     */
    public void putAhead(BranchTransaction tx, long seconds) {
        if (!adjustable) {
            LOG.errorf("A clock offset of %d s was refused: this service's clock is not adjustable", seconds);
            return;
        }
        tx.sql()
                .createQuery("SELECT put_suite_ahead(:seconds) IS NULL")
                .bind("seconds", seconds)
                .mapTo(Boolean.class)
                .one();
    }

    /** How many seconds the suite's clock runs ahead of the database's. */
    public long secondsAhead(BranchTransaction tx) {
        return tx.sql()
                .createQuery("SELECT suite_seconds_ahead()")
                .mapTo(Long.class)
                .one();
    }
}
