package io.guanjia.notice.notice;

import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.scope.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the manual demands of a notice, one rule at a time. A rule that is kept answers with nothing. */
public final class NoticeRules {

    /** Nothing on a board is meant for longer; it also keeps dates inside what calendars can compute. */
    static final Duration LONGEST_VALIDITY = Duration.ofDays(3660);

    private static final Set<DistributionMethod> THE_BOARD = EnumSet.of(DistributionMethod.BOARD_POSTING);
    private static final Set<DistributionMethod> TO_THE_HOME = EnumSet.of(
            DistributionMethod.MAILBOX, DistributionMethod.DOOR_TO_DOOR, DistributionMethod.HOUSEHOLD_DELIVERY);

    private NoticeRules() {}

    /** S0-4.4b: every notice carries the service phone, or says why not. */
    static Optional<NoticeRefusal> contactOrReason(NoticeContent content) {
        return refuseIf(
                content.contact().isEmpty() && content.noContactReason().isEmpty(), new NoticeRefusal.ContactMissing());
    }

    /** The way to households follows from the category. */
    static Optional<NoticeRefusal> channelsSuitTheCategory(NoticeContent content) {
        return switch (content.category()) {
            case ROUTINE -> routineGoesOnTheBoard(content);
            case SPECIAL -> specialGoesToTheHome(content);
            case EXTERNAL_FORWARD -> outsideDocumentGoesOnTheBoard(content);
        };
    }

    /** S3-4.2.6.1: daily business is posted on the notice board, whatever else is done with it. */
    static Optional<NoticeRefusal> routineGoesOnTheBoard(NoticeContent content) {
        return refuseIf(
                !content.channels().containsAll(THE_BOARD),
                new NoticeRefusal.ChannelsDoNotFit(content.category(), THE_BOARD, "S3-4.2.6.1"));
    }

    /** S3-4.2.6.2: special content goes by mailbox or to the door; what concerns one home is never posted. */
    static Optional<NoticeRefusal> specialGoesToTheHome(NoticeContent content) {
        return refuseIf(
                content.channels().isEmpty() || !TO_THE_HOME.containsAll(content.channels()),
                new NoticeRefusal.ChannelsDoNotFit(content.category(), TO_THE_HOME, "S3-4.2.6.2"));
    }

    /** S3-4.2.6.3: an outside document is published directly on the board. */
    static Optional<NoticeRefusal> outsideDocumentGoesOnTheBoard(NoticeContent content) {
        return refuseIf(
                !content.channels().containsAll(THE_BOARD),
                new NoticeRefusal.ChannelsDoNotFit(content.category(), THE_BOARD, "S3-4.2.6.3"));
    }

    /** S3-4.2.6.3: whoever reads an outside document must see whose it is. */
    static Optional<NoticeRefusal> outsideDocumentNamesItsSource(NoticeContent content) {
        return refuseIf(
                content.category() == Category.EXTERNAL_FORWARD
                        && content.source().isEmpty(),
                new NoticeRefusal.SourceMissing());
    }

    /** S3-4.2.6.3: what the company says itself is no outside document, whatever its branch or office is called. */
    static Optional<NoticeRefusal> sourceIsSomebodyElse(NoticeContent content, Predicate<String> ours) {
        return content.source()
                .filter(source -> content.category() == Category.EXTERNAL_FORWARD && ours.test(source))
                .map(NoticeRefusal.SourceIsOurs::new);
    }

    /** S3-4.2.6.3: an outside document goes without approval, so a second person looks at it before it hangs. */
    static Optional<NoticeRefusal> whoRegistersDoesNotRelease(
            Category category, Set<String> authors, String releasing) {
        return refuseIf(
                category == Category.EXTERNAL_FORWARD && authors.contains(releasing),
                new NoticeRefusal.RegistrarReleases());
    }

    /** Why it is not released yet: those who must agree have not, or nobody knows whose document it is (S3-4.2.6.3). */
    static NoticeRefusal whyApprovalIsOwed(Notice notice, ForwardRules forwards) {
        boolean forItsSource = notice.state() instanceof NoticeState.Registered
                && notice.deciders().asked().isEmpty()
                && forwards.isUnlisted(notice.content());
        return forItsSource
                ? new NoticeRefusal.SourceUnlisted(notice.content().source().orElse(""), forwards.bodies())
                : new NoticeRefusal.NotApproved(
                        notice.state(), notice.deciders().chiefMustAgree());
    }

    /** S3-4.2.6.3: an own document must not slip past approval by becoming an outside one. */
    static Optional<NoticeRefusal> ownStaysOwn(Category before, Category after) {
        boolean changed = (before == Category.EXTERNAL_FORWARD) != (after == Category.EXTERNAL_FORWARD);
        return refuseIf(changed, new NoticeRefusal.CategoryFixed());
    }

