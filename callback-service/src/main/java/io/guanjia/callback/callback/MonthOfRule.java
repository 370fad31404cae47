package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackRule;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/**
 * How the callbacks of one rule stand in one office and month. The unit is the matter: a household is asked once about
 * what fell under one rule, however many slips it took.
 *
 * @param outcomes matters by how they stand; those that nobody is owed are beside the rate
 * @param notOwed these, by why nobody can be asked
 * @param targetPercent to be done
 * @param boundPercent what must stay within reach
 */
public record MonthOfRule(
        String office,
        CallbackRule rule,
        Map<CoverageOutcome, Long> outcomes,
        Map<String, Long> notOwed,
        int targetPercent,
        int boundPercent) {

    /** How many matters stand so. */
    public long standing(CoverageOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** Matters in the rate. */
    public long eligible() {
        return sum() - standing(CoverageOutcome.NOT_OWED);
    }

    /** Of those, asked about in time. */
    public long done() {
        return standing(CoverageOutcome.IN_TIME);
    }

    /** Of those, no longer to be reached in time: waived, given up, or overdue. */
    public long lost() {
        return outcomes.entrySet().stream()
                .filter(counted -> counted.getKey().isLost())
                .mapToLong(Entry::getValue)
                .sum();
    }

    /** Whole percent done so far; empty where nothing is to be done, which is not the same as 0 %. */
    public Optional<Integer> ratePercent() {
        return percent(done());
    }

    /** Whole percent that can still be reached. */
    public Optional<Integer> reachablePercent() {
        return percent(eligible() - lost());
    }

    /** Whether the month can no longer reach what it must: by waivers and delays, or by what dropped out since. */
    public boolean isBelowBound() {
        return eligible() > 0 && (eligible() - lost()) * 100 < eligible() * boundPercent;
    }

    /** Whether it can no longer reach it although it could before, so that what happened between is what took it there. */
    boolean fellBelowBoundSince(MonthOfRule before) {
        return isBelowBound() && !before.isBelowBound();
    }

    private long sum() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    private Optional<Integer> percent(long part) {
        return eligible() == 0 ? Optional.empty() : Optional.of((int) (part * 100 / eligible()));
    }
}
