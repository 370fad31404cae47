package io.guanjia.intake.request;

import io.guanjia.intake.organisation.Category;
import io.guanjia.intake.organisation.Directory;
import io.guanjia.intake.organisation.StoredEntry;
import io.guanjia.platform.http.Version;
import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.idempotency.IdempotentCommands;
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
import java.util.UUID;
import java.util.function.Function;

/** Somebody acts on a request: one transaction from the locked row to the event in the outbox. */
@ApplicationScoped
public class ActOnRequest {

    private final Transactions transactions;
    private final ServiceRequests requests;
    private final RequestHistory history;
    private final Directory directory;
    private final IdempotentCommands idempotent;
    private final VoidedRequests voided;
    private final ImportantRequests important;

    ActOnRequest(
            Transactions transactions,
            ServiceRequests requests,
            RequestHistory history,
            Directory directory,
            IdempotentCommands idempotent,
            VoidedRequests voided,
            ImportantRequests important) {
        this.transactions = transactions;
        this.requests = requests;
        this.history = history;
        this.directory = directory;
        this.idempotent = idempotent;
        this.voided = voided;
        this.important = important;
    }

    /**
     * Carries out the command.
     *
     * @param ifMatch the version the caller last saw, never left out
     * @param words what was said or written with it
     * @return the request as it is now
     * @throws Problem {@code NOT_FOUND} also for a request outside the scope, {@code STALE_VERSION}, or the refusal of a
     *     rule
     */
    public ServiceRequest act(
            Scope scope, Actor by, UUID id, String ifMatch, RequestCommand command, Optional<Words> words) {
        // Staff are kept for the whole group, which the command itself does not see.
        Optional<StoredEntry> accused = accusedBy(command).flatMap(staffId -> directory.staffPost(scope, staffId));
        return transactions.in(scope, tx -> {
            ServiceRequest request = locked(tx, id);
            requireTheAccusedInTheirPost(tx, request, command, accused);
            return act(tx, by, request, ifMatch, command, words);
        });
    }

    private static Optional<String> accusedBy(RequestCommand command) {
        return command.classified().flatMap(Classification::accused).flatMap(Accused::staffId);
    }

    /** A name that nobody has, or of somebody in another post, would leave whoever is meant free to settle it (S4-3.1). */
    private static void requireTheAccusedInTheirPost(
            BranchTransaction tx, ServiceRequest request, RequestCommand command, Optional<StoredEntry> holder) {
        accusedBy(command).ifPresent(staffId -> {
            Post post = command.classified()
                    .flatMap(Classification::accused)
                    .orElseThrow()
                    .post();
            if (holder.filter(found -> found.isPostedAs(post.name(), tx.branch(), request.office()))
                    .isEmpty()) {
                throw new RequestRefusal.AccusedInAnotherPost(staffId, post).problem();
            }
        });
    }

    /**
     * Has a department asked once for each key, as every time it is asked it gets a slip, or more to do on the one that it
     * has: a retry gets the answer that was made of the first.
     *
     * @throws Problem as {@link #act}, and {@code IDEMPOTENCY_KEY_REUSED}
     */
    public <T> T route(
            Scope scope,
            Actor by,
            IdempotencyKey key,
            UUID id,
            String ifMatch,
            RequestCommand.Route route,
            Class<T> answerType,
            Function<ServiceRequest, T> answer) {
        return transactions.in(
                scope,
                tx -> idempotent.once(
                        tx,
                        key,
                        answerType,
                        () -> answer.apply(act(tx, by, locked(tx, id), ifMatch, route, Optional.empty()))));
    }

    private ServiceRequest act(
            BranchTransaction tx,
            Actor by,
            ServiceRequest request,
            String ifMatch,
            RequestCommand command,
            Optional<Words> words) {
        Version.requireCurrent(ifMatch, request.version());
        return switch (request.decide(knowingWhenItWasClosed(tx, request, command), by, tx.now())) {
            case RequestDecision.Refused(var refusal) -> throw refusal.problem();
            case RequestDecision.Accepted(var events) -> {
                requireDepartment(tx, request, command);
                requireNobodyRiding(tx, request, command);
                requireCategory(tx, command);
                ServiceRequest reached = history.write(tx, request, request, events, by, words, Optional.empty());
                if (reached.state() == RequestState.VOID) {
                    voided.voided(tx, reached, by);
                }
                tellOfImportance(tx, request, reached, by);
                yield reached;
            }
        };
    }

    private RequestCommand knowingWhenItWasClosed(
            BranchTransaction tx, ServiceRequest request, RequestCommand command) {
        return command instanceof RequestCommand.Reopen reopen
                ? new RequestCommand.Reopen(reopen.reason(), requests.closedAt(tx, request.id()))
                : command;
    }

    private void tellOfImportance(BranchTransaction tx, ServiceRequest before, ServiceRequest after, Actor by) {
        if (!isImportant(after)) {
            return;
        }
        if (!isImportant(before)) {
            important.marked(tx, after, by);
        } else if (!accused(before).equals(accused(after))) {
            important.accusedKnown(tx, after, by);
        }
    }

    private static boolean isImportant(ServiceRequest request) {
        return request.classification().map(Classification::important).orElse(false);
    }

    private static Optional<Accused> accused(ServiceRequest request) {
        return request.classification().flatMap(Classification::accused);
    }

    private ServiceRequest locked(BranchTransaction tx, UUID id) {
        return requests.lock(tx, id)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "登记 service request")));
    }

    /** Whoever was merged into a line has nobody else: it is not voided over their heads (S0-5.2.5). */
    private void requireNobodyRiding(BranchTransaction tx, ServiceRequest request, RequestCommand command) {
        if (command instanceof RequestCommand.Void) {
            int riding = requests.riders(tx, request.id()).size();
            if (riding > 0) {
                throw new CorrectionRefusal.OthersRide(riding).said();
            }
        }
    }

    /** A slip to a department that does not exist, or has ended, would reach nobody (S0-5.2.1a). */
    private void requireDepartment(BranchTransaction tx, ServiceRequest request, RequestCommand command) {
        if (command instanceof RequestCommand.Route route) {
            String code = route.departmentCode();
            StoredEntry department = directory
                    .department(tx, request.office(), code)
                    .orElseThrow(() -> new RequestRefusal.UnknownDepartment(code, request.office()).problem());
            if (department.isEndedAt(tx.now())) {
                throw new RequestRefusal.DepartmentEnded(
                                code, department.endsAt().orElseThrow())
                        .problem();
            }
        }
    }

    /** What matters are about is counted by the branch's list: a word of one's own would be counted by nobody. */
    private void requireCategory(BranchTransaction tx, RequestCommand command) {
        command.classified().map(Classification::category).ifPresent(category -> {
            List<String> known = directory.categories(tx, tx.branch()).stream()
                    .map(Category::code)
                    .toList();
            if (!known.contains(category)) {
                throw new RequestRefusal.UnknownCategory(category, known).problem();
            }
        });
    }
}
