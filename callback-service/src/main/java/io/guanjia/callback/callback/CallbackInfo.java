package io.guanjia.callback.callback;

import java.time.Instant;
import java.util.Optional;

/**
 * A callback with what helps to make it.
 *
 * @param requestNumber empty until intake's events have come
 */
public record CallbackInfo(Callback callback, Optional<String> requestNumber, Optional<String> unit) {

    /** Overdue is a fact of time, not a state. */
    public boolean isOverdueAt(Instant at) {
        return callback.state().isOpen()
                && callback.dueAt().map(due -> !due.isAfter(at)).orElse(false);
    }
}
