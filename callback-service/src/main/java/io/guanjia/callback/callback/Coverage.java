package io.guanjia.callback.callback;

/**
 * How the callbacks of one rule and office stand in one month, the callback in question included in {@code eligible}
 * and left out of {@code lost}. Callbacks of one rule on one matter of one household count once: it is asked once.
 *
 * @param lost others that can no longer be completed in their window: waived, given up, or overdue
 * @param boundPercent share of the eligible that must stay within reach
 */
public record Coverage(long eligible, long lost, int boundPercent) {

    /** Where a rule lets callbacks go whatever the month's rate, or never. */
    static final Coverage UNMEASURED = new Coverage(0, 0, 0);

    /** Whether the month can still reach the bound if this callback is let go. */
    public boolean bearsOneMoreLoss() {
        return (eligible - lost - 1) * 100 >= eligible * boundPercent;
    }
}
