package io.guanjia.routing.slip;

import io.guanjia.platform.scope.Actor;
import io.guanjia.routing.slip.SlipCommand.Acknowledge;
import io.guanjia.routing.slip.SlipCommand.AskAgain;
import io.guanjia.routing.slip.SlipCommand.Confirm;
import io.guanjia.routing.slip.SlipCommand.EndWithRequest;
import io.guanjia.routing.slip.SlipCommand.HandOver;
import io.guanjia.routing.slip.SlipCommand.NoteProgress;
import io.guanjia.routing.slip.SlipCommand.PutOff;
import io.guanjia.routing.slip.SlipCommand.Reject;
import io.guanjia.routing.slip.SlipCommand.Report;
import io.guanjia.routing.slip.SlipCommand.Return;
import io.guanjia.routing.slip.SlipCommand.StartHandling;
import io.guanjia.routing.slip.SlipCommand.Urge;
import io.guanjia.routing.slip.SlipCommand.Withdraw;
import io.guanjia.routing.slip.SlipState.Acknowledged;
import io.guanjia.routing.slip.SlipState.Confirmed;
import io.guanjia.routing.slip.SlipState.InHandling;
import io.guanjia.routing.slip.SlipState.Issued;
import io.guanjia.routing.slip.SlipState.Rejected;
import io.guanjia.routing.slip.SlipState.Reported;
import io.guanjia.routing.slip.SlipState.Withdrawn;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An internal contact slip (内部联络单).
 *
 * <pre>
 *   issued ──▶ acknowledged ──▶ in handling ──▶ reported ──▶ confirmed
 *     │             └───────────────────────────▶ ▲  │
 *     │                                in handling ◀─┘ returned
 *     └──▶ rejected            (handed over: from anywhere before the report, to be issued to another department)
 *                              (withdrawn: from anywhere before the report, and with a void request before the end)
 *                              (asked again: stays where it is, anywhere before the end)
 *                              (urged, before the report, and progress noted or put off, once it is taken: stays where it is)
 * </pre>
 *
 * <p>Customer service issues it, a member of the department takes or rejects it, the department reports, customer
 * service confirms or returns the report. A short job may be reported without a separate start. Whom a complaint is about
 * takes no slip of it; the post above settles it.
 *
 * @param number human number, e.g. {@code GL01-CS-202611-0007}
 * @param sequence counts its events from 1; also its version
 */
