package io.guanjia.notice.distribution;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Starts and stops the clocks of distribution lines. */
@ApplicationScoped
class LineDeadlines {

    private static final DeadlineOwner OWNER = DeadlineOwner.post("OFFICE_DIRECTOR");

    private final Deadlines deadlines;
    private final Policies policies;

    LineDeadlines(Deadlines deadlines, Policies policies) {
        this.deadlines = deadlines;
        this.policies = policies;
    }

    void planned(BranchTransaction tx, List<DistributionLine> lines) {
        Optional<Policies.Policy> ofBranch = policies.of(tx, LineClock.DELIVERY.policy());
        DueRule rule = ofBranch.map(own -> DueRule.parse(own.value())).orElse(LineClock.DELIVERY.groupDefault());
        int policyVersion = ofBranch.map(Policies.Policy::version).orElse(0);
        lines.forEach(line -> deadlines.set(
                tx,
                new NewDeadline(
                        line.office(),
                        LineRecord.SUBJECT,
                        line.id(),
                        LineClock.DELIVERY.name(),
                        OWNER,
                        Optional.empty(),
                        rule,
                        tx.now(),
                        policyVersion)));
    }

    /** An attempt in vain keeps the clock running: the copy is not there yet. */
    void told(BranchTransaction tx, DistributionLine line) {
        if (!line.state().isOpen()) {
            deadlines.meet(tx, line.id(), LineClock.DELIVERY.name());
        }
    }

    void stopped(BranchTransaction tx, DistributionLine line) {
        deadlines.cancelAll(tx, line.id());
    }
}
