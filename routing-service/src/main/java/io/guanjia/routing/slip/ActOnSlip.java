package io.guanjia.routing.slip;

import io.guanjia.platform.http.Version;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Somebody acts on a slip, or ends its request: one transaction from the locked row to the event in the outbox. */
@ApplicationScoped
public class ActOnSlip {

    private final Transactions transactions;
    private final ContactSlips slips;
    private final SlipDeadlines deadlines;
    private final SlipHistory history;
    private final Successors successors;
    private final Departments departments;
    private final SlipPlans plans;
    private final WorkOnSlips work;

    ActOnSlip(
            Transactions transactions,
            ContactSlips slips,
            SlipDeadlines deadlines,
            SlipHistory history,
            Successors successors,
            Departments departments,
            SlipPlans plans,
            WorkOnSlips work) {
        this.plans = plans;
        this.work = work;
        this.successors = successors;
        this.departments = departments;
        this.transactions = transactions;
        this.slips = slips;
        this.deadlines = deadlines;
        this.history = history;
    }

    /**
     * Carries out the command.
     *
     * @param theirs codes of the departments that the caller works in
     * @param ifMatch the version the caller last saw, never left out
     * @return the slip as it is now
     * @throws Problem {@code NOT_FOUND} also for a slip outside the scope, {@code STALE_VERSION}, {@code DEPARTMENT_UNKNOWN},
     *     {@code DEPARTMENT_ENDED}, {@code DEPARTMENT_HAS_A_SLIP}, or the refusal of a rule
     */
    public ContactSlip act(
            Scope scope, Actor by, Set<String> theirs, UUID slipId, String ifMatch, SlipCommand command) {
        return transactions.in(scope, tx -> {
            List<ContactSlip> ofTheRequest = command instanceof SlipCommand.HandOver handOver
                    ? successors.lockWith(tx, slipId, handOver.toDepartment())
                    : List.of();
            ContactSlip slip = slips.lock(tx, slipId)
                    .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "联络单 contact slip")));
            Version.requireCurrent(ifMatch, slip.sequence());
            return switch (slip.decide(command, by, theirs, tx.now())) {
                case SlipDecision.Refused(var refusal) -> throw refusal.problem();
                case SlipDecision.Accepted accepted -> {
                    if (command instanceof SlipCommand.HandOver to) {
                        successors.require(tx, slip, to, ofTheRequest);
                    }
                    if (command instanceof SlipCommand.Report report) {
                        requireRepairsSaid(tx, slip, report);
                        requireWorkDone(tx, slip);
                    }
                    yield carryOut(tx, slip, accepted, by, Optional.empty());
                }
            };
        });
    }

    /**
     * Takes every slip of a void request back, in the given transaction, also one whose report waits for the desk: there is
     * nothing left to confirm. A slip that is at an end already stays as it is.
     *
     * @param cause the event that ended the request
     */
    public void withdrawAllOf(BranchTransaction tx, UUID requestId, String reason, Actor by, UUID cause) {
        for (ContactSlip slip : slips.lockAllOf(tx, requestId)) {
            switch (slip.decide(new SlipCommand.EndWithRequest(reason), by, Set.of(), tx.now())) {
                case SlipDecision.Refused(SlipRefusal.NotInThisState _) -> {}
                case SlipDecision.Refused(var refusal) -> throw refusal.problem();
                case SlipDecision.Accepted accepted -> carryOut(tx, slip, accepted, by, Optional.of(cause));
            }
        }
    }

    /**
     * Writes what the desk asks for on the slip by which the department has it in hand, in the given transaction.
     *
     * @param cause the event that asked for it
     */
    void askAgain(BranchTransaction tx, ContactSlip inHand, SlipCommand.AskAgain command, Actor by, UUID cause) {
        switch (inHand.decide(command, by, Set.of(), tx.now())) {
            case SlipDecision.Refused(var refusal) -> throw refusal.problem();
            case SlipDecision.Accepted accepted -> carryOut(tx, inHand, accepted, by, Optional.of(cause));
        }
    }

    private void requireRepairsSaid(BranchTransaction tx, ContactSlip slip, SlipCommand.Report report) {
        String kind = departments.kindOf(tx, slip.matter().departmentCode());
        SlipRules.engineeringNamesItsRepairsOrSaysThereIsNone(kind, report).ifPresent(silence -> {
            throw silence.problem();
        });
    }

    private void requireWorkDone(BranchTransaction tx, ContactSlip slip) {
        SlipRules.whatIsReportedIsDone(work.openOf(tx, slip.id())).ifPresent(open -> {
            throw open.problem();
        });
    }

    private ContactSlip carryOut(
            BranchTransaction tx, ContactSlip slip, SlipDecision.Accepted decision, Actor by, Optional<UUID> cause) {
        slips.save(tx, decision.next());
        deadlines.follow(tx, decision.next(), decision.event());
        history.changed(tx, slip, decision.next(), decision.event(), by, cause);
        plans.follow(tx, decision.next(), decision.event(), by);
        decision.event().takesWorkAway().ifPresent(reason -> work.end(tx, slip.id(), reason, by));
        return decision.next();
    }
}
