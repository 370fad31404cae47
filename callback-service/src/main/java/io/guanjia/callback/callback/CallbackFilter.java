package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackMode;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.scope.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which callbacks a list shows; an office in the caller's scope goes before the one asked for.
 *
 * @param rules only of these
 * @param posts only what one of these completes
 * @param states only in one of these
 * @param covered only one callback of each matter that stands behind a figure of coverage
 * @param unit in its normal form
 * @param modes only what one of these completes; by any if there is none
 * @param dueOn only what falls due on this day of its branch; the end of a day belongs to it
 * @param workEndedBefore only on work that ended before then, which a rainstorm that began then has tried
 * @param due only what has run out of time and is still owed, or what is due before an instant
 * @param reader whom they are shown to: a callback on a complaint about them is not found by its home
 */
public record CallbackFilter(
        Optional<String> office,
        Set<CallbackRule> rules,
        Optional<Set<String>> posts,
        Set<CallbackState> states,
        Optional<CoveredMatters> covered,
        DueFilter due,
        Optional<UUID> requestId,
        Optional<String> unit,
        Set<CallbackMode> modes,
        Optional<LocalDate> dueOn,
        Optional<Instant> workEndedBefore,
        Reader reader) {}
