package io.guanjia.routing.slip;

import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        slip.matter().where().visit().ifPresent(visit -> expect(tx, slip, visit));
        return new Promised(
                start(tx, slip, SlipClock.acknowledgementOf(slip.matter()), delivered),
                start(tx, slip, SlipClock.PLAN, delivered));
    }

    /** Stops what an event has settled, and starts what it asks for anew: whoever has the slip next has a clock. */
    void follow(BranchTransaction tx, ContactSlip slip, SlipEvent event) {
        switch (event) {
            case SlipEvent.Issued() -> throw new IllegalStateException("a slip is issued once");
            case SlipEvent.Acknowledged() -> {
                met(tx, slip, SlipClock.acknowledgementOf(slip.matter()));
                start(tx, slip, SlipClock.PROGRESS, tx.now());
            }
            // Who begins now may be there now; a visit of another day is still to come.
            case SlipEvent.HandlingStarted() -> somebodyIsThere(tx, slip);
            case SlipEvent.Reported(var result, var repairs, var none) -> {
                SlipClock.UNTIL_THE_REPORT.forEach(clock -> met(tx, slip, clock));
                // Nothing is repaired from the office; else a visit is waited for until the report is confirmed.
                if (!repairs.isEmpty()) {
                    somebodyIsThere(tx, slip);
                }
                start(tx, slip, SlipClock.CONFIRM, tx.now());
            }
            // The household waits again, so the department has the same time again, from now.
            case SlipEvent.Returned(var reason) -> {
                met(tx, slip, SlipClock.CONFIRM);
                start(tx, slip, SlipClock.PLAN, tx.now());
                start(tx, slip, SlipClock.PROGRESS, tx.now());
            }
            // The end: what was asked for since the report is done by it, or no longer waited for.
            case SlipEvent.Confirmed(var repairs) -> {
                met(tx, slip, SlipClock.CONFIRM);
                deadlines.cancelAll(tx, slip.id());
            }
            // Who has it now has their own time for it, from now; but every visit is when it was agreed.
            case SlipEvent.HandedOver _ -> {
                Set<Where.Visit> toCome = visitsToCome(tx, slip, "OPEN", "MET");
                deadlines.cancelAll(tx, slip.id());
                start(tx, slip, SlipClock.acknowledgementOf(slip.matter()), tx.now());
                start(tx, slip, SlipClock.PLAN, tx.now());
                toCome.forEach(visit -> expect(tx, slip, visit));
                if (slip.tracking().urgingUnanswered()) {
                    start(tx, slip, SlipClock.URGING, tx.now());
                }
            }
            // What it owes already it owes no later for being asked twice; a visit agreed with that is one more
            // promise.
            case SlipEvent.AskedAgain(var content, var visit) ->
                visit.filter(agreed -> !isPromised(tx, slip, agreed)).ifPresent(agreed -> expect(tx, slip, agreed));
            // Whoever asks twice is owed no later answer than whoever asks once.
            case SlipEvent.Urged(var askedBy, var reason, var whileUnanswered) -> {
                if (!whileUnanswered) {
                    start(tx, slip, SlipClock.URGING, tx.now());
                }
            }
            case SlipEvent.ProgressNoted(var note, var onSite) -> noted(tx, slip, note, onSite);
            case SlipEvent.PutOff(var until, var reason) ->
                deadlines.postpone(tx, slip.id(), SlipClock.PLAN.name(), until);
            case SlipEvent.Rejected(var reason) -> deadlines.cancelAll(tx, slip.id());
            case SlipEvent.Withdrawn(var reason) -> deadlines.cancelAll(tx, slip.id());
        }
    }

    /** The next note is owed when the department said, or in the usual time (S3-P2). */
    private void noted(BranchTransaction tx, ContactSlip slip, Tracking.Note note, boolean onSite) {
        if (onSite) {
            somebodyIsThere(tx, slip);
        }
        List.of(SlipClock.URGING, SlipClock.NEXT_CHECK, SlipClock.PROGRESS).forEach(clock -> met(tx, slip, clock));
        note.nextCheckAt()
                .ifPresentOrElse(
                        check -> until(tx, slip, SlipClock.NEXT_CHECK, new Where.Visit(tx.now(), check)),
                        () -> start(tx, slip, SlipClock.PROGRESS, tx.now()));
    }

    /** Nothing else is waited for of the department than its report. */
    void owesTheReport(BranchTransaction tx, ContactSlip slip) {
        start(tx, slip, SlipClock.PLAN, tx.now());
    }

    /** Who must act when a clock of the slip runs out. */
    DeadlineOwner ownerOf(BranchTransaction tx, ContactSlip slip, SlipClock clock) {
        return clock.ownerFor(slip.matter(), isOver(tx, slip.matter().departmentCode()));
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

    private void somebodyIsThere(BranchTransaction tx, ContactSlip slip) {
        deadlines.meetBegun(tx, slip.id(), SlipClock.VISIT.name());
    }

    /** The household was told from when until when, so that is when the clock runs. */
    private void expect(BranchTransaction tx, ContactSlip slip, Where.Visit visit) {
        until(tx, slip, SlipClock.VISIT, visit);
    }

    private void until(BranchTransaction tx, ContactSlip slip, SlipClock clock, Where.Visit span) {
        start(tx, slip, clock, Policies.Limit.ofGroup(span.lasting()), span.start());
    }

    /** Also those for which somebody of the department that had it began early: whoever has it now is still expected. */
    private Set<Where.Visit> visitsToCome(BranchTransaction tx, ContactSlip slip, String... states) {
        return deadlines.promised(tx, slip.id(), SlipClock.VISIT.name()).stream()
                .filter(promise -> promise.dueAt().isAfter(tx.now()))
                .filter(promise -> List.of(states).contains(promise.state()))
                .map(promise -> new Where.Visit(promise.startsAt(), promise.dueAt()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Two visits that end in the same minute are one, which is waited for once, kept once or missed once. */
    private boolean isPromised(BranchTransaction tx, ContactSlip slip, Where.Visit visit) {
        return deadlines.promised(tx, slip.id(), SlipClock.VISIT.name()).stream()
                .filter(promise -> !promise.state().equals("CANCELLED"))
                .anyMatch(promise ->
                        Duration.between(promise.dueAt(), visit.to()).abs().compareTo(Duration.ofMinutes(1)) < 0);
    }

    private boolean isOver(BranchTransaction tx, String department) {
        return departments
                .find(tx, department)
                .map(known -> known.isOver(tx.now()))
                .orElse(false);
    }

    private Instant start(BranchTransaction tx, ContactSlip slip, SlipClock clock, Instant from) {
        return start(
                tx,
                slip,
                clock,
                policies.limit(
                        tx, clock.policy().orElseThrow(), clock.groupDefault().orElseThrow()),
                from);
    }

    private Instant start(BranchTransaction tx, ContactSlip slip, SlipClock clock, Policies.Limit limit, Instant from) {
        return deadlines.set(
                tx,
                new NewDeadline(
                        slip.office(),
                        SUBJECT,
                        slip.id(),
                        clock.name(),
                        ownerOf(tx, slip, clock),
                        Optional.of(slip.matter().requestId()),
                        limit.rule(),
                        from,
                        limit.policyVersion()));
    }

    /** By when a new slip must be acknowledged, and reported or planned. */
    public record Promised(Instant acknowledgeDueAt, Instant planDueAt) {}
}
