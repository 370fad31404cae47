package io.guanjia.intake.desk.message;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.intake.desk.message.ReturnCall.Step;
import io.guanjia.intake.desk.message.ReturnCallBodies.NewCall;
import io.guanjia.intake.desk.message.ReturnCallBodies.NotReached;
import io.guanjia.intake.organisation.ServiceHours;
import io.guanjia.intake.request.Registration;
import io.guanjia.intake.request.RequestProblem;
import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.calendar.WorkingCalendar;
import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.numbering.Numbers;
import io.guanjia.platform.organisation.Calendars;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.privacy.Reveals;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What somebody does with calls back; each within a transaction that others opened. */
@ApplicationScoped
class KeepReturnCalls {

    private static final DeadlineOwner OWNER = DeadlineOwner.post("CS_TEAM_LEADER");

    private final ReturnCalls calls;
    private final Numbers numbers;
    private final Changes changes;
    private final Deadlines deadlines;
    private final Policies policies;
    private final Calendars calendars;
    private final Reveals reveals;

    KeepReturnCalls(
            ReturnCalls calls,
            Numbers numbers,
            Changes changes,
            Deadlines deadlines,
            Policies policies,
            Calendars calendars,
            Reveals reveals) {
        this.calls = calls;
        this.numbers = numbers;
        this.changes = changes;
        this.deadlines = deadlines;
        this.policies = policies;
        this.calendars = calendars;
        this.reveals = reveals;
    }

    /**
     * Whoever acts.
     *
     * @param actor in the post that permits it
     */
    record Doer(Caller caller, Actor actor) {}

    /** 答应回电. */
    ReturnCall take(BranchTransaction tx, Actor by, NewCall sent) {
        String office = tx.scope().office().orElseThrow();
        Instant at = takenAt(tx, sent.takenAt());
        WorkingCalendar calendar = calendars.of(tx, tx.branch());
        refuse(refuseIf(
                sent.atOpening() && sent.withinMinutes() != null,
                Problem.of(CallProblem.RETURN_CALL_PROMISED_TWICE)
                        .at(new FieldError("withinMinutes", "答应开门时回电的不填 (not beside atOpening)"))));
        Promised promised =
                sent.atOpening() ? atOpening(tx, at, calendar) : withinMinutes(tx, sent.withinMinutes(), at, calendar);
        Heard heard = sent.heard();
        ReturnCall call =
                new ReturnCall(tx, office, numbers.next(tx, office, "RC"), by.staffId(), at, promised.dueAt());
        calls.keep(call, heard);
        sent.named().ifPresent(number -> calls.nameRequest(tx, call, number));
        record(tx, by, call, "TAKE", null, null).start(clock(call, promised));
        return call;
    }

    private Promised withinMinutes(BranchTransaction tx, Integer asked, Instant at, WorkingCalendar calendar) {
        Policies.Limit limit = limit(tx);
        Instant latest = limit.rule().dueFrom(at, calendar).at();
        DueRule rule = asked == null ? limit.rule() : new DueRule.Minutes(asked);
        Instant dueAt = rule.dueFrom(at, calendar).at();
        refuse(refuseIf(
                dueAt.isAfter(latest),
                Problem.of(CallProblem.RETURN_CALL_PROMISED_TOO_LATE, Map.of("latest", latest), List.of("S1b(2)-T3"))));
        return new Promised(rule, at, dueAt, limit.policyVersion());
    }

    /** S1-5.3b: business that is called about while the centre is closed waits until it opens. */
    private Promised atOpening(BranchTransaction tx, Instant at, WorkingCalendar calendar) {
        ServiceHours hours = ServiceHours.of(tx, policies);
        refuse(refuseIf(
                hours.include(at, calendar.zone()),
                Problem.of(
                        CallProblem.RETURN_CALL_CENTRE_OPEN, Map.of("hours", hours.toString()), List.of("S1-5.3b"))));
        return Promised.at(hours.nextServed(at, calendar.zone()), at);
    }

    /** Until when somebody is rung back, by a clock that runs from when. */
    private record Promised(DueRule rule, Instant from, Instant dueAt, int policyVersion) {

        /** At that time and by no rule. */
        static Promised at(Instant dueAt, Instant now) {
            int minutes = (int) Math.max(1, Duration.between(now, dueAt).toMinutes());
            return new Promised(new DueRule.Minutes(minutes), dueAt.minus(Duration.ofMinutes(minutes)), dueAt, 0);
        }
    }

