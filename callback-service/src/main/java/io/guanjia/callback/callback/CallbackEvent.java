package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackMode;
import java.time.Instant;
import java.util.Optional;

/** What happened to a callback, told inside this service. */
public sealed interface CallbackEvent {

    record Scheduled() implements CallbackEvent {}

    /** @param counts whether it is one of those after which the household is given up */
    record Attempted(CallbackMode mode, String reason, Optional<Instant> nextTryAt, boolean counts)
            implements CallbackEvent {}

    record Completed(CallbackRecord record, String role) implements CallbackEvent {}

    record Waived(String reason) implements CallbackEvent {}

    record GivenUp(String reason) implements CallbackEvent {}

    /** @param reason why nobody can be asked, as intake codes it */
    record NotOwed(String reason, Optional<String> remark) implements CallbackEvent {}

    record FellDue(Instant dueAt) implements CallbackEvent {}

    /** @param reason why the rain that it fell due with was taken back */
    record WaitsAgain(String reason) implements CallbackEvent {}

    record Cancelled(String reason) implements CallbackEvent {}

    /** Stable name for history and the published type. */
    default String code() {
        return switch (this) {
            case Scheduled() -> "scheduled";
            case Attempted(var mode, var reason, var nextTryAt, var counts) -> "attempted";
            case Completed(var record, var role) -> "completed";
            case Waived(var reason) -> "waived";
            case GivenUp(var reason) -> "unreachable";
            case NotOwed(var reason, var remark) -> "not-owed";
            case FellDue(var dueAt) -> "due";
            case WaitsAgain(var reason) -> "waiting-again";
            case Cancelled(var reason) -> "cancelled";
        };
    }

    /** The words that staff gave with it, if any, for the history; never the household's. */
    default Optional<String> note() {
        return switch (this) {
            case Scheduled() -> Optional.empty();
            case Attempted(var mode, var reason, var nextTryAt, var counts) -> Optional.of(reason);
            case Completed(var record, var role) -> Optional.empty();
            case Waived(var reason) -> Optional.of(reason);
            case GivenUp(var reason) -> Optional.of(reason);
            case NotOwed(var reason, var remark) ->
                Optional.of(remark.map(words -> reason + " · " + words).orElse(reason));
            case FellDue(var dueAt) -> Optional.empty();
            case WaitsAgain(var reason) -> Optional.of(reason);
            case Cancelled(var reason) -> Optional.of(reason);
        };
    }
}
