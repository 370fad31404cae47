package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackMode;
import java.time.Instant;
import java.util.Optional;

/** What can be asked of a callback. */
public sealed interface CallbackCommand {

    /**
     * Contact was sought and did not complete the callback: nobody there, or a call ahead of the visit that counts.
     *
     * @param nextTryAt when it is tried again
     */
    record Attempt(CallbackMode mode, String reason, Optional<Instant> nextTryAt) implements CallbackCommand {}

    /** The household was asked and answered. */
    record Complete(CallbackRecord record) implements CallbackCommand {}

    /** Nobody will call back. {@code coverage} is the month's, without this callback's own fate. */
    record Waive(String reason, Coverage coverage) implements CallbackCommand {}

    /** The household was sought on so many half-days and not found: a supervisor says that it ends there. */
    record GiveUp(String reason, int halfDaysTried) implements CallbackCommand {}

    /** Nobody can be asked, as intake recorded; {@code note} is what is said of it here. */
    record NotOwe(Optional<String> note) implements CallbackCommand {}

    /** The heavy rain that it waited for has fallen: it is due by the given instant. */
    record FallDue(Instant dueAt) implements CallbackCommand {}

    /** The rain that it fell due with was recorded by mistake: it waits for one again. */
    record WaitAgain(String reason) implements CallbackCommand {}

    /** There is nothing left to call back about: the request was reopened or voided. */
    record Cancel(String reason) implements CallbackCommand {}
}
