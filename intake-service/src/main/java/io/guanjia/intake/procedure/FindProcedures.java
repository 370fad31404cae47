package io.guanjia.intake.procedure;

import io.guanjia.intake.organisation.Directory;
import io.guanjia.intake.organisation.Directory.PolicyInForce;
import io.guanjia.intake.organisation.PolicyOwners;
import io.guanjia.intake.procedure.ProcedureBodies.CoverageView;
import io.guanjia.intake.procedure.ProcedureBodies.Inside;
import io.guanjia.intake.procedure.ProcedureBodies.KindView;
import io.guanjia.intake.procedure.ProcedureBodies.PolicyView;
import io.guanjia.intake.procedure.ProcedureBodies.ProcedureView;
import io.guanjia.intake.procedure.ProcedureBodies.Reference;
import io.guanjia.intake.procedure.ProcedureBodies.RegimeView;
import io.guanjia.intake.request.RequestChannel;
import io.guanjia.intake.request.RequestKind;
import io.guanjia.platform.deadline.Clocked;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows procedures, and the regime of a branch: what covers each activity, who answers for each kind of request, each limit. */
@ApplicationScoped
class FindProcedures {

    private final Transactions transactions;
    private final ControlProcedures procedures;
    private final Directory directory;
    private final PolicyOwners owners;
    private final BranchDirectory branches;
    private final Deadlines deadlines;

    FindProcedures(
            Transactions transactions,
            ControlProcedures procedures,
            Directory directory,
            PolicyOwners owners,
            BranchDirectory branches,
            Deadlines deadlines) {
        this.transactions = transactions;
        this.procedures = procedures;
        this.directory = directory;
        this.owners = owners;
        this.branches = branches;
        this.deadlines = deadlines;
    }

    /** As lists show them, with what each goes by and the clock that runs for it. */
    List<ProcedureView> listed(BranchTransaction tx, List<Clocked<ControlProcedure>> found) {
        Map<UUID, List<Reference>> references =
                procedures.references(tx, found.stream().map(Clocked::row).toList());
        return found.stream()
                .map(one -> ProcedureView.of(
                        one.row(),
                        references.getOrDefault(one.row().id(), List.of()),
                        today(tx, one.row()),
                        one.due().orElse(null),
                        Inside.NOTHING))
                .toList();
    }

    /** Everything about one. */
    ProcedureView file(BranchTransaction tx, ControlProcedure one, Inside inside) {
        return ProcedureView.of(
                one,
                procedures.references(tx, List.of(one)).getOrDefault(one.id(), List.of()),
                today(tx, one),
                deadlines.nearest(tx, List.of(one.id())).get(one.id()),
                inside);
    }

    private LocalDate today(BranchTransaction tx, ControlProcedure procedure) {
        return LocalDate.ofInstant(tx.now(), branches.zone(procedure.branch()));
    }

    /**
     * The regime of a branch; of somebody above all branches who names none, what the group itself keeps.
     *
     * @throws Problem {@code OTHER_BRANCH} for one out of reach
     */
    RegimeView regime(Reader reader, Optional<String> asked) {
        Optional<String> branch = asked.or(() -> reader.caller().org().branch());
        branch.filter(code -> !reader.scope().readableBranches().contains(code)).ifPresent(other -> {
            throw Problem.of(CommonProblem.OTHER_BRANCH, Map.of("branch", other));
        });
        List<PolicyView> policies = branch.map(code -> directory.policies(reader.scope(), code)).stream()
                .flatMap(List::stream)
                .map(this::shown)
                .toList();
        return transactions.inSession(reader.inBranchAndGroup(), tx -> {
            List<ControlProcedure> inForce = procedures.inForce(reader.group(), branch);
            return new RegimeView(
                    branch.orElse(null),
                    Stream.of(Activity.values())
                            .map(activity -> coverage(activity, inForce))
                            .toList(),
                    Regime.KINDS.stream().map(kind -> kind(kind, inForce)).toList(),
                    List.of(RequestChannel.values()),
                    policies,
                    listed(tx, deadlines.with(tx, inForce, ControlProcedure::id)));
        });
    }

    private PolicyView shown(PolicyInForce policy) {
        return new PolicyView(
                policy.name(),
                policy.nameZh(),
                policy.nameEn(),
                policy.value(),
                policy.groupDefault(),
                policy.version() > 0,
                owners.owners().get(policy.name()));
    }

    private static CoverageView coverage(Activity activity, List<ControlProcedure> inForce) {
        List<ControlProcedure> covering = Regime.covering(activity, inForce);
        return new CoverageView(activity, activity.clause(), covering.isEmpty(), ids(covering));
    }

    private static KindView kind(RequestKind kind, List<ControlProcedure> inForce) {
        Activity activity = Regime.activityOf(kind);
        List<ControlProcedure> covering = Regime.covering(activity, inForce);
        return new KindView(
                kind,
                activity,
                covering.isEmpty(),
                covering.stream()
                        .map(one -> one.text().responsible())
                        .distinct()
                        .toList(),
                ids(covering),
                Regime.policiesOf(kind));
    }

    private static List<UUID> ids(List<ControlProcedure> some) {
        return some.stream().map(ControlProcedure::id).toList();
    }
}
