package io.guanjia.routing.slip;

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

    public static final String SUBJECT = "contact-slip";

    private final Deadlines deadlines;
    private final Policies policies;
    private final Departments departments;

    SlipDeadlines(Deadlines deadlines, Policies policies, Departments departments) {
        this.departments = departments;
        this.deadlines = deadlines;
        this.policies = policies;
    }

    /** The clocks of a new slip run from its delivery, not from the typing (a slip handed over orally was delivered before). */
    Promised start(BranchTransaction tx, ContactSlip slip) {
        Instant delivered = slip.matter().deliveredAt();
        slip.matter().where().visit().ifPresent(visit -> start(tx, slip, SlipClock.VISIT, visit.to()));
        return new Promised(
                start(tx, slip, SlipClock.acknowledgementOf(slip.matter()), delivered),
                start(tx, slip, SlipClock.PLAN, delivered));
    }

    /** Stops what an event has settled, and starts what it asks for anew: whoever has the slip next has a clock. */
    void follow(BranchTransaction tx, ContactSlip slip, SlipEvent event) {
        switch (event) {
            case SlipEvent.Issued() -> throw new IllegalStateException("a slip is issued once");
            case SlipEvent.Acknowledged() -> met(tx, slip, SlipClock.acknowledgementOf(slip.matter()));
            case SlipEvent.HandlingStarted() -> met(tx, slip, SlipClock.VISIT);
            case SlipEvent.Reported(var result, var repairs) -> {
                met(tx, slip, SlipClock.PLAN);
                met(tx, slip, SlipClock.VISIT);
                start(tx, slip, SlipClock.CONFIRM, tx.now());
            }
            // The household waits again, so the department has the same time again, from now.
            case SlipEvent.Returned(var reason) -> {
                met(tx, slip, SlipClock.CONFIRM);
                start(tx, slip, SlipClock.PLAN, tx.now());
            }
            case SlipEvent.Confirmed(var repairs) -> met(tx, slip, SlipClock.CONFIRM);
            // Who has it now has their own time for it, from now.
            case SlipEvent.HandedOver _ -> {
                deadlines.cancelAll(tx, slip.id());
                start(tx, slip, SlipClock.acknowledgementOf(slip.matter()), tx.now());
                start(tx, slip, SlipClock.PLAN, tx.now());
                slip.matter()
                        .where()
                        .visit()
                        .filter(visit -> visit.to().isAfter(tx.now()))
                        .ifPresent(visit -> start(tx, slip, SlipClock.VISIT, visit.to()));
            }
            // What it owes already it owes no later for being asked twice.
            case SlipEvent.AskedAgain(var content) -> {}
            case SlipEvent.Rejected(var reason) -> deadlines.cancelAll(tx, slip.id());
            case SlipEvent.Withdrawn(var reason) -> deadlines.cancelAll(tx, slip.id());
        }
    }

    /** What runs is addressed to whoever must act now: above the accused, once it is known who that is. */
    void address(BranchTransaction tx, ContactSlip slip) {
        boolean over = isOver(tx, slip.matter().departmentCode());
        for (SlipClock clock : SlipClock.values()) {
            deadlines.entrust(tx, slip.id(), clock.name(), clock.ownerFor(slip.matter(), over));
        }
    }

    private void met(BranchTransaction tx, ContactSlip slip, SlipClock clock) {
        deadlines.meet(tx, slip.id(), clock.name());
    }

    private boolean isOver(BranchTransaction tx, String department) {
        return departments
                .find(tx, department)
                .map(known -> known.isOver(tx.now()))
                .orElse(false);
    }

    private Instant start(BranchTransaction tx, ContactSlip slip, SlipClock clock, Instant from) {
        Policies.Limit limit = policies.limit(tx, clock.policy(), clock.groupDefault());
        return deadlines.set(
                tx,
                new NewDeadline(
                        slip.office(),
                        SUBJECT,
                        slip.id(),
                        clock.name(),
                        clock.ownerFor(slip.matter(), isOver(tx, slip.matter().departmentCode())),
                        Optional.of(slip.matter().requestId()),
                        limit.rule(),
                        from,
                        limit.policyVersion()));
    }

    /** By when a new slip must be acknowledged, and reported or planned. */
    public record Promised(Instant acknowledgeDueAt, Instant planDueAt) {}
}
