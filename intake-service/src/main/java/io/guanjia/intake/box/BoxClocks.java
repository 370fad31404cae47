package io.guanjia.intake.box;

import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The clocks of boxes and of what lay in them: somebody opens a box in time, and registers what was found. */
@ApplicationScoped
class BoxClocks {

    private static final DeadlineOwner OWNER = DeadlineOwner.post("CS_TEAM_LEADER");

    private final Policies policies;

    BoxClocks(Policies policies) {
        this.policies = policies;
    }

    /** Until when a box is opened next. */
    NewDeadline nextOpening(BranchTransaction tx, SuggestionBox box) {
        return clock(tx, box.office(), SuggestionBox.SUBJECT, box.id(), SuggestionBox.OPENING, box.clockRunsFrom());
    }

    /** Until when every slip of an opening is a request. */
    NewDeadline slips(BranchTransaction tx, String office, UUID opening, Instant from) {
        return clock(tx, office, BoxOpening.SUBJECT, opening, SuggestionBox.SLIPS, from);
    }

    private NewDeadline clock(
            BranchTransaction tx, String office, String subject, UUID id, RegisterClock clock, Instant from) {
        Policies.Limit limit = clock.limit(tx, policies);
        return new NewDeadline(
                office, subject, id, clock.kind(), OWNER, Optional.empty(), limit.rule(), from, limit.policyVersion());
    }
}
