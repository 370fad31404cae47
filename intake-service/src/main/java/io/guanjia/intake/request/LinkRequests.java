package io.guanjia.intake.request;

import io.guanjia.platform.http.Version;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** 关联与并单: lines that have to do with each other, and lines about the same. */
@ApplicationScoped
public class LinkRequests {

    private final Transactions transactions;
    private final ServiceRequests requests;
    private final RequestHistory history;

    LinkRequests(Transactions transactions, ServiceRequests requests, RequestHistory history) {
        this.transactions = transactions;
        this.requests = requests;
        this.history = history;
    }

    /**
     * Links two lines; both tell of it.
     *
     * @throws Problem {@code NOT_FOUND} also for a request outside the scope, {@code STALE_VERSION}, or the refusal of a
     *     rule
     */
    public ServiceRequest link(Scope scope, Actor by, UUID id, String ifMatch, String number, String reason) {
        return transactions.in(scope, tx -> {
            UUID otherId = idOf(tx, number);
            ServiceRequest other = locked(tx, otherId);
            ServiceRequest request = otherId.equals(id) ? other : locked(tx, id);
            Version.requireCurrent(ifMatch, request.version());
            ServiceRequest reached = write(tx, request, new RequestCommand.Link(otherId, other.number(), reason), by);
            write(tx, other, new RequestCommand.Link(id, request.number(), reason), by);
            requests.link(tx, request, otherId);
            return reached;
        });
    }

    /**
     * Merges a line into another that is about the same: it is handled when that one is, and called back on by itself.
     *
     * @throws Problem as {@link #link}
     */
    public ServiceRequest merge(Scope scope, Actor by, UUID id, String ifMatch, String number, String reason) {
        return transactions.in(scope, tx -> {
            // The line that is kept is locked first, as when it is handled and carries the others along.
            UUID keptId = idOf(tx, number);
            ServiceRequest kept = locked(tx, keptId);
            ServiceRequest request = keptId.equals(id) ? kept : locked(tx, id);
            Version.requireCurrent(ifMatch, request.version());
            boolean carries = !requests.riders(tx, id).isEmpty();
            ServiceRequest reached = write(tx, request, new RequestCommand.Merge(kept, carries, reason), by);
            requests.merge(tx, reached, keptId);
            return reached;
        });
    }

    private UUID idOf(BranchTransaction tx, String number) {
        return requests.idOf(tx, number)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "登记 " + number)));
    }

    private ServiceRequest locked(BranchTransaction tx, UUID id) {
        return requests.lock(tx, id)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "登记 service request")));
    }

    private ServiceRequest write(BranchTransaction tx, ServiceRequest request, RequestCommand command, Actor by) {
        return switch (request.decide(command, by, tx.now())) {
            case RequestDecision.Refused(var refusal) -> throw refusal.problem();
            case RequestDecision.Accepted(var events) ->
                history.write(tx, request, request, events, by, Optional.empty(), Optional.empty());
        };
    }
}
