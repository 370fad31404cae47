package io.guanjia.callback.callback;

import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.callback.callback.CallbackCommand.Attempt;
import io.guanjia.callback.callback.CallbackCommand.Cancel;
import io.guanjia.callback.callback.CallbackCommand.Complete;
import io.guanjia.callback.callback.CallbackCommand.FallDue;
import io.guanjia.callback.callback.CallbackCommand.GiveUp;
import io.guanjia.callback.callback.CallbackCommand.NotOwe;
import io.guanjia.callback.callback.CallbackCommand.WaitAgain;
import io.guanjia.callback.callback.CallbackCommand.Waive;
import io.guanjia.callback.rule.CallbackMode;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.callback.rule.Waivable;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.text.Unseen;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The guards of a callback's commands, one sentence of the manual each; empty means nothing is against it. */
final class CallbackRules {

    /** On how many half-days a household is sought before it counts as unreachable; ours, not the manual's. */
    static final int HALF_DAYS_TO_TRY = 3;

    private CallbackRules() {}

    /** What is wrong with the words of a command, if anything. */
    static Optional<CallbackRefusal> objectionToTheWordsOf(CallbackCommand command, Callback callback, Instant at) {
        return switch (command) {
            // A call ahead in a mode that does not complete is welcome too, and is noted here.
            case Attempt(var mode, var reason, var nextTryAt) ->
                nextTryLiesAhead(nextTryAt, at).or(() -> noPersonalDataIn(reason));
            case Complete(var record) ->
                otherModeIsNamed(record)
                        .or(() -> contentIsWritten(record))
                        .or(() -> signedOnlyOnSite(record))
                        .or(() -> whoeverIsAskedAnswers(record, callback));
            case Waive(var reason, var coverage) -> noPersonalDataIn(reason);
            case GiveUp(var reason, var tried) -> noPersonalDataIn(reason);
            case NotOwe(var note) -> note.flatMap(CallbackRules::noPersonalDataIn);
            case FallDue fallDue -> Optional.empty();
            case WaitAgain(var reason) -> noPersonalDataIn(reason);
            case Cancel cancel -> Optional.empty();
        };
    }

    /** Only the posts of the rule complete it (S3-4.1.2.2a, S3-4.1.2.2b, S3-4.1.2.3a1, S3-4.1.2.3b). */
    static Optional<CallbackRefusal> postCompletes(Callback callback, String role) {
        boolean fitting = callback.roles().stream().anyMatch(post -> post.name().equals(role));
        return refuseIf(!fitting, new CallbackRefusal.RoleDoesNotComplete(callback.rule(), callback.roles()));
    }

    /** Whoever did the work is not the one who asks whether it was done well: somebody else of the rule's posts does, if any. */
    static Optional<CallbackRefusal> nobodyAsksAboutTheirOwnWork(Callback callback, Actor by) {
        return refuseIf(
                callback.around().isBarredByOwnWork(by, callback.rule()),
                new CallbackRefusal.OwnWork(callback.rule(), callback.roles()));
    }

    /** Whoever is complained about does not ask how the complaint was handled. */
    static Optional<CallbackRefusal> nobodyAsksAboutThemselves(Callback callback, Actor by) {
        return refuseIf(
                callback.around().isAbout(by), new CallbackRefusal.AboutYourself(callback.rule(), callback.roles()));
    }

    /** A callback is let go by a supervisor who neither did the work nor is complained about; or by the suite itself. */
    static Stream<Optional<CallbackRefusal>> letGoBy(Callback callback, Actor by) {
        return by.equals(Caller.SUITE)
                ? Stream.empty()
                : Stream.of(
                        supervisorLetsGo(callback, by.role()),
                        nobodyAsksAboutThemselves(callback, by),
                        nobodyAsksAboutTheirOwnWork(callback, by));
    }

    private static Optional<CallbackRefusal> supervisorLetsGo(Callback callback, String role) {
        boolean fitting =
                callback.supervisors().stream().anyMatch(post -> post.name().equals(role));
        return refuseIf(!fitting, new CallbackRefusal.RoleDoesNotLetGo(callback.rule(), callback.supervisors()));
    }

    /** A phone call answers no complaint of a household whose home is known (S3-4.1.2.2a, S3-5.2a). */
    static Optional<CallbackRefusal> modeCompletes(Callback callback, CallbackMode mode) {
        return refuseIf(
                !callback.modes().contains(mode),
                new CallbackRefusal.ModeDoesNotComplete(callback.rule(), callback.modes(), mode));
    }

    /** "Another suitable way" says which (S3-4.1.1). */
    static Optional<CallbackRefusal> otherModeIsNamed(CallbackRecord record) {
        boolean named = record.otherMode().filter(text -> !Unseen.isAll(text)).isPresent();
        return refuseIf(named != (record.mode() == CallbackMode.OTHER), new CallbackRefusal.OtherModeUnnamed());
    }

