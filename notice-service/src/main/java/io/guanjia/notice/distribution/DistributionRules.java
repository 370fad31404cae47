package io.guanjia.notice.distribution;

import io.guanjia.notice.distribution.DistributionBodies.PlannedLine;
import io.guanjia.notice.distribution.DistributionBodies.Settlement;
import io.guanjia.notice.distribution.DistributionLine.Outcome;
import io.guanjia.notice.distribution.DistributionLine.State;
import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.notice.notice.Notice;
import io.guanjia.notice.notice.NoticeState;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the manual demands of a distribution, one rule at a time. A rule that is kept answers with nothing. */
public final class DistributionRules {

    private DistributionRules() {}

    /** Why a line is not planned. */
    static Optional<Problem> againstPlanning(Notice notice, PlannedLine line) {
        return onlyAReleasedNoticeGoesOut(notice)
                .or(() -> methodWasApproved(notice, line.method()))
                .or(() -> placeSuitsTheMethod(line))
                .or(() -> placeHoldsNoNumberOfAPerson(line))
                .or(() -> homeWasApproved(notice, line));
    }

    /** S0-4.5: nothing reaches a household before it is released, or after it was withdrawn or taken down. */
    public static Optional<Problem> onlyAReleasedNoticeGoesOut(Notice notice) {
        return notice.state() instanceof NoticeState.Released
                ? Optional.empty()
                : Optional.of(Problem.of(
                        DistributionProblem.DISTRIBUTION_NOTICE_NOT_RELEASED,
                        Map.of("state", notice.state().code().label()),
                        List.of("S0-4.5")));
    }

    /** S0-4.5: how it goes out was approved together with what it says. */
    static Optional<Problem> methodWasApproved(Notice notice, DistributionMethod method) {
        Set<DistributionMethod> approved = notice.content().channels();
        return approved.contains(method)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        DistributionProblem.DISTRIBUTION_METHOD_NOT_APPROVED,
                        Map.of("method", method, "approved", approved),
                        List.of("S0-4.5")));
    }

    /** S0-4.5: for whom it is was approved together with what it says. */
    static Optional<Problem> homeWasApproved(Notice notice, PlannedLine line) {
        return line.home()
                .filter(home -> !notice.content().isFor(home))
                .map(home -> Problem.of(
                        DistributionProblem.DISTRIBUTION_HOME_NOT_APPROVED,
                        Map.of("home", home, "approved", notice.content().audience()),
                        List.of("S0-4.5")));
    }

    /** S3-4.2.6.1: a posting is on a board; every other way leads to a home. */
    static Optional<Problem> placeSuitsTheMethod(PlannedLine line) {
        boolean home = line.method().reachesOneHome();
        return home == (line.unit() != null) && home == (line.board() == null)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        DistributionProblem.DISTRIBUTION_PLACE_DOES_NOT_SUIT, Map.of("method", line.method())));
    }

    /** A place is shown to whoever reads the register, and travels: a phone beside the house number would too. */
    static Optional<Problem> placeHoldsNoNumberOfAPerson(PlannedLine line) {
        return PersonalDataInText.isIn(line.place())
                ? Optional.of(Problem.of(
                        DistributionProblem.DISTRIBUTION_PLACE_HOLDS_PERSONAL_DATA,
                        Map.of(
                                "field",
                                line.unit() == null ? "board" : "unit",
                                "place",
                                PersonalDataInText.masked(line.place()))))
                : Optional.empty();
    }

    /** What is over is not told again. */
    static Problem alreadySettled(DistributionLine line) {
        return Problem.of(
                DistributionProblem.DISTRIBUTION_ALREADY_SETTLED,
                Map.of("outcome", line.state().name()));
    }

    /** Who says which attempt they mean is not heard twice, and not after somebody else. */
    static Optional<Problem> toldOnce(DistributionLine line, Settlement told) {
        int next = line.attempts() + 1;
        return told.attempt() == null || told.attempt() == next
                ? Optional.empty()
                : Optional.of(Problem.of(DistributionProblem.DISTRIBUTION_ATTEMPT_TOLD, Map.of("next", next)));
    }

    /** Each way ends as it can: nobody signs for a sheet on a board, and only what hangs is taken down. */
    static Optional<Problem> outcomeSuits(DistributionLine line, Outcome outcome) {
        Set<Outcome> possible = possible(line);
        return possible.contains(outcome)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        DistributionProblem.DISTRIBUTION_OUTCOME_DOES_NOT_SUIT,
                        Map.of("method", line.method(), "state", line.state().name(), "possible", possible)));
    }

    private static Set<Outcome> possible(DistributionLine line) {
        return Arrays.stream(Outcome.values())
                .filter(outcome ->
                        DistributionLine.LIFE.next(line.state(), outcome).isPresent())
                .filter(outcome ->
                        line.state() != State.PENDING || atFirst(line.method()).contains(outcome))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
    }

    /** S3-4.2.6.2: who is not met, or does not take it, finds it in the mailbox at last, but not at the first attempt by hand. */
    private static Set<Outcome> atFirst(DistributionMethod method) {
        return switch (method) {
            case BOARD_POSTING -> EnumSet.of(Outcome.POSTED);
            case MAILBOX -> EnumSet.of(Outcome.MAILBOXED);
            case DOOR_TO_DOOR -> EnumSet.of(Outcome.SIGNED, Outcome.REFUSED, Outcome.UNREACHABLE);
            case HOUSEHOLD_DELIVERY ->
                EnumSet.of(Outcome.SIGNED, Outcome.MAILBOXED, Outcome.REFUSED, Outcome.UNREACHABLE);
        };
    }

    /** S3-4.2.6.4b: what is handed over at the door is signed for; that a name can be read, {@code PersonName} demands. */
    static Optional<Problem> signedMeansANameIsThere(Settlement told) {
        return told.outcome() != Outcome.SIGNED || told.givenRecipient().isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        DistributionProblem.DISTRIBUTION_SIGNATURE_MISSING, Map.of(), List.of("S3-4.2.6.4b")));
    }

    /** Whoever reads the register must see what became of a copy that nobody took. */
    static Optional<Problem> theUnusualIsExplained(DistributionLine line, Settlement told) {
        boolean unusual =
                switch (told.outcome()) {
                    case REFUSED, UNREACHABLE -> true;
                    case MAILBOXED -> line.state().isTried();
                    case POSTED, SIGNED, REMOVED -> false;
                };
        return unusual && told.givenNote().isEmpty()
                ? Optional.of(Problem.of(DistributionProblem.DISTRIBUTION_NOTE_MISSING))
                : Optional.empty();
    }

    /** [E] What still holds stays up, and nothing is taken down that does not hang. */
    public static Optional<Problem> takenDownAtItsEnd(Notice notice, boolean anyHangs) {
        if (notice.state() instanceof NoticeState.Released) {
            return Optional.of(Problem.of(
                    DistributionProblem.DISTRIBUTION_STILL_VALID,
                    Map.of("validTo", notice.content().validTo())));
        }
        return anyHangs ? Optional.empty() : Optional.of(Problem.of(DistributionProblem.DISTRIBUTION_NOTHING_HANGS));
    }
}
