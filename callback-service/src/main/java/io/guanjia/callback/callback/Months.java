package io.guanjia.callback.callback;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.guanjia.callback.callback.CoverageFigures.Counted;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.callback.rule.Waivable;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Measures months against what their branch must keep within reach, and sees when one falls below it. */
@ApplicationScoped
class Months {

    private final CoverageFigures figures;
    private final CallbackRecords records;
    private final CallbackPolicies policies;
    private final BranchDirectory branches;

    Months(CoverageFigures figures, CallbackRecords records, CallbackPolicies policies, BranchDirectory branches) {
        this.figures = figures;
        this.records = records;
        this.policies = policies;
        this.branches = branches;
    }

    /** What a branch's month comes to, office by office and rule by rule. */
    List<MonthOfRule> of(BranchTransaction tx, BranchMonth month) {
        Map<OfOffice, List<Counted>> counted = figures.of(tx, month).stream()
                .collect(groupingBy(each -> new OfOffice(each.office(), each.rule()), LinkedHashMap::new, toList()));
        return counted.entrySet().stream()
                .map(of -> month(tx, month.branch(), of.getKey(), of.getValue()))
                .toList();
    }

    /**
     * Lets whoever else ends callbacks of the office wait until this transaction is over, so that what is measured stays
     * true. It is the first lock of such a transaction: callbacks and counters of numbers are locked behind it.
     */
    void hold(BranchTransaction tx, String office) {
        figures.hold(tx, office);
    }

    /** For a waiver; not measured where the rule does not ask for it. */
    Coverage without(BranchTransaction tx, Callback callback) {
        boolean measured = callback.rule().waivable() == Waivable.WITHIN_FLOOR && callback.state() == CallbackState.DUE;
        return measured
                ? figures.without(
                        tx, callback, monthOf(callback), policies.boundPercent(tx, callback.branch(), callback.rule()))
                : Coverage.UNMEASURED;
    }

    /** The month in which the callback's work ended, in its branch's zone. */
    YearMonth calendarMonth(Callback callback) {
        return YearMonth.from(callback.triggeredAt().atZone(branches.zone(callback.branch())));
    }

    /**
     * Carries out what ends callbacks, or the round that they were in. Where it takes a month below what must be kept, that
     * is noted with the first of the callbacks of that month, as it stands afterwards. Clocks that run out and targets that
     * change end no callback: of these the figures alone tell.
     */
    <T> T watched(BranchTransaction tx, List<Callback> ending, Supplier<T> step) {
        Map<Callback, MonthOfRule> before = measured(tx, ending);
        T done = step.get();
        before.forEach((callback, month) -> {
            MonthOfRule after = month(tx, callback);
            if (after.fellBelowBoundSince(month)) {
                records.note(tx, callback, MonthFall.of(callback, after, tx.now()));
            }
        });
        return done;
    }

    private Map<Callback, MonthOfRule> measured(BranchTransaction tx, List<Callback> ending) {
        Map<Callback, MonthOfRule> measured = new LinkedHashMap<>();
        ending.stream()
                .filter(callback -> policies.boundPercent(tx, callback.branch(), callback.rule()) > 0)
                .collect(toMap(
                        callback -> List.of(callback.office(), callback.rule(), calendarMonth(callback)),
                        callback -> callback,
                        (first, later) -> first,
                        LinkedHashMap::new))
                .values()
                .forEach(callback -> {
                    hold(tx, callback.office());
                    measured.put(callback, month(tx, callback));
                });
        return measured;
    }

    private MonthOfRule month(BranchTransaction tx, Callback callback) {
        return month(
                tx,
                callback.branch(),
                new OfOffice(callback.office(), callback.rule()),
                figures.around(tx, callback, monthOf(callback)));
    }

    private MonthOfRule month(BranchTransaction tx, String branch, OfOffice of, List<Counted> counted) {
        return new MonthOfRule(
                of.office(),
                of.rule(),
                counted.stream().collect(groupingBy(Counted::outcome, summingLong(Counted::matters))),
                counted.stream()
                        .filter(each -> each.outcome() == CoverageOutcome.NOT_OWED)
                        .collect(groupingBy(each -> each.notOwedReason().orElse(""), summingLong(Counted::matters))),
                policies.targetPercent(tx, branch, of.rule()),
                policies.boundPercent(tx, branch, of.rule()));
    }

    private BranchMonth monthOf(Callback callback) {
        return BranchMonth.of(callback.branch(), calendarMonth(callback), branches.zone(callback.branch()));
    }

    private record OfOffice(String office, CallbackRule rule) {}
}
