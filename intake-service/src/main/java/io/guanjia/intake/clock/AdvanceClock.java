package io.guanjia.intake.clock;

import io.guanjia.intake.organisation.DefineEntry;
import io.guanjia.intake.organisation.OrganisationEntry;
import io.guanjia.intake.organisation.OrganisationProblem;
import io.guanjia.intake.organisation.StoredEntry;
import io.guanjia.platform.clock.SuiteClock;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Puts the suite's clock ahead, if this suite is for trials. The new offset travels as a fact of the organisation. */
@ApplicationScoped
public class AdvanceClock {

    private static final String KEY = new OrganisationEntry.Clock(0).key();

    private final SuiteClock clock;
    private final DefineEntry defineEntry;
    private final Transactions transactions;

    AdvanceClock(SuiteClock clock, DefineEntry defineEntry, Transactions transactions) {
        this.clock = clock;
        this.defineEntry = defineEntry;
        this.transactions = transactions;
    }

    /**
     * @return how many seconds the clock runs ahead of the database's from now on
     * @throws Problem {@code CLOCK_NOT_ADJUSTABLE}
     */
    public long advance(long seconds, Actor by) {
        if (!clock.isAdjustable()) {
            throw Problem.of(OrganisationProblem.CLOCK_NOT_ADJUSTABLE);
        }
        StoredEntry advanced = defineEntry.redefine(
                Scope.SUITE_BRANCH,
                KEY,
                existing -> new OrganisationEntry.Clock(
                        existing.map(AdvanceClock::offset).orElse(0L) + seconds),
                by);
        return offset(advanced);
    }

    /** What this service's clock says at present; an advance reaches it a moment after it was ordered. */
    public Reading read() {
        return transactions.in(
                Scope.ofBranch(Scope.SUITE_BRANCH),
                tx -> new Reading(tx.now(), clock.secondsAhead(tx), clock.isAdjustable()));
    }

    private static long offset(StoredEntry entry) {
        return entry.content().path("offsetSeconds").asLong();
    }

    /** The suite's time here. */
    public record Reading(Instant now, long offsetSeconds, boolean adjustable) {}
}
