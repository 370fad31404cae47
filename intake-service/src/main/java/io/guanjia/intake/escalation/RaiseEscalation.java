package io.guanjia.intake.escalation;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.intake.request.Accused;
import io.guanjia.intake.request.Classification;
import io.guanjia.intake.request.FollowRequest;
import io.guanjia.intake.request.ImportantRequests;
import io.guanjia.intake.request.Post;
import io.guanjia.intake.request.ServiceRequest;
import io.guanjia.intake.request.ServiceRequests;
import io.guanjia.intake.request.Timeline;
import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.history.History;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Brings what is important before whoever stands above, within a transaction that others opened. Requests are written without
 * a session, so what comes of them is as well.
 */
@ApplicationScoped
class RaiseEscalation implements ImportantRequests {

    private static final String RAISE = """
            INSERT INTO escalation (id, branch_id, office_id, recorded_at, changed_at, version, number, request_id, request_number,
                                    level, raised_by, state)
            VALUES (:id, :branch, :office, :now, :now, 1, :number, :request, :requestNumber, :level, :by, 'RAISED')
            ON CONFLICT ON CONSTRAINT escalation_once DO NOTHING""";

    private final Escalations escalations;
    private final ServiceRequests requests;
    private final Timeline timeline;
    private final History history;
    private final Deadlines deadlines;
    private final Policies policies;
    private final Changes changes;

    RaiseEscalation(
            Escalations escalations,
            ServiceRequests requests,
            Timeline timeline,
            History history,
            Deadlines deadlines,
            Policies policies,
            Changes changes) {
        this.escalations = escalations;
        this.requests = requests;
        this.timeline = timeline;
        this.history = history;
        this.deadlines = deadlines;
        this.policies = policies;
        this.changes = changes;
    }

    @Override
    public void marked(BranchTransaction tx, ServiceRequest request, Actor by) {
        raise(tx, request, EscalationLevel.over(by.posts(), accused(request)), by);
    }

    /** 已阅. */
    Escalation see(BranchTransaction tx, Actor by, UUID id, String ifMatch) {
        Escalation escalation = escalations.locked(tx, id, ifMatch);
        take(tx, escalation, Escalation.Step.SEE, by);
        return escalation;
    }

    /**
     * 再上报: whoever passes it on has seen it.
     *
     * @throws Problem the refusal of {@link #againstPassingOn}
     */
    Escalation passOn(BranchTransaction tx, Actor by, UUID id, String ifMatch) {
        Escalation escalation = escalations.locked(tx, id, ifMatch);
        refuse(againstPassingOn(tx, escalation));
        ServiceRequest request = requests.lock(tx, escalation.requestId())
                .orElseThrow(() -> new IllegalStateException(escalation.number() + " is of no request"));
        EscalationLevel next = escalation.level().next(accused(request)).orElseThrow();
        take(tx, escalation, Escalation.Step.PASS_ON, by);
        raise(tx, request, next, by);
        return escalation;
    }

    /** What stands against bringing it before the next level: that there is none, or that it is there. */
    Optional<Problem> againstPassingOn(BranchTransaction tx, Escalation escalation) {
        Optional<EscalationLevel> next = escalation.level().next(Escalations.accusedIn(tx, escalation.requestId()));
        return refuseIf(next.isEmpty(), Problem.of(EscalationProblem.ESCALATION_AT_THE_TOP))
                .or(() -> next.filter(level -> Escalations.isBefore(tx, escalation.requestId(), level))
                        .map(there -> Problem.of(EscalationProblem.ESCALATION_PASSED_ON)));
    }

    private void take(BranchTransaction tx, Escalation escalation, Escalation.Step step, Actor by) {
        String before = escalation.state().name();
        escalation.take(step, by, tx.now());
        Changes.Step taken = new Changes.Step(
                Escalation.SUBJECT, step.name(), before, escalation.state().name(), by, null);
        changes.record(tx, escalations, escalation, taken).meet(Escalation.SIGHT.kind());
    }

    private void raise(BranchTransaction tx, ServiceRequest request, EscalationLevel level, Actor by) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String number = "%s-E%d".formatted(request.number(), level.ordinal() + 1);
        int raised = tx.update(RAISE)
                .bind("id", id)
                .bind("office", request.office())
                .bind("now", tx.now())
                .bind("number", number)
                .bind("request", request.id())
                .bind("requestNumber", request.number())
                .bind("level", level.name())
                .bind("by", by.staffId())
                .execute();
        if (raised == 0) {
            return;
        }
        history.append(
                tx,
                new History.Entry(
                        request.office(),
                        Escalation.SUBJECT,
                        id,
                        1,
                        "RAISE",
                        null,
                        Escalation.State.RAISED.name(),
                        by,
                        null));
        deadlines.set(tx, clock(tx, request, id, level));
        timeline.add(
                tx,
                request,
                request.round().number(),
                number,
                new FollowRequest.News(
                        UuidCreator.getTimeOrderedEpoch(),
                        "escalation.raised",
                        Optional.of(level.name()),
                        by,
                        tx.now()));
    }

    private NewDeadline clock(BranchTransaction tx, ServiceRequest request, UUID id, EscalationLevel level) {
        Policies.Limit limit = Escalation.SIGHT.limit(tx, policies);
        return new NewDeadline(
                request.office(),
                Escalation.SUBJECT,
                id,
                Escalation.SIGHT.kind(),
                DeadlineOwner.post(level.post().name()),
                Optional.of(request.id()),
                limit.rule(),
                tx.now(),
                limit.policyVersion());
    }

    private static Optional<Post> accused(ServiceRequest request) {
        return request.classification().flatMap(Classification::accused).map(Accused::post);
    }
}
