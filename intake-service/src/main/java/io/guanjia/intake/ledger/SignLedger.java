package io.guanjia.intake.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.intake.ledger.LedgerBodies.DaySignature;
import io.guanjia.intake.ledger.LedgerBodies.WeekSignature;
import io.guanjia.intake.request.FollowRequest;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** 签署台帐, within a transaction that others opened. */
@ApplicationScoped
class SignLedger {

    private static final String ARRANGED = "ledger.arranged";

    private final LedgerReviews reviews;
    private final Changes changes;
    private final FollowRequest followRequest;

    SignLedger(LedgerReviews reviews, Changes changes, FollowRequest followRequest) {
        this.reviews = reviews;
        this.changes = changes;
        this.followRequest = followRequest;
    }

    /** Signs a day; what is arranged for lines stands in their files too. */
    LedgerReview day(BranchTransaction tx, Actor by, UUID id, String ifMatch, DaySignature sent) {
        Map<UUID, String> arrangements = sent.byRequest();
        requireNoPersonalData(arrangements.values());
        LedgerReview review = reviews.locked(tx, id, ifMatch);
        requireOwn(tx, review, arrangements);
        List<String> unarranged = LedgerReviews.unarranged(tx, review, arrangements.keySet()).stream()
                .map(LedgerReviews.Unarranged::number)
                .toList();
        review.signDay(by, tx.now(), LedgerReviews.standing(tx, review), unarranged);
        LedgerReviews.arrange(tx, review, arrangements);
        for (UUID request : new TreeSet<>(arrangements.keySet())) {
            followRequest.arranged(tx, request, review.number(), news(tx, by, arrangements.get(request)));
        }
        return signed(tx, by, review);
    }

    /** Signs a week with guidance for the desk. */
    LedgerReview week(BranchTransaction tx, Actor by, UUID id, String ifMatch, WeekSignature sent) {
        requireNoPersonalData(List.of(sent.guidance()));
        LedgerReview review = reviews.locked(tx, id, ifMatch);
        review.signWeek(by, tx.now(), LedgerReviews.standing(tx, review), sent.guidance());
        return signed(tx, by, review);
    }

    private LedgerReview signed(BranchTransaction tx, Actor by, LedgerReview review) {
        Changes.Step step = new Changes.Step(
                LedgerReview.SUBJECT,
                LedgerReview.Step.SIGN.name(),
                LedgerReview.State.DUE.name(),
                review.state().name(),
                by,
                review.guidance());
        changes.record(tx, reviews, review, step).meet(review.period().clock().kind());
        return review;
    }

    private static FollowRequest.News news(BranchTransaction tx, Actor by, String arrangement) {
        return new FollowRequest.News(
                UuidCreator.getTimeOrderedEpoch(), ARRANGED, Optional.of(arrangement), by, tx.now());
    }

    private static void requireNoPersonalData(Collection<String> texts) {
        if (texts.stream().anyMatch(PersonalDataInText::isIn)) {
            throw Problem.of(LedgerProblem.LEDGER_HOLDS_PERSONAL_DATA);
        }
    }

    private static void requireOwn(BranchTransaction tx, LedgerReview review, Map<UUID, String> arrangements) {
        TreeSet<UUID> unknown = new TreeSet<>(arrangements.keySet());
        LedgerReviews.ofOffice(tx, review.office(), arrangements.keySet()).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw Problem.of(LedgerProblem.LEDGER_LINE_UNKNOWN, Map.of("ids", List.copyOf(unknown)));
        }
    }
}