    /** Every callback of any form leaves a record that can be traced (S3-5.1). */
    static Optional<CallbackRefusal> contentIsWritten(CallbackRecord record) {
        return refuseIf(Unseen.isAll(record.content()), new CallbackRefusal.ContentMissing());
    }

    /** A signature is given at the door. */
    static Optional<CallbackRefusal> signedOnlyOnSite(CallbackRecord record) {
        return refuseIf(
                record.householdSigned() && record.mode() != CallbackMode.ON_SITE,
                new CallbackRefusal.SignedWithoutVisit());
    }

    /**
     * A letter asks nobody, nor does a look at a repair; whoever is spoken to says how satisfied they are (S3-5.1). Of a
     * household that nobody can ask only whoever relayed the matter says so: whoever is found after all is recorded as found
     * first.
     */
    static Optional<CallbackRefusal> whoeverIsAskedAnswers(CallbackRecord record, Callback callback) {
        if (record.satisfaction() != Satisfaction.NOT_STATED) {
            boolean nobodySaidSo =
                    callback.around().notConfirmable().isPresent() && record.mode() != CallbackMode.REPLY_LETTER;
            return refuseIf(nobodySaidSo, new CallbackRefusal.NobodyToSaySo());
        }
        boolean nobodyIsAsked =
                record.mode() == CallbackMode.REPLY_LETTER || callback.around().isOnlyLookedAt(callback.rule());
        return refuseIf(!nobodyIsAsked, new CallbackRefusal.SatisfactionMissing());
    }

    /** Where there is nobody to ask or to write to, nothing was asked: it is not owed, and no callback was made (S0-5.2.5). */
    static Optional<CallbackRefusal> somebodyIsThere(Callback callback) {
        boolean nobody =
                callback.around().nobodyCanBeAsked() && !callback.around().isOnlyLookedAt(callback.rule());
        return refuseIf(nobody, new CallbackRefusal.NobodyToAsk(callback.supervisors()));
    }

    /** What is planned lies ahead. */
    static Optional<CallbackRefusal> nextTryLiesAhead(Optional<Instant> nextTryAt, Instant at) {
        return refuseIf(
                nextTryAt.filter(next -> !next.isAfter(at)).isPresent(), new CallbackRefusal.NextTryInThePast());
    }

    /** Reasons travel in events: households' numbers stay in the register. */
    static Optional<CallbackRefusal> noPersonalDataIn(String reason) {
        return refuseIf(PersonalDataInText.isIn(reason), new CallbackRefusal.PersonalDataInReason());
    }

    /** A waiver is for rules that know one, and never takes the month's rate below the floor (S3-4.1.2.3a2). */
    static Optional<CallbackRefusal> mayBeWaived(CallbackRule rule, Coverage coverage) {
        return switch (rule.waivable()) {
            case Waivable.NEVER -> Optional.of(new CallbackRefusal.NeverWaived(rule));
            case Waivable.WITHIN_FLOOR ->
                refuseIf(!coverage.bearsOneMoreLoss(), new CallbackRefusal.RateOutOfReach(rule, coverage));
            case Waivable.YES -> Optional.empty();
        };
    }

    /**
     * Only what could have completed the callback then was in vain: by its posts, in its ways, after its rain. A letter completes it
     * or does not count.
     */
    static boolean counts(Callback callback, CallbackMode mode, Actor by) {
        return callback.state() == CallbackState.DUE
                && callback.waysToSeek().contains(mode)
                && postCompletes(callback, by.role()).isEmpty();
    }

    /** A household counts as unreachable once it was sought on several half-days in a way that would have completed. */
    static Optional<CallbackRefusal> soughtOnSeveralHalfDays(Callback callback, int halfDaysTried) {
        return refuseIf(
                halfDaysTried < HALF_DAYS_TO_TRY,
                new CallbackRefusal.NotSoughtEnough(
                        callback.rule(), callback.roles(), callback.waysToSeek(), halfDaysTried));
    }

    /**
     * A callback is owed unless intake recorded that nobody can be asked, and nobody can be written to either. A repair is
     * looked at all the same (S3-4.1.2.3b, S3-4.1.2.3c).
     */
    static Optional<CallbackRefusal> nobodyCanBeAsked(Callback callback) {
        if (callback.around().isOnlyLookedAt(callback.rule())) {
            return Optional.of(new CallbackRefusal.LookedAtAllTheSame(callback.rule(), callback.roles()));
        }
        return callback.around().isAnsweredToTheRelayer(callback.rule())
                ? Optional.of(new CallbackRefusal.RelayerCanBeWrittenTo())
                : refuseIf(!callback.around().nobodyCanBeAsked(), new CallbackRefusal.SomebodyCanBeAsked());
    }
}