public record ContactSlip(
        UUID id, String number, String office, Matter matter, SlipState state, Tracking tracking, long sequence) {

    /** A slip as it leaves customer service. */
    public static ContactSlip issued(UUID id, String number, String office, Matter matter) {
        return new ContactSlip(id, number, office, matter, new Issued(), Tracking.NONE, 1);
    }

    /**
     * What the command makes of this slip. Changes nothing.
     *
     * @param by whoever gives it, in the post that lets them
     * @param departments codes of the departments that whoever gives the command works in
     * @param at when it is given
     */
    public SlipDecision decide(SlipCommand command, Actor by, Set<String> departments, Instant at) {
        return SlipRules.objectionTo(command, matter, by, departments, at)
                .<SlipDecision>map(SlipDecision.Refused::new)
                .orElseGet(() -> transition(command, by, at));
    }

    /** The same slip, now that it is known whom its complaint is about. */
    ContactSlip accusing(Accused accused) {
        return new ContactSlip(id, number, office, matter.accusing(accused), state, tracking, sequence);
    }

    private SlipDecision transition(SlipCommand command, Actor by, Instant at) {
        return switch (new Step(state, command)) {
            case Step(Issued(), Acknowledge()) -> accept(new Acknowledged(), new SlipEvent.Acknowledged());
            case Step(Issued(), Reject(var reason)) -> accept(new Rejected(reason), new SlipEvent.Rejected(reason));
            case Step(Issued(), Withdraw(var reason)) -> withdraw(reason);

            case Step(Acknowledged(), StartHandling()) -> accept(new InHandling(), new SlipEvent.HandlingStarted());
            case Step(Acknowledged(), Report report) -> report(report, by);
            case Step(Acknowledged(), Withdraw(var reason)) -> withdraw(reason);

            case Step(InHandling(), Report report) -> report(report, by);
            case Step(InHandling(), Withdraw(var reason)) -> withdraw(reason);

            case Step(Reported report, Confirm()) -> confirm(report, by);
            case Step(Reported _, Return(var reason)) -> accept(new InHandling(), new SlipEvent.Returned(reason));

            case Step(Issued(), HandOver to) -> handOver(to, at);
            case Step(Acknowledged(), HandOver to) -> handOver(to, at);
            case Step(InHandling(), HandOver to) -> handOver(to, at);

            case Step(Issued(), EndWithRequest(var reason)) -> withdraw(reason);
            case Step(Acknowledged(), EndWithRequest(var reason)) -> withdraw(reason);
            case Step(InHandling(), EndWithRequest(var reason)) -> withdraw(reason);
            case Step(Reported _, EndWithRequest(var reason)) -> withdraw(reason);

            // It stands where it stood: who has it reads what is asked, and the desk returns a report that does not
            // answer it.
            case Step(Issued(), AskAgain again) -> askedAgain(again);
            case Step(Acknowledged(), AskAgain again) -> askedAgain(again);
            case Step(InHandling(), AskAgain again) -> askedAgain(again);
            case Step(Reported _, AskAgain again) -> askedAgain(again);

            // After the report it is the desk that it waits for, which returns it.
            case Step(Issued(), Urge urge) -> urged(urge, at);
            case Step(Acknowledged(), Urge urge) -> urged(urge, at);
            case Step(InHandling(), Urge urge) -> urged(urge, at);

            // Whoever says what is done of it has taken it.
            case Step(Acknowledged(), NoteProgress progress) -> noted(progress, at);
            case Step(InHandling(), NoteProgress progress) -> noted(progress, at);

            // Only while the department works at it; what nobody has taken is taken first.
            case Step(Acknowledged(), PutOff(var until, var reason)) ->
                accept(state, new SlipEvent.PutOff(until, reason));
            case Step(InHandling(), PutOff(var until, var reason)) ->
                accept(state, new SlipEvent.PutOff(until, reason));

            // Everything else is illegal; the table test goes through every pair, so a new state cannot slip in here.
            case Step(var from, var tried) ->
                new SlipDecision.Refused(
                        new SlipRefusal.NotInThisState(from.code().label(), tried.label()));
        };
    }

    private SlipDecision report(Report report, Actor by) {
        return accept(
                new Reported(report.result(), report.repairs(), report.nothingRepaired(), Optional.of(by.staffId())),
                new SlipEvent.Reported(report.result(), report.repairs(), report.nothingRepaired()));
    }

    private SlipDecision confirm(Reported report, Actor by) {
        return SlipRules.whoeverReportedDoesNotConfirm(report, matter, by)
                .<SlipDecision>map(SlipDecision.Refused::new)
                .orElseGet(() -> accept(
                        new Confirmed(report.result(), report.repairs(), report.nothingRepaired()),
                        new SlipEvent.Confirmed(report.repairs())));
    }

    private SlipDecision handOver(HandOver command, Instant at) {
        Matter theirs = matter.handedOverTo(command.toDepartment(), at);
        return new SlipDecision.Accepted(
                new ContactSlip(
                        id,
                        number,
                        office,
                        theirs,
                        new Issued(),
                        tracking.leftBy(matter.departmentCode()),
                        sequence + 1),
                new SlipEvent.HandedOver(matter.departmentCode(), command.toDepartment(), command.reason()));
    }

    private SlipDecision askedAgain(AskAgain command) {
        return accept(state, new SlipEvent.AskedAgain(command.content(), command.visit()));
    }

    private SlipDecision urged(Urge command, Instant at) {
        return accept(
                tracking.urged(at),
                new SlipEvent.Urged(command.askedBy(), command.reason(), tracking.urgingUnanswered()));
    }

    private SlipDecision noted(NoteProgress command, Instant at) {
        Optional<SlipRefusal> objection = SlipRules.whoeverIsUrgedSaysWhenNext(tracking, command.nextCheckAt());
        if (objection.isPresent()) {
            return new SlipDecision.Refused(objection.get());
        }
        var note = new Tracking.Note(command.done(), command.next(), command.nextCheckAt(), at, Optional.empty());
        return accept(tracking.noted(note), new SlipEvent.ProgressNoted(note, command.onSite()));
    }

    private SlipDecision withdraw(String reason) {
        return accept(new Withdrawn(reason), new SlipEvent.Withdrawn(reason));
    }

    private SlipDecision accept(SlipState next, SlipEvent event) {
        return new SlipDecision.Accepted(
                new ContactSlip(id, number, office, matter, next, tracking.in(next), sequence + 1), event);
    }

    private SlipDecision accept(Tracking next, SlipEvent event) {
        return new SlipDecision.Accepted(new ContactSlip(id, number, office, matter, state, next, sequence + 1), event);
    }

    private record Step(SlipState from, SlipCommand command) {}
}