    /** [E] Nothing is announced that no longer holds. */
    static Optional<NoticeRefusal> validityIsAhead(NoticeContent content, Instant at) {
        if (!content.validTo().isAfter(at)) {
            return Optional.of(new NoticeRefusal.ValidityOver(content.validTo()));
        }
        Instant latest = at.plus(LONGEST_VALIDITY);
        return refuseIf(content.validTo().isAfter(latest), new NoticeRefusal.ValidityTooLong(latest));
    }

    /** Nobody agrees to what no longer holds: it is refused or taken back, and written anew. */
    private static Optional<NoticeRefusal> agreementIsToWhatStillHolds(
            NoticeContent content, Conclusion conclusion, Instant at) {
        return conclusion.decision() == ApprovalDecision.AGREE ? validityIsAhead(content, at) : Optional.empty();
    }

    /** Who decides wrote none of it, says why they disagree, and agrees to what they have read and what still holds. */
    static Optional<NoticeRefusal> objectionToDeciding(Notice notice, Conclusion conclusion, Actor by, Instant at) {
        return approverIsNoAuthor(notice.authors(), by.staffId())
                .or(() -> disagreementHasAReason(conclusion))
                .or(() -> agreementIsToWhatStillHolds(notice.content(), conclusion, at))
                .or(() -> agreementConfirmsNumbers(notice.content(), conclusion))
                .or(() -> nothingPersonalIn("reason", conclusion.reason().orElse(null)));
    }

    /** Topics and reasons travel with events, and a home is called by its number: nothing personal may be in them. */
    static Optional<NoticeRefusal> nothingPersonalIn(String field, String text) {
        return refuseIf(PersonalDataInText.isIn(text), new NoticeRefusal.PersonalData(field));
    }

    /** What nobody is asked to confirm, for no household is to read a number there. */
    private static Optional<NoticeRefusal> nothingPersonalBeside(NoticeContent content) {
        return nothingPersonalIn("topic", content.topic())
                .or(() -> nothingPersonalIn(
                        "noContactReason", content.noContactReason().orElse(null)))
                .or(() -> content.audience().stream()
                        .flatMap(place -> nothingPersonalIn("audience", place).stream())
                        .findFirst());
    }

    /** S3-4.2.5.1: the director reviews what others wrote, so nobody agrees to their own words. */
    static Optional<NoticeRefusal> approverIsNoAuthor(Set<String> authors, String approver) {
        return refuseIf(authors.contains(approver), new NoticeRefusal.ApproverIsAuthor());
    }

    /** S3-4.2.5.2: an important notice is decided on twice, by two people. */
    static Optional<NoticeRefusal> secondApproverIsAnother(String director, String chief) {
        return refuseIf(director.equals(chief), new NoticeRefusal.SameApproverTwice());
    }

    /** S3-4.2.5.3: a conclusion is explicit; to disagree without a reason tells the drafter nothing. */
    static Optional<NoticeRefusal> disagreementHasAReason(Conclusion conclusion) {
        return refuseIf(
                conclusion.decision() != ApprovalDecision.AGREE
                        && conclusion.reason().isEmpty(),
                new NoticeRefusal.ReasonMissing());
    }

    /** [E] What is published is shown as it is, so somebody says of a number of one person that it is to be there. */
    static Optional<NoticeRefusal> numbersAreConfirmed(NoticeContent content, boolean confirmed) {
        List<String> places = content.placesOfPersonalNumbers();
        return refuseIf(!confirmed && !places.isEmpty(), new NoticeRefusal.NumbersUnconfirmed(places));
    }

    /** [E] Whoever agrees has looked at the numbers; whoever disagrees need not. */
    static Optional<NoticeRefusal> agreementConfirmsNumbers(NoticeContent content, Conclusion conclusion) {
        return conclusion.decision() == ApprovalDecision.AGREE
                ? numbersAreConfirmed(content, conclusion.numbersConfirmed())
                : Optional.empty();
    }

    /** S0-4.5: what is released is, to the letter, what was approved. */
    static Optional<NoticeRefusal> contentIsAsApproved(NoticeContent content, String approvedHash) {
        return refuseIf(!content.hash().equals(approvedHash), new NoticeRefusal.ContentChanged());
    }

    /** S3-4.2.6.1: daily business goes on 物业管理公告专用纸; other documents have no prescribed paper. */
    public static Optional<String> paperFor(Category category) {
        return category == Category.ROUTINE ? Optional.of("ANNOUNCEMENT_PAPER") : Optional.empty();
    }

    /** What any text must keep before it is written down, even as a draft. */
    static Optional<NoticeRefusal> objectionToDraft(NoticeContent content, Instant at, ForwardRules forwards) {
        return validityIsAhead(content, at)
                .or(() -> nothingPersonalBeside(content))
                .or(() -> outsideDocumentNamesItsSource(content))
                .or(() -> sourceIsSomebodyElse(content, forwards.ours()));
    }

    /** What a text must keep before anybody is asked to agree to it, or it is published. */
    static Optional<NoticeRefusal> objectionToPublication(NoticeContent content, Instant at, ForwardRules forwards) {
        return objectionToDraft(content, at, forwards)
                .or(() -> contactOrReason(content))
                .or(() -> channelsSuitTheCategory(content));
    }
}
