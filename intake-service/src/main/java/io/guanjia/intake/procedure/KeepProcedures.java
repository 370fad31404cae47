package io.guanjia.intake.procedure;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.intake.organisation.StaffRoles;
import io.guanjia.intake.procedure.ControlProcedure.State;
import io.guanjia.intake.procedure.ControlProcedure.Step;
import io.guanjia.intake.procedure.ProcedureBodies.Content;
import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What somebody does with the procedures of their branch or group, each within a transaction that others opened. */
@ApplicationScoped
class KeepProcedures {

    private final ControlProcedures procedures;
    private final Changes changes;
    private final Deadlines deadlines;
    private final Policies policies;
    private final BranchDirectory branches;

    KeepProcedures(
            ControlProcedures procedures,
            Changes changes,
            Deadlines deadlines,
            Policies policies,
            BranchDirectory branches) {
        this.procedures = procedures;
        this.changes = changes;
        this.deadlines = deadlines;
        this.policies = policies;
        this.branches = branches;
    }

    /** 拟稿: a new procedure, or the next edition of one. */
    ControlProcedure draft(BranchTransaction tx, Actor by, String number, Content sent) {
        requireTakeable(sent);
        List<ControlProcedure> editions = procedures.editions(tx.branch(), number);
        refuse(editions.stream()
                .filter(edition -> edition.state() == State.DRAFT)
                .map(ControlProcedure::draftedAlready)
                .findFirst());
        // However somebody types the code: it is one document.
        String known =
                editions.stream().map(ControlProcedure::number).findFirst().orElse(number);
        ControlProcedure drafted = new ControlProcedure(tx, known, sent.text(), sent.activities());
        record(tx, by, drafted, "DRAFT", null, null).start(clock(tx, drafted, ControlProcedure.DRAFTING));
        procedures.keepReferences(tx, drafted, sent.given());
        return drafted;
    }

    /** 修改草稿. */
    ControlProcedure amend(BranchTransaction tx, Reader reader, Actor by, UUID id, String ifMatch, Content sent) {
        ControlProcedure draft = locked(tx, reader, id, ifMatch);
        refuse(draft.against(Step.AMEND));
        requireTakeable(sent);
        draft.amend(sent.text(), sent.activities());
        record(tx, by, draft, Step.AMEND.name(), State.DRAFT, null);
        procedures.keepReferences(tx, draft, sent.given());
        return draft;
    }

    /** 发布: it holds from now on, and the edition before it no more. */
    ControlProcedure publish(
            BranchTransaction tx, Reader reader, Actor by, UUID id, String ifMatch, Optional<LocalDate> from) {
        ControlProcedure draft = locked(tx, reader, id, ifMatch);
        refuse(draft.against(Step.PUBLISH));
        Optional<ControlProcedure> before = procedures.edition(tx.branch(), draft.number(), State.IN_FORCE);
        LocalDate today = LocalDate.ofInstant(tx.now(), branches.zone(tx.branch()));
        LocalDate holdsFrom = from.orElse(today);
        refuse(ControlProcedure.againstHoldingFrom(holdsFrom, before, today));
        if (!draft.isOfTheGroup()) {
            refuse(procedures
                    .edition(reader.group(), draft.number(), State.IN_FORCE)
                    .flatMap(draft::againstStandingFor));
        }
        int edition = nextEdition(tx, draft);
        before.ifPresent(old -> replace(tx, by, procedures.locked(tx, old.id()), edition));
        draft.publish(edition, holdsFrom, by, tx.now());
        record(tx, by, draft, Step.PUBLISH.name(), State.DRAFT, null)
                .meet(ControlProcedure.DRAFTING.kind())
                .start(clock(tx, draft, ControlProcedure.REVIEW));
        return draft;
    }

    private int nextEdition(BranchTransaction tx, ControlProcedure draft) {
        return 1
                + procedures.editions(tx.branch(), draft.number()).stream()
                        .map(ControlProcedure::edition)
                        .filter(Objects::nonNull)
                        .max(Integer::compare)
                        .orElse(0);
    }

    private void replace(BranchTransaction tx, Actor by, ControlProcedure old, int edition) {
        old.take(Step.REPLACE);
        record(tx, by, old, Step.REPLACE.name(), State.IN_FORCE, "第 %1$d 版 (edition %1$d)".formatted(edition));
        deadlines.cancelAll(tx, old.id());
    }

    /** 复核: it is still worked by as it stands. */
    ControlProcedure confirm(BranchTransaction tx, Reader reader, Actor by, UUID id, String ifMatch) {
        ControlProcedure procedure = locked(tx, reader, id, ifMatch);
        procedure.take(Step.CONFIRM);
        record(tx, by, procedure, Step.CONFIRM.name(), State.IN_FORCE, null)
                .meet(ControlProcedure.REVIEW.kind())
                .start(clock(tx, procedure, ControlProcedure.REVIEW));
        return procedure;
    }

    /** 作废草稿、废止: nobody works by it. */
    ControlProcedure withdraw(BranchTransaction tx, Reader reader, Actor by, UUID id, String ifMatch, String reason) {
        ControlProcedure procedure = locked(tx, reader, id, ifMatch);
        State before = procedure.state();
        procedure.take(Step.WITHDRAW);
        record(tx, by, procedure, Step.WITHDRAW.name(), before, PersonalDataInText.masked(reason));
        deadlines.cancelAll(tx, procedure.id());
        return procedure;
    }

    private ControlProcedure locked(BranchTransaction tx, Reader reader, UUID id, String ifMatch) {
        // Asked of what is only read: the wall lets nobody lock what the group or a branch below keeps.
        refuse(procedures.visible(tx, id).against(reader.inBranchAndGroup()));
        return procedures.locked(tx, id, ifMatch);
    }

    private static void requireTakeable(Content sent) {
        if (!StaffRoles.KNOWN.contains(sent.responsible())) {
            throw Problem.of(
                    ProcedureProblem.PROCEDURE_POST_UNKNOWN,
                    List.of(FieldError.words("responsible", StaffRoles.KNOWN)));
        }
        sent.text().requireNothingPersonal();
    }

    private Changes.Recorded<ControlProcedure> record(
            BranchTransaction tx, Actor by, ControlProcedure procedure, String action, State from, String reason) {
        String before = from == null ? null : from.name();
        return changes.record(
                tx,
                procedures,
                procedure,
                new Changes.Step(
                        ControlProcedure.SUBJECT,
                        action,
                        before,
                        procedure.state().name(),
                        by,
                        reason));
    }

    private NewDeadline clock(BranchTransaction tx, ControlProcedure procedure, RegisterClock clock) {
        Policies.Limit limit = clock.limit(tx, policies);
        return new NewDeadline(
                procedure.office(),
                ControlProcedure.SUBJECT,
                procedure.id(),
                clock.kind(),
                DeadlineOwner.post(procedure.isOfTheGroup() ? "GROUP_PROPERTY_DEPARTMENT" : "PROPERTY_DEPARTMENT_HEAD"),
                Optional.empty(),
                limit.rule(),
                tx.now(),
                limit.policyVersion());
    }
}
