package io.guanjia.intake.organisation;

import io.guanjia.intake.organisation.OrganisationEntry.Branch;
import io.guanjia.intake.organisation.OrganisationEntry.Calendar;
import io.guanjia.intake.organisation.OrganisationEntry.Department;
import io.guanjia.intake.organisation.OrganisationEntry.DepartmentFacts;
import io.guanjia.intake.organisation.OrganisationEntry.Office;
import io.guanjia.intake.organisation.OrganisationEntry.Policy;
import io.guanjia.intake.organisation.OrganisationEntry.StaffPost;
import io.guanjia.platform.calendar.CalendarYear;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.OrgPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Commands of the organisation's administrators. Each may be repeated; each needs what it belongs to. */
@ApplicationScoped
public class Organisation {

    private final DefineEntry defineEntry;
    private final OrganisationEntries entries;
    private final GroupPolicies policies;

    Organisation(DefineEntry defineEntry, OrganisationEntries entries, GroupPolicies policies) {
        this.defineEntry = defineEntry;
        this.entries = entries;
        this.policies = policies;
    }

    /** Who gives the command, from where, and the version they last saw (null if they do not mind). */
    public record Giver(OrgPath org, Actor actor, String ifMatch) {}

    /** @throws Problem {@code NOT_BELOW_YOU}, {@code ZONE_UNKNOWN} */
    public StoredEntry define(Giver giver, Branch branch) {
        OrganisationRules.requireBelow(giver.org(), branch.group(), branch.company(), Optional.of(branch.code()));
        try {
            ZoneId.of(branch.zone());
        } catch (DateTimeException unknown) {
            throw Problem.of(OrganisationProblem.ZONE_UNKNOWN, Map.of("zone", branch.zone()));
        }
        // Whoever has it now must give it away: a branch is not taken from another company.
        entries.branch(branch.code()).ifPresent(now -> requireBelow(giver, now));
        return defineEntry.define(branch, Optional.empty(), giver.actor(), giver.ifMatch());
    }

    /** @throws Problem {@code NOT_BELOW_YOU}, {@code UNKNOWN_PLACE}, {@code OFFICE_STAYS_IN_ITS_BRANCH} */
    public StoredEntry define(Giver giver, Office office) {
        requireBelow(giver, branch(office.branch()));
        requireSameBranch("office:" + office.code(), office.branch());
        return defineEntry.define(office, Optional.empty(), giver.actor(), giver.ifMatch());
    }

    /** @throws Problem {@code NOT_BELOW_YOU}, {@code UNKNOWN_PLACE}, {@code OFFICE_STAYS_IN_ITS_BRANCH} */
    public StoredEntry define(Giver giver, DepartmentFacts department) {
        String branch =
                entries.branchOf("office:" + department.office()).orElseThrow(() -> unknown(department.office()));
        requireBelow(giver, branch(branch));
        requireSameBranch("department:" + department.code(), branch);
        return defineEntry.define(new Department(branch, department), Optional.empty(), giver.actor(), giver.ifMatch());
    }

    /** @throws Problem {@code NOT_BELOW_YOU} */
    public StoredEntry assign(Giver giver, StaffPost post, Optional<String> displayName) {
        OrgPath place = OrgPath.parse(post.org());
        OrganisationRules.requireBelow(
                giver.org(),
                place.group(),
                place.company().or(() -> giver.org().company()).orElse(""),
                place.branch());
        return defineEntry.define(post, displayName, giver.actor(), giver.ifMatch());
    }

    /** @throws Problem {@code NOT_BELOW_YOU}, {@code UNKNOWN_PLACE} */
    public StoredEntry publish(Giver giver, CalendarYear year) {
        requireBelow(giver, branch(year.branch()));
        return defineEntry.define(new Calendar(year), Optional.empty(), giver.actor(), giver.ifMatch());
    }

    /** @throws Problem {@code NOT_BELOW_YOU}, {@code UNKNOWN_PLACE}, {@code POLICY_UNKNOWN}, {@code POLICY_LAXER_THAN_GROUP} */
    public StoredEntry publish(Giver giver, Policy policy) {
        requireBelow(giver, branch(policy.branch()));
        String groupDefault = Optional.ofNullable(policies.defaults().get(policy.name()))
                .orElseThrow(() -> Problem.of(
                        OrganisationProblem.POLICY_UNKNOWN,
                        Map.of(
                                "name",
                                policy.name(),
                                "known",
                                String.join(
                                        "、", new TreeSet<>(policies.defaults().keySet())))));
        OrganisationRules.requireAsStrict(policy.name(), groupDefault, policy.value());
        return defineEntry.define(policy, Optional.empty(), giver.actor(), giver.ifMatch());
    }

    private Branch branch(String code) {
        return entries.branch(code).orElseThrow(() -> unknown(code));
    }

    private static void requireBelow(Giver giver, Branch branch) {
        OrganisationRules.requireBelow(giver.org(), branch.group(), branch.company(), Optional.of(branch.code()));
    }

    private void requireSameBranch(String key, String branch) {
        entries.branchOf(key).filter(now -> !now.equals(branch)).ifPresent(now -> {
            throw Problem.of(OrganisationProblem.OFFICE_STAYS_IN_ITS_BRANCH, Map.of("code", key, "branch", now));
        });
    }

    private static Problem unknown(String what) {
        return Problem.of(OrganisationProblem.UNKNOWN_PLACE, Map.of("what", what));
    }
}
