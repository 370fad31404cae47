package io.guanjia.callback.callback;

/**
 * How the callbacks of one rule and office stand in one month, the callback in question included in {@code eligible}
 * and left out of {@code lost}.
 *
 * @param lost others that can no longer be completed in their window: waived, or overdue
 * @param targetPercent share of the eligible that must be completed
 */
public record Coverage(long eligible, long lost, int targetPercent) {

    /** Whether the month can still reach the target if this callback is let go. */
    public boolean bearsOneMoreLoss() {
        return (eligible - lost - 1) * 100 >= eligible * targetPercent;
    }
}
