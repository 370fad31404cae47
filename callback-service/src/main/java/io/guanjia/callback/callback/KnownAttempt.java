package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackMode;
import java.util.Collection;

/**
 * An attempt with what was judged of it when it was noted.
 *
 * @param counts whether its post and way could have completed the callback; null where that was not asked yet, so that its way alone decides
 */
public record KnownAttempt(NotedAttempt noted, Boolean counts) {

    /** Whether it is one of those after which the household is given up. */
    public boolean countsIn(Collection<CallbackMode> completing) {
        return counted() && completing.contains(noted.mode());
    }

    /** Whether it could have completed the callback when it was noted, as far as that was asked. */
    public boolean counted() {
        return !Boolean.FALSE.equals(counts);
    }
}
