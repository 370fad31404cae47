package io.guanjia.intake.ledger;

import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.register.OpenedByTime;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.worker.RepeatedWork;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the ledger of every office for the day and the week that it is there; one that was just founded has its ledger soon. */
@ApplicationScoped
class OpenLedgers {

    private final LedgerReviews reviews;
    private final Changes changes;
    private final Policies policies;
    private final RepeatedWork opening;

    OpenLedgers(
            OpenedByTime openedByTime,
            LedgerReviews reviews,
            Changes changes,
            Policies policies,
            @ConfigProperty(name = "guanjia.ledger.poll") Duration pause) {
        this.reviews = reviews;
        this.changes = changes;
        this.policies = policies;
        this.opening = openedByTime.work("ledgers", pause, this::open);
    }

    void start(@Observes StartupEvent started) {
        opening.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        opening.stop();
    }

    private void open(BranchTransaction tx, LocalDate today, ZoneId zone) {
        for (LedgerPeriod period : LedgerPeriod.values()) {
            open(tx, period, period.firstDay(today), zone);
        }
    }

    private void open(BranchTransaction tx, LedgerPeriod period, LocalDate firstDay, ZoneId zone) {
        for (String office : LedgerReviews.officesWithout(tx, period, firstDay)) {
            LedgerReview review = new LedgerReview(tx, office, period, firstDay, zone);
            Changes.Step opened = new Changes.Step(
                    LedgerReview.SUBJECT, "OPEN", null, review.state().name(), Caller.SUITE, null);
            changes.record(tx, reviews, review, opened).start(clock(tx, review));
        }
    }

    private NewDeadline clock(BranchTransaction tx, LedgerReview review) {
        LedgerPeriod period = review.period();
        Policies.Limit limit = period.clock().limit(tx, policies);
        return new NewDeadline(
                review.office(),
                LedgerReview.SUBJECT,
                review.id(),
                period.clock().kind(),
                DeadlineOwner.post(period.reviewer()),
                Optional.empty(),
                limit.rule(),
                review.beginsAt(),
                limit.policyVersion());
    }
}
