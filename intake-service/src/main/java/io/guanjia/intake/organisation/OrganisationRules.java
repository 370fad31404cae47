package io.guanjia.intake.organisation;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.calendar.DueRuleRefused;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.OrgPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the organisation demands of those who define it, one rule a method; each throws the problem it finds. */
final class OrganisationRules {

    private OrganisationRules() {}

    /** Administrators define what is below them, nothing beside or above (S0-2.2). */
    static void requireBelow(OrgPath caller, String group, String company, Optional<String> branch) {
        boolean below = caller.group().equals(group)
                && caller.company().map(company::equals).orElse(true)
                && caller.branch()
                        .map(own -> branch.filter(own::equals).isPresent())
                        .orElse(true);
        if (!below) {
            throw Problem.of(
                    OrganisationProblem.NOT_BELOW_YOU, Map.of("place", group + "/" + company), List.of("S0-2.2"));
        }
    }

    /** A branch may be stricter than the group, never laxer (S0-2.3). */
    static void requireAsStrict(String name, String groupDefault, String ofBranch) {
        boolean strict = dueRule(groupDefault)
                .flatMap(limit -> dueRule(ofBranch).map(wanted -> Strictness.isAsStrict(wanted, limit)))
                .or(() -> number(groupDefault)
                        .flatMap(floor -> number(ofBranch).map(wanted -> wanted.compareTo(floor) >= 0)))
                .or(() -> flag(groupDefault).flatMap(permitted -> flag(ofBranch).map(wanted -> permitted || !wanted)))
                .orElse(ofBranch.equals(groupDefault));
        if (!strict) {
            throw Problem.of(
                    OrganisationProblem.POLICY_LAXER_THAN_GROUP,
                    Map.of("name", name, "groupDefault", groupDefault, "value", ofBranch),
                    List.of("S0-2.3"));
        }
    }

    private static Optional<DueRule> dueRule(String text) {
        try {
            return Optional.of(DueRule.parse(text));
        } catch (DueRuleRefused noRule) {
            return Optional.empty();
        }
    }

    /** A target, such as a share of callbacks to reach. */
    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** A flag permits something; a branch may permit less. */
    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
