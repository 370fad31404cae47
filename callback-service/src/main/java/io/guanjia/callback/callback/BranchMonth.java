package io.guanjia.callback.callback;

import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Scope;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** A month as one branch's days make it: from its first instant to the first of the next. */
public record BranchMonth(String branch, Instant from, Instant to) {

    /**
     * The month of a branch that somebody may look at.
     *
     * @param branch the caller's own if empty
     * @throws Problem {@code INVALID_FIELD} if it takes a branch to be named, {@code NOT_FOUND} for one out of reach
     */
    public static BranchMonth of(Scope scope, Optional<String> branch, YearMonth month, BranchDirectory branches) {
        String code = branch.or(scope::writableBranch)
                .orElseThrow(() -> Problem.of(CommonProblem.INVALID_FIELD, Map.of("problem", "branch")));
        if (!scope.readableBranches().contains(code)) {
            throw Problem.of(CommonProblem.NOT_FOUND, Map.of("what", code));
        }
        return of(code, month, branches.zone(code));
    }

    /** The month of a branch in its zone. */
    public static BranchMonth of(String branch, YearMonth month, ZoneId zone) {
        return new BranchMonth(branch, startOf(month, zone), startOf(month.plusMonths(1), zone));
    }

    private static Instant startOf(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }
}
