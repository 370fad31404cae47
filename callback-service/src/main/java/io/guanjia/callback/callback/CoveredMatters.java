package io.guanjia.callback.callback;

import java.time.YearMonth;
import java.util.Optional;

/**
 * The matters behind the figures of one month's coverage, each by the one of its callbacks that says how it stands.
 *
 * @param branch the caller's own if empty
 * @param outcome only those that stand so; all, and those beside the rate, if empty
 */
public record CoveredMatters(YearMonth month, Optional<String> branch, Optional<CoverageOutcome> outcome) {}
