package io.guanjia.intake.escalation;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.intake.escalation.Escalation.State;
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
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            ON CONFLICT ON CONSTRAINT escalation_once DO UPDATE
              SET state = 'RAISED', raised_by = :by, seen_by = NULL, seen_at = NULL, changed_at = :now, version = escalation.version + 1
              WHERE escalation.state = 'SEEN' AND :again
            RETURNING id, version""";

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
        raise(tx, request, EscalationLevel.over(by.posts(), post(accused(request))), by, true);
    }

    /** Somebody above whoever is complained about is to see it, also what was before them. */
    @Override
    public void accusedKnown(BranchTransaction tx, ServiceRequest request, Actor by) {
        Optional<Accused> accused = accused(request);
        raise(tx, request, EscalationLevel.over(Set.of(), post(accused)), by, false);
        accused.ifPresent(meant -> Escalations.waiting(tx, request.id()).forEach((id, level) -> {
            if (level.isWithin(meant.post().name())) {
                deadlines.entrust(
                        tx,
                        id,
                        Escalation.SIGHT.kind(),
                        DeadlineOwner.post(meant.addressedTo().name()));
            }
        }));
    }

    /** 已阅. */
    Escalation see(BranchTransaction tx, Actor by, UUID id, String ifMatch) {
        Escalation escalation = escalations.locked(tx, id, ifMatch);
        refuse(againstSeeing(tx, escalation, by));
        take(tx, escalation, Escalation.Step.SEE, by);
        return escalation;
    }

    /** What stands against somebody's seeing to it. */
    Optional<Problem> againstSeeing(BranchTransaction tx, Escalation escalation, Actor by) {
        return againstAccused(tx, escalation, by).or(() -> escalation.against(Escalation.Step.SEE, by));
    }

    /**
     * 再上报: whoever it is before has seen it with that.
     *
     * @throws Problem the refusal of {@link #againstPassingOn}
     */
    Escalation passOn(BranchTransaction tx, Actor by, UUID id, String ifMatch) {
        Escalation escalation = escalations.locked(tx, id, ifMatch);
        refuse(againstPassingOn(tx, escalation, by));
        ServiceRequest request = requests.lock(tx, escalation.requestId())
                .orElseThrow(() -> new IllegalStateException(escalation.number() + " is of no request"));
        EscalationLevel next = next(escalation, accused(request), by).orElseThrow();
        take(tx, escalation, escalation.passing(by), by);
        raise(tx, request, next, by, true);
        return escalation;
    }

    /**
     * 报公司领导: the head of the property department, or whoever stands beside, brings what they find important before those
     * above at once, marked by the desk or not (S1b(3)-4.2.5c).
     *
     * @return its escalation before the level above them
     */
    Escalation report(BranchTransaction tx, Actor by, UUID requestId) {
        ServiceRequest request = requests.lock(tx, requestId)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "登记 service request")));
        Optional<Accused> accused = accused(request);
        refuse(accused.filter(meant -> meant.is(by)).map(Accused::withheld));
        EscalationLevel level = EscalationLevel.over(by.posts(), post(accused));
        raise(tx, request, level, by, true);
        UUID id = Escalations.before(tx, requestId, level);
        return escalations.visible(tx, id);
    }

    /** What stands against bringing it before the next level: that there is none, or that it is there. */
    Optional<Problem> againstPassingOn(BranchTransaction tx, Escalation escalation, Actor by) {
        Optional<EscalationLevel> next = next(escalation, Escalations.accusedIn(tx, escalation.requestId()), by);
        return againstAccused(tx, escalation, by)
                .or(() -> refuseIf(next.isEmpty(), Problem.of(EscalationProblem.ESCALATION_AT_THE_TOP)))
                .or(() -> next.flatMap(level -> Escalations.stateBefore(tx, escalation.requestId(), level))
                        .filter(there -> there == State.RAISED || escalation.state() == State.SEEN)
                        .map(there -> Problem.of(EscalationProblem.ESCALATION_PASSED_ON)));
    }

    private static Optional<Problem> againstAccused(BranchTransaction tx, Escalation escalation, Actor by) {
        return Escalations.accusedIn(tx, escalation.requestId())
                .filter(accused -> accused.is(by))
                .map(Accused::withheld);
    }

    /** The level above this one, above whoever is complained about, and above whoever brings it there. */
    private static Optional<EscalationLevel> next(Escalation escalation, Optional<Accused> accused, Actor by) {
        EscalationLevel own = EscalationLevel.over(by.posts(), post(accused));
        return escalation.level().next(post(accused)).map(level -> level.compareTo(own) < 0 ? own : level);
    }

    private void take(BranchTransaction tx, Escalation escalation, Escalation.Step step, Actor by) {
        State before = escalation.state();
        escalation.take(step, by, tx.now());
        Changes.Step taken = new Changes.Step(
                Escalation.SUBJECT,
                step.name(),
                before.name(),
                escalation.state().name(),
                by,
                null);
        Changes.Recorded<Escalation> recorded = changes.record(tx, escalations, escalation, taken);
        if (before == State.RAISED && escalation.state() == State.SEEN) {
            recorded.meet(Escalation.SIGHT.kind());
        }
    }

    /** @param again also where somebody there has seen it before */
    private void raise(BranchTransaction tx, ServiceRequest request, EscalationLevel level, Actor by, boolean again) {
        String number = "%s-E%d".formatted(request.number(), level.ordinal() + 1);
        tx.sql()
                .createQuery(RAISE)
                .bind("branch", tx.branch())
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("office", request.office())
                .bind("now", tx.now())
                .bind("number", number)
                .bind("request", request.id())
                .bind("requestNumber", request.number())
                .bind("level", level.name())
                .bind("by", by.staffId())
                .bind("again", again)
                .map((row, _) -> new Raised(row.getObject("id", UUID.class), row.getLong("version")))
                .findOne()
                .ifPresent(raised -> follow(tx, request, level, by, number, raised));
    }

    private record Raised(UUID id, long version) {}

    private void follow(
            BranchTransaction tx,
            ServiceRequest request,
            EscalationLevel level,
            Actor by,
            String number,
            Raised raised) {
        boolean isNew = raised.version() == 1;
        history.append(
                tx,
                new History.Entry(
                        request.office(),
                        Escalation.SUBJECT,
                        raised.id(),
                        raised.version(),
                        isNew ? "RAISE" : Escalation.Step.RAISE_AGAIN.name(),
                        isNew ? null : State.SEEN.name(),
                        State.RAISED.name(),
                        by,
                        null));
        deadlines.set(tx, clock(tx, request, raised.id(), level));
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

    private static Optional<Accused> accused(ServiceRequest request) {
        return request.classification().flatMap(Classification::accused);
    }

    private static Optional<Post> post(Optional<Accused> accused) {
        return accused.map(Accused::post);
    }
}
