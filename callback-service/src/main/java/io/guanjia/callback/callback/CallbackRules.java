package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackMode;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.callback.rule.Waivable;
import io.guanjia.platform.privacy.PersonalDataInText;
import java.time.Instant;
import java.util.Optional;

/** The guards of a callback's commands, one sentence of the manual each; empty means nothing is against it. */
final class CallbackRules {

    private CallbackRules() {}

    /** Only the posts of the rule complete it (S3-4.1.2.2a, S3-4.1.2.2b, S3-4.1.2.3a1, S3-4.1.2.3b). */
    static Optional<CallbackRefusal> postCompletes(CallbackRule rule, String role) {
        return refusedUnless(rule.isCompletedBy(role), new CallbackRefusal.RoleDoesNotComplete(rule, role));
    }

    /** Only the ways of the rule complete it: a phone call never answers a complaint (S3-4.1.2.x, S3-5.2a). */
    static Optional<CallbackRefusal> modeCompletes(CallbackRule rule, CallbackMode mode) {
        return refusedUnless(rule.modes().contains(mode), new CallbackRefusal.ModeDoesNotComplete(rule, mode));
    }

    /** "Another suitable way" says which (S3-4.1.1). */
    static Optional<CallbackRefusal> otherModeIsNamed(CallbackRecord record) {
        boolean named = record.otherMode().filter(text -> !text.isBlank()).isPresent();
        return refusedUnless(named == (record.mode() == CallbackMode.OTHER), new CallbackRefusal.OtherModeUnnamed());
    }

    /** Every callback of any form leaves a record that can be traced (S3-5.1). */
    static Optional<CallbackRefusal> contentIsWritten(CallbackRecord record) {
        return refusedUnless(!record.content().isBlank(), new CallbackRefusal.ContentMissing());
    }

    /** A signature is given at the door. */
    static Optional<CallbackRefusal> signedOnlyOnSite(CallbackRecord record) {
        return refusedUnless(
                !record.householdSigned() || record.mode() == CallbackMode.ON_SITE,
                new CallbackRefusal.SignedWithoutVisit());
    }

    /** What is planned lies ahead. */
    static Optional<CallbackRefusal> nextTryLiesAhead(Optional<Instant> nextTryAt, Instant at) {
        return refusedUnless(
                nextTryAt.map(next -> next.isAfter(at)).orElse(true), new CallbackRefusal.NextTryInThePast());
    }

    /** Reasons travel in events: households' numbers stay in the register. */
    static Optional<CallbackRefusal> noPersonalDataIn(String reason) {
        return refusedUnless(!PersonalDataInText.isIn(reason), new CallbackRefusal.PersonalDataInReason());
    }

    /** A waiver is for rules that know one, and never takes the month's rate below the target (S3-4.1.2.3a2). */
    static Optional<CallbackRefusal> mayBeWaived(CallbackRule rule, Coverage coverage) {
        return switch (rule.waivable()) {
            case Waivable.NEVER -> Optional.of(new CallbackRefusal.NeverWaived(rule));
            case Waivable.WITHIN_TARGET ->
                refusedUnless(coverage.bearsOneMoreLoss(), new CallbackRefusal.TargetOutOfReach(rule, coverage));
            case Waivable.YES -> Optional.empty();
        };
    }

    private static Optional<CallbackRefusal> refusedUnless(boolean kept, CallbackRefusal refusal) {
        return kept ? Optional.empty() : Optional.of(refusal);
    }
}
