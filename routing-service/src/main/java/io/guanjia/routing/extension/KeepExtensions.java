package io.guanjia.routing.extension;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.extension.SlipExtension.State;
import io.guanjia.routing.extension.SlipExtension.Step;
import io.guanjia.routing.slip.ActOnSlip;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.SlipCommand;
import io.guanjia.routing.slip.SlipHolders;
import io.guanjia.routing.slip.SlipProblem;
import io.guanjia.routing.slip.StateCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What somebody does with extensions, each within a transaction that others opened: first the slip is locked, then what hangs on it. */
@ApplicationScoped
class KeepExtensions {

    /** So long may a department ask for; what takes longer is planned. */
    private static final Duration FURTHEST = Duration.ofDays(31);

    private final SlipExtensions extensions;
    private final SlipHolders slips;
    private final ActOnSlip actOnSlip;
    private final Changes changes;
    private final Policies policies;

    KeepExtensions(
            SlipExtensions extensions, SlipHolders slips, ActOnSlip actOnSlip, Changes changes, Policies policies) {
        this.extensions = extensions;
        this.slips = slips;
        this.actOnSlip = actOnSlip;
        this.changes = changes;
        this.policies = policies;
    }

    /**
     * 申请延期. The clock of the slip runs on until somebody decides.
     *
     * @param departments codes of the departments that whoever asks works in
     * @throws Problem {@code NOT_FOUND}, or the refusal of a rule
     */
    SlipExtension ask(BranchTransaction tx, Actor by, Set<String> departments, UUID slipId, SlipExtension.Asked asked) {
        ContactSlip slip = slips.lock(tx, slipId);
        refuse(againstAsking(tx, by, departments, slip).or(() -> noPersonalData(asked.reason())));
        Instant dueAt = slips.reportDueAt(tx, slip).orElseThrow();
        refuse(itIsLaterAndWithinAMonth(asked.until(), dueAt, tx.now()));
        List<SlipExtension> before = extensions.ofSlip(tx, slipId);
        DeadlineOwner owner = decider(slip, before);
        SlipExtension extension = new SlipExtension(tx, slip, before.size() + 1, asked, dueAt, owner.role());
        Policies.Limit limit = SlipExtension.DECISION.limit(tx, policies);
        record(tx, by, extension, "ASK", null)
                .start(new NewDeadline(
                        extension.office(),
                        SlipExtension.SUBJECT,
                        extension.id(),
                        SlipExtension.DECISION.kind(),
                        owner,
                        Optional.of(extension.requestId()),
                        limit.rule(),
                        tx.now(),
                        limit.policyVersion()));
        return extension;
    }

    /** What stands against asking for more time now, whatever is asked. */
    Optional<Problem> againstAsking(BranchTransaction tx, Actor by, Set<String> departments, ContactSlip slip) {
        return SlipHolders.againstTheDepartment(slip, by, departments)
                .or(() -> theDepartmentHasItInHand(slip))
                .or(() -> whatHasRunOutIsNotPutOff(slip, slips.reportDueAt(tx, slip)))
                .or(() -> refuseIf(
                        extensions.ofSlip(tx, slip.id()).stream().anyMatch(one -> one.state() == State.ASKED),
                        Problem.of(ExtensionProblem.EXTENSION_IS_ASKED, Map.of("slip", slip.number()))));
    }

    /**
     * 批复延期: whoever is above gives the time that was asked for, or does not. Approved, the slip is due when it was asked; the time
     * that it had stays readable.
     *
     * @param answer needed of whoever refuses
     */
    SlipExtension decide(
            BranchTransaction tx, Actor by, UUID id, String ifMatch, boolean approved, Optional<String> answer) {
        ContactSlip slip = slips.lock(tx, extensions.visible(tx, id).slipId());
        SlipExtension extension = extensions.locked(tx, id, ifMatch);
        refuse(againstDeciding(extension, slip, by)
                .or(() ->
                        refuseIf(!approved && answer.isEmpty(), Problem.of(ExtensionProblem.EXTENSION_ANSWER_MISSING)))
                .or(() -> answer.flatMap(KeepExtensions::noPersonalData))
                .or(() -> approved ? whatHasRunOutIsNotPutOff(slip, slips.reportDueAt(tx, slip)) : Optional.empty()));
        extension.decide(approved, by.staffId(), tx.now(), answer.orElse(null));
        record(tx, by, extension, approved ? "APPROVE" : "REFUSE", answer.orElse(null))
                .meet(SlipExtension.DECISION.kind());
        if (approved) {
            actOnSlip.putOff(tx, slip, new SlipCommand.PutOff(extension.until(), extension.reason()), by);
        }
        return extension;
    }

