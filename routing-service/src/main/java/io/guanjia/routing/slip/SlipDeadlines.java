package io.guanjia.routing.slip;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Starts and stops a slip's clocks with its transitions. */
@ApplicationScoped
public class SlipDeadlines {

    private static final String SUBJECT = "contact-slip";

    private final Deadlines deadlines;
    private final Policies policies;

    SlipDeadlines(Deadlines deadlines, Policies policies) {
        this.deadlines = deadlines;
        this.policies = policies;
    }

    /** Both clocks of a new slip run from its delivery, not from the typing (A slip handed over orally was delivered before). */
    Promised start(BranchTransaction tx, ContactSlip slip) {
        return new Promised(
                start(tx, slip, SlipClock.acknowledgementOf(slip.matter())), start(tx, slip, SlipClock.PLAN));
    }

    /** Stops what an event has settled. */
    void follow(BranchTransaction tx, ContactSlip slip, SlipEvent event) {
        switch (event) {
            case SlipEvent.Issued() -> throw new IllegalStateException("a slip is issued once");
            case SlipEvent.Acknowledged() ->
                deadlines.meet(
                        tx,
                        slip.id(),
                        SlipClock.acknowledgementOf(slip.matter()).name());
            case SlipEvent.Reported(var result, var repair) -> deadlines.meet(tx, slip.id(), SlipClock.PLAN.name());
            case SlipEvent.Rejected(var reason) -> deadlines.cancelAll(tx, slip.id());
            case SlipEvent.Withdrawn(var reason) -> deadlines.cancelAll(tx, slip.id());
            // The clock that the report met stays met: the household has had its answer about the plan.
            case SlipEvent.HandlingStarted() -> {}
            case SlipEvent.Returned(var reason) -> {}
            case SlipEvent.Confirmed(var repair) -> {}
        }
    }

    private Instant start(BranchTransaction tx, ContactSlip slip, SlipClock clock) {
        Optional<Policies.Policy> ofBranch = policies.of(tx, clock.policy());
        return deadlines.set(
                tx,
                new NewDeadline(
                        slip.office(),
                        SUBJECT,
                        slip.id(),
                        clock.name(),
                        Optional.of(slip.matter().requestId()),
                        ofBranch.map(own -> DueRule.parse(own.value())).orElse(clock.groupDefault()),
                        slip.matter().deliveredAt(),
                        ofBranch.map(Policies.Policy::version).orElse(0)));
    }

    /** By when a new slip must be acknowledged, and reported or planned. */
    public record Promised(Instant acknowledgeDueAt, Instant planDueAt) {}
}
