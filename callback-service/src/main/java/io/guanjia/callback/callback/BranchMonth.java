package io.guanjia.callback.callback;

import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Scope;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A month as one branch's days make it: from its first instant to the first of the next. */
public record BranchMonth(String branch, Instant from, Instant to) {

    private static final FieldError NOT_NAMED =
            new FieldError("branch", "您可查看多个分公司，请指明其中之一 (you see several: name one of them)");

    /**
     * The month of a branch that somebody may look at.
     *
     * @param branch the caller's own if empty
     * @throws Problem {@code INVALID_FIELD} if it takes a branch to be named, {@code OTHER_BRANCH} for one out of reach
     */
    public static BranchMonth of(Scope scope, Optional<String> branch, YearMonth month, BranchDirectory branches) {
        String code = branch.or(scope::writableBranch)
                .orElseThrow(() -> Problem.of(CommonProblem.INVALID_FIELD, List.of(NOT_NAMED)));
        if (!scope.readableBranches().contains(code)) {
            throw Problem.of(CommonProblem.OTHER_BRANCH, Map.of("branch", code));
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