    /** What stands against somebody's deciding now. */
    static Optional<Problem> againstDeciding(SlipExtension extension, ContactSlip slip, Actor by) {
        return extension
                .against(Step.REFUSE)
                .or(() -> SlipHolders.againstTheDesk(slip, by))
                .or(() -> extension.againstDeciding(by));
    }

    /** 撤回延期申请: the department needs no more time after all. */
    SlipExtension withdraw(BranchTransaction tx, Actor by, Set<String> departments, UUID id, String ifMatch) {
        ContactSlip slip = slips.lock(tx, extensions.visible(tx, id).slipId());
        SlipExtension extension = extensions.locked(tx, id, ifMatch);
        refuse(extension.against(Step.WITHDRAW).or(() -> SlipHolders.againstTheDepartment(slip, by, departments)));
        extension.take(Step.WITHDRAW);
        record(tx, by, extension, "WITHDRAW", null).meet(SlipExtension.DECISION.kind());
        return extension;
    }

    private Changes.Recorded<SlipExtension> record(
            BranchTransaction tx, Actor by, SlipExtension extension, String action, String words) {
        return changes.record(
                tx,
                extensions,
                extension,
                new Changes.Step(
                        SlipExtension.SUBJECT,
                        action,
                        action.equals("ASK") ? null : State.ASKED.name(),
                        extension.state().name(),
                        by,
                        words));
    }

    /** The desk's leader once for a slip, then the director; above whoever the complaint is about. */
    static DeadlineOwner decider(ContactSlip slip, List<SlipExtension> before) {
        long given =
                before.stream().filter(one -> one.state() == State.APPROVED).count();
        return decider(slip, SlipExtension.decidedBy(given));
    }

    static DeadlineOwner decider(ContactSlip slip, String usual) {
        return DeadlineOwner.post(slip.matter()
                .accused()
                .filter(accused -> accused.isOverOrIs(usual))
                .map(accused -> accused.addressedTo())
                .orElse(usual));
    }

    /** Whoever asks for time has the matter in hand. */
    static Optional<Problem> theDepartmentHasItInHand(ContactSlip slip) {
        StateCode state = slip.state().code();
        return refuseIf(
                state != StateCode.ACKNOWLEDGED && state != StateCode.IN_HANDLING,
                Problem.of(
                        ExtensionProblem.EXTENSION_SLIP_NOT_IN_HAND,
                        Map.of("slip", slip.number(), "state", state.label())));
    }

    /** A promise that was broken is not mended by moving it (S0-5.2.3a). */
    static Optional<Problem> whatHasRunOutIsNotPutOff(ContactSlip slip, Optional<Instant> dueAt) {
        return refuseIf(
                dueAt.isEmpty(),
                Problem.of(
                        ExtensionProblem.EXTENSION_NOTHING_DUE, Map.of("slip", slip.number()), List.of("S0-5.2.3a")));
    }

    static Optional<Problem> itIsLaterAndWithinAMonth(Instant until, Instant dueAt, Instant now) {
        return refuseIf(
                !until.isAfter(dueAt) || until.isAfter(now.plus(FURTHEST)),
                Problem.of(ExtensionProblem.EXTENSION_UNTIL_IMPOSSIBLE, Map.of("dueAt", dueAt)));
    }

    private static Optional<Problem> noPersonalData(String text) {
        return refuseIf(PersonalDataInText.isIn(text), Problem.of(SlipProblem.PERSONAL_DATA_IN_TEXT));
    }
}
