package io.guanjia.routing.escalation;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.http.Version;
import io.guanjia.platform.organisation.Department;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.escalation.SlipEscalation.Step;
import io.guanjia.routing.slip.ActOnSlip;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.ContactSlips;
import io.guanjia.routing.slip.Departments;
import io.guanjia.routing.slip.IssueSlip;
import io.guanjia.routing.slip.SlipCommand;
import io.guanjia.routing.slip.SlipHolders;
import io.guanjia.routing.slip.SlipProblem;
import io.guanjia.routing.slip.StateCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What those above do with what is brought before them, each within a transaction that others opened. */
@ApplicationScoped
class SeeToEscalations {

    /** Others are told that it was decided; why, the slip's own people read. */
    private static final String DECIDED = "物业中心负责人协调决定";

    private static final Set<StateCode> BEFORE_THE_REPORT =
            Set.of(StateCode.ISSUED, StateCode.ACKNOWLEDGED, StateCode.IN_HANDLING);

    private final SlipEscalations escalations;
    private final EscalationSteps steps;
    private final ContactSlips slips;
    private final SlipHolders holders;
    private final Departments departments;
    private final ActOnSlip actOnSlip;
    private final IssueSlip issueSlip;

    SeeToEscalations(
            SlipEscalations escalations,
            EscalationSteps steps,
            ContactSlips slips,
            SlipHolders holders,
            Departments departments,
            ActOnSlip actOnSlip,
            IssueSlip issueSlip) {
        this.escalations = escalations;
        this.steps = steps;
        this.slips = slips;
        this.holders = holders;
        this.departments = departments;
        this.actOnSlip = actOnSlip;
        this.issueSlip = issueSlip;
    }

    /** @throws Problem {@code NOT_FOUND} */
    SlipEscalation visible(BranchTransaction tx, UUID id) {
        return escalations
                .find(tx, id)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "督办 escalation")));
    }

    /** 阅处: somebody of the level says what they instructed. */
    SlipEscalation acknowledge(BranchTransaction tx, Actor by, UUID id, String ifMatch, String instruction) {
        ContactSlip slip = holders.lock(tx, visible(tx, id).slipId());
        SlipEscalation found = visible(tx, id);
        Version.requireCurrent(ifMatch, found.version());
        refuse(against(slip, found, Step.ACKNOWLEDGE, by).or(() -> noPersonalData(instruction)));
        return steps.acknowledged(tx, slip, found, by, instruction);
    }

    /** 协调决定: which department has the matter, which then gets a slip of it unless it has one. */
    SlipEscalation decide(BranchTransaction tx, Actor by, UUID id, String ifMatch, String department, String reason) {
        ContactSlip rejected = holders.lock(tx, visible(tx, id).slipId());
        SlipEscalation found = visible(tx, id);
        Version.requireCurrent(ifMatch, found.version());
        refuse(against(rejected, found, Step.DECIDE, by)
                .or(() -> noPersonalData(reason))
                .or(() -> itGoesOn(tx, department, rejected.office())));
        SlipEscalation decided = steps.decided(tx, found, by, reason, department);
        elsewhere(tx, rejected, department)
                .ifPresentOrElse(
                        slip -> actOnSlip.handOver(tx, slip, new SlipCommand.HandOver(department, DECIDED, false), by),
                        () -> issueSlip.reissue(
                                tx, rejected.office(), rejected.matter().handedOverTo(department, tx.now()), by));
        return decided;
    }

    /** What stands against a step of somebody's now: also that the complaint is about them. */
    static Optional<Problem> against(ContactSlip slip, SlipEscalation found, Step step, Actor by) {
        return SlipHolders.againstTheDesk(slip, by).or(() -> found.against(step, by));
    }

    /** A slip of the round that yet another department has in hand, where the decided one has none. */
    private Optional<ContactSlip> elsewhere(BranchTransaction tx, ContactSlip rejected, String department) {
        var ofTheRound = slips.lockAllOf(tx, rejected.matter().requestId()).stream()
                .filter(slip -> slip.matter().round() == rejected.matter().round())
                .filter(slip -> BEFORE_THE_REPORT.contains(slip.state().code()))
                .toList();
        boolean there = ofTheRound.stream()
                .anyMatch(slip -> slip.matter().departmentCode().equals(department));
        return ofTheRound.stream().filter(_ -> !there).findFirst();
    }

    private Optional<Problem> itGoesOn(BranchTransaction tx, String code, String office) {
        Optional<Department> found = departments
                .find(tx, code)
                .filter(department -> department.office().equals(office));
        return refuseIf(found.isEmpty(), Problem.of(SlipProblem.DEPARTMENT_UNKNOWN, Map.of("department", code)))
                .or(() -> refuseIf(
                        found.orElseThrow().isOver(tx.now()),
                        Problem.of(SlipProblem.DEPARTMENT_ENDED, Map.of("department", code))));
    }

    private static Optional<Problem> noPersonalData(String text) {
        return refuseIf(PersonalDataInText.isIn(text), Problem.of(SlipProblem.PERSONAL_DATA_IN_TEXT));
    }
}
