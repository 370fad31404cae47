package io.guanjia.routing.slip;

import io.guanjia.platform.http.Version;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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
    private final Instance<SlipFollower> followers;
    private final WorkOnSlips work;
    private final SlipWatch watch;

    ActOnSlip(
            Transactions transactions,
            ContactSlips slips,
            SlipDeadlines deadlines,
            SlipHistory history,
            Successors successors,
            Departments departments,
            @Any Instance<SlipFollower> followers,
            WorkOnSlips work,
            SlipWatch watch) {
        this.watch = watch;
        this.followers = followers;
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
            List<ContactSlip> ofTheRequest = lockedWith(tx, slipId, command);
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
                    if (command instanceof SlipCommand.Reject) {
                        requireUndecided(tx, slip);
                    }
                    yield carryOut(tx, slip, accepted, by, Optional.empty());
                }
            };
        });
    }

    /** Who sends it back looks at what others sent back; who hands it over, at what the successor has. */
    private List<ContactSlip> lockedWith(BranchTransaction tx, UUID slipId, SlipCommand command) {
        return switch (command) {
            case SlipCommand.HandOver handOver -> successors.lockWith(tx, slipId, handOver.toDepartment());
            case SlipCommand.Reject _ ->
                slips.find(tx, slipId)
                        .map(found -> slips.lockAllOf(tx, found.slip().matter().requestId()))
                        .orElse(List.of());
            default -> List.of();
        };
    }

    /**
     * 催办 by the suite itself, in the given transaction, of a slip that is locked.
     *
     * @return whether there is a department to be urged
     */
    public boolean urge(BranchTransaction tx, ContactSlip slip, String reason) {
        var urge = new SlipCommand.Urge(AskedBy.CUSTOMER_SERVICE, reason);
        return switch (slip.decide(urge, Caller.SUITE, Set.of(), tx.now())) {
            case SlipDecision.Refused _ -> false;
            case SlipDecision.Accepted accepted -> {
                carryOut(tx, slip, accepted, Caller.SUITE, Optional.empty());
                yield true;
            }
        };
    }

    /**
     * 移交 by whoever decides between departments, in the given transaction, of a slip that is locked.
     *
     * @throws Problem the refusal of a rule, {@code DEPARTMENT_UNKNOWN} or {@code DEPARTMENT_ENDED}
     */
    public void handOver(BranchTransaction tx, ContactSlip slip, SlipCommand.HandOver command, Actor by) {
        carryOut(tx, slip, command, by, Optional.empty());
    }

    /**
     * 延期, in the given transaction, of a slip that is locked.
     *
     * @throws Problem the refusal of a rule
     */
    public void putOff(BranchTransaction tx, ContactSlip slip, SlipCommand.PutOff command, Actor by) {
        carryOut(tx, slip, command, by, Optional.empty());
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
        watch.ended(tx, requestId, by);
    }

    /**
     * Writes what the desk asks for on the slip by which the department has it in hand, in the given transaction.
     *
     * @param cause the event that asked for it
     */
    void askAgain(BranchTransaction tx, ContactSlip inHand, SlipCommand.AskAgain command, Actor by, UUID cause) {
        carryOut(tx, inHand, command, by, Optional.of(cause));
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

    private void requireUndecided(BranchTransaction tx, ContactSlip slip) {
        SlipRules.whatIsDecidedIsNotSentBack(watch.isDecided(tx, slip)).ifPresent(decided -> {
            throw decided.problem();
        });
    }

    private void carryOut(BranchTransaction tx, ContactSlip slip, SlipCommand command, Actor by, Optional<UUID> cause) {
        switch (slip.decide(command, by, Set.of(), tx.now())) {
            case SlipDecision.Refused(var refusal) -> throw refusal.problem();
            case SlipDecision.Accepted accepted -> carryOut(tx, slip, accepted, by, cause);
        }
    }

    private ContactSlip carryOut(
            BranchTransaction tx, ContactSlip slip, SlipDecision.Accepted decision, Actor by, Optional<UUID> cause) {
        slips.save(tx, decision.next());
        deadlines.follow(tx, decision.next(), decision.event());
        history.changed(tx, slip, decision.next(), decision.event(), by, cause);
        followers.forEach(one -> one.follow(tx, decision.next(), decision.event(), by));
        decision.event().takesWorkAway().ifPresent(reason -> work.end(tx, slip.id(), reason, by));
        watch.follow(tx, decision.next(), decision.event(), by);
        return decision.next();
    }
}