    /** 未接通: it stays due, and they are rung again as soon as was promised; a try before the promised time brings it no nearer. */
    ReturnCall notReached(BranchTransaction tx, Doer by, UUID id, String ifMatch, NotReached sent) {
        ReturnCall call = locked(tx, by, id, ifMatch);
        call.notReached();
        Promised soon = withinMinutes(tx, null, tx.now(), calendars.of(tx, tx.branch()));
        Promised next = call.promisedFor().isAfter(soon.dueAt()) ? Promised.at(call.promisedFor(), tx.now()) : soon;
        record(
                        tx,
                        by.actor(),
                        call,
                        Step.NOT_REACHED.name(),
                        ReturnCall.State.DUE,
                        sent.outcome().name())
                .meet(ReturnCall.RETURN.kind())
                .start(clock(call, next));
        calls.tried(tx, call, by.actor(), sent.outcome(), Optional.ofNullable(sent.note()));
        return call;
    }

    /** 已回电. */
    ReturnCall called(BranchTransaction tx, Doer by, UUID id, String ifMatch, String said) {
        ReturnCall call = locked(tx, by, id, ifMatch);
        call.called(calls.sealSaid(call, said), by.actor().staffId(), tx.now());
        record(tx, by.actor(), call, Step.CALL.name(), ReturnCall.State.DUE, null)
                .meet(ReturnCall.RETURN.kind());
        return call;
    }

    /** 放弃: a team leader lets it be. */
    ReturnCall giveUp(BranchTransaction tx, Actor by, UUID id, String ifMatch, String reason) {
        ReturnCall call = calls.locked(tx, id, ifMatch);
        call.giveUp(by.staffId(), tx.now());
        record(tx, by, call, Step.GIVE_UP.name(), ReturnCall.State.DUE, PersonalDataInText.masked(reason));
        deadlines.cancelAll(tx, call.id());
        return call;
    }

    /** Shows the number in full to whoever rings it, and writes down who saw it and why. */
    PhoneNumber reveal(BranchTransaction tx, Doer by, UUID id, String reason) {
        ReturnCall call = calls.visible(tx, id);
        refuse(call.againstMaking(by.caller()));
        PhoneNumber phone = calls.opened(call).phone().orElseThrow(() -> Problem.of(RequestProblem.NO_PHONE_ON_RECORD));
        reveals.record(tx, call.office(), id, Reveals.What.PHONE, by.actor(), reason);
        return phone;
    }

    /** @throws Problem {@code CALL_TIME_NOT_POSSIBLE} if the call is still to come, or was longer ago than anything that is entered */
    static Instant takenAt(BranchTransaction tx, Instant given) {
        Instant at = Optional.ofNullable(given).orElse(tx.now());
        Instant earliest = Registration.earliest(tx.now());
        refuse(refuseIf(
                at.isAfter(tx.now()) || at.isBefore(earliest),
                Problem.of(CallProblem.CALL_TIME_NOT_POSSIBLE, Map.of("now", tx.now(), "earliest", earliest))));
        return at;
    }

    private ReturnCall locked(BranchTransaction tx, Doer by, UUID id, String ifMatch) {
        ReturnCall call = calls.locked(tx, id, ifMatch);
        refuse(call.againstMaking(by.caller()));
        return call;
    }

    private Policies.Limit limit(BranchTransaction tx) {
        return ReturnCall.RETURN.limit(tx, policies);
    }

    private static NewDeadline clock(ReturnCall call, Promised promised) {
        return new NewDeadline(
                call.office(),
                ReturnCall.SUBJECT,
                call.id(),
                ReturnCall.RETURN.kind(),
                OWNER,
                Optional.ofNullable(call.requestId()),
                promised.rule(),
                promised.from(),
                promised.policyVersion());
    }

    private Changes.Recorded<ReturnCall> record(
            BranchTransaction tx, Actor by, ReturnCall call, String action, ReturnCall.State from, String reason) {
        String before = from == null ? null : from.name();
        return changes.record(
                tx,
                calls,
                call,
                new Changes.Step(
                        ReturnCall.SUBJECT, action, before, call.state().name(), by, reason));
    }
}
