package io.guanjia.platform.register;

import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.platform.worker.RepeatedWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/** What every office has for each of its days or weeks by itself, so that one nobody thinks of runs out as any other does. */
@ApplicationScoped
public class OpenedByTime {

    private static final String IN_TURNS =
            "SELECT pg_try_advisory_xact_lock(hashtextextended(:what || ' of ' || :branch, 0))";

    private final Transactions transactions;
    private final BranchDirectory branches;

    OpenedByTime(Transactions transactions, BranchDirectory branches) {
        this.transactions = transactions;
        this.branches = branches;
    }

    /** What is done for one branch. */
    @FunctionalInterface
    public interface Opening {

        /**
         * Opens what is missing and ends what is over, in the one transaction.
         *
         * @param today the day that the branch has
         */
        void open(BranchTransaction tx, LocalDate today, ZoneId zone);
    }

    /**
     * Does it for every branch, again and again. Replicas take turns in a branch; a branch where it fails costs no other
     * its turn.
     *
     * @param what whose turns they are; no other work of the service has the same name
     */
    public RepeatedWork work(String what, Duration pause, Opening opening) {
        return new RepeatedWork(what, pause, () -> {
            everywhere(what, opening);
            return pause;
        });
    }

    private void everywhere(String what, Opening opening) {
        RuntimeException failed = null;
        for (String branch : branches.codes()) {
            try {
                inTurn(branch, what, opening);
            } catch (RuntimeException failure) {
                if (failed == null) {
                    failed = failure;
                } else {
                    failed.addSuppressed(failure);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    private void inTurn(String branch, String what, Opening opening) {
        ZoneId zone = branches.zone(branch);
        transactions.inSession(Scope.ofBranch(branch), tx -> {
            if (tx.sql()
                    .createQuery(IN_TURNS)
                    .bind("what", what)
                    .bind("branch", branch)
                    .mapTo(Boolean.class)
                    .one()) {
                opening.open(tx, tx.now().atZone(zone).toLocalDate(), zone);
            }
            return null;
        });
    }
}
