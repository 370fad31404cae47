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

/** 更正: what was taken down wrongly is put right, and what stood there stays on record with who, when and why (S1-3.4). */
@ApplicationScoped
public class CorrectRequest {

    private final Transactions transactions;
    private final ServiceRequests requests;
    private final RequestHistory history;

    CorrectRequest(Transactions transactions, ServiceRequests requests, RequestHistory history) {
        this.transactions = transactions;
        this.requests = requests;
        this.history = history;
    }

    /**
     * Puts right what is given.
     *
     * @return the request as it is now
     * @throws Problem {@code NOT_FOUND} also for a request outside the scope, {@code STALE_VERSION}, or the refusal of a
     *     rule
     */
    public ServiceRequest correct(Scope scope, Actor by, UUID id, String ifMatch, CorrectedFacts facts, String reason) {
        return transactions.in(scope, tx -> {
            ServiceRequest request = requests.lock(tx, id)
                    .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "登记 service request")));
            Version.requireCurrent(ifMatch, request.version());
            return switch (request.decide(facts.command(reason), by, tx.now())) {
                case RequestDecision.Refused(var refusal) -> throw refusal.problem();
                case RequestDecision.Accepted(var events) -> {
                    keep(tx, request, facts);
                    yield history.write(
                            tx,
                            request,
                            facts.ground().map(request::on).orElse(request),
                            events,
                            by,
                            facts.words().map(Words::of),
                            Optional.empty());
                }
            };
        });
    }

    private void keep(BranchTransaction tx, ServiceRequest request, CorrectedFacts facts) {
        RegisterLine line = requests.find(tx, request.id()).orElseThrow();
        requests.correct(tx, line, request.version() + 1, facts);
    }
}
