package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackRule;
import java.util.Map;
import java.util.Optional;

/**
 * How the callbacks of one rule stand in one office and month. The unit is the matter: a household is asked once about
 * what fell under one rule, however many slips it took.
 *
 * @param eligible matters in the rate
 * @param done of those, asked about in time
 * @param lost of those, no longer to be reached in time: waived, given up, or overdue
 * @param notOwed matters beside the rate, by why nobody can be asked
 * @param targetPercent to be done
 * @param boundPercent what must stay within reach
 */
public record MonthOfRule(
        String office,
        CallbackRule rule,
        long eligible,
        long done,
        long lost,
        Map<String, Long> notOwed,
        int targetPercent,
        int boundPercent) {

    /** Whole percent done so far; empty where nothing is to be done, which is not the same as 0 %. */
    public Optional<Integer> ratePercent() {
        return percent(done);
    }

    /** Whole percent that can still be reached. */
    public Optional<Integer> reachablePercent() {
        return percent(eligible - lost);
    }

    /** Whether the month can no longer reach what it must: by waivers and delays, or by what dropped out since. */
    public boolean isBelowBound() {
        return eligible > 0 && (eligible - lost) * 100 < eligible * boundPercent;
    }

    private Optional<Integer> percent(long part) {
        return eligible == 0 ? Optional.empty() : Optional.of((int) (part * 100 / eligible));
    }
}
