package io.guanjia.intake.organisation;

import io.guanjia.intake.organisation.OrganisationEntry.Branch;
import io.guanjia.intake.organisation.OrganisationEntry.Calendar;
import io.guanjia.intake.organisation.OrganisationEntry.Department;
import io.guanjia.intake.organisation.OrganisationEntry.DepartmentFacts;
import io.guanjia.intake.organisation.OrganisationEntry.Office;
import io.guanjia.intake.organisation.OrganisationEntry.Policy;
import io.guanjia.intake.organisation.OrganisationEntry.StaffPost;
import io.guanjia.platform.calendar.CalendarYear;
import io.guanjia.platform.http.Seen;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.OrgPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Commands of the organisation's administrators. Each may be repeated; each needs what it belongs to. */
@ApplicationScoped
public class Organisation {

    private final DefineEntry defineEntry;
    private final OrganisationEntries entries;
    private final GroupPolicies policies;
    private final PolicyFloors floors;

    Organisation(DefineEntry defineEntry, OrganisationEntries entries, GroupPolicies policies, PolicyFloors floors) {
        this.defineEntry = defineEntry;
        this.entries = entries;
        this.policies = policies;
        this.floors = floors;
    }

    /** Who gives the command, from where, and what they have seen. */
    public record Giver(OrgPath org, Actor actor, Seen seen) {}

    /** @throws Problem {@code NOT_BELOW_YOU}, {@code ZONE_UNKNOWN}, {@code ZONE_STAYS} */
    public StoredEntry define(Giver giver, Branch branch) {
        OrganisationRules.requireBelow(giver.org(), placeOf(branch));
        try {
            ZoneId.of(branch.zone());
        } catch (DateTimeException unknown) {
            throw Problem.of(OrganisationProblem.ZONE_UNKNOWN, Map.of("zone", branch.zone()));
        }
        return define(giver, branch, Optional.empty(), existing -> {
            Branch now = branch(branch.code());
            // Whoever has it now must give it away: a branch is not taken from another company.
            OrganisationRules.requireBelow(giver.org(), placeOf(now));
            OrganisationRules.requireSameZone(now, branch);
        });
    }

    /** @throws Problem {@code NOT_BELOW_YOU}, {@code UNKNOWN_PLACE}, {@code OFFICE_STAYS_IN_ITS_BRANCH} */
    public StoredEntry define(Giver giver, Office office) {
        OrganisationRules.requireBelow(giver.org(), placeOf(branch(office.branch()), office.code()));
        requireSameBranch("office:" + office.code(), office.branch());
        return define(giver, office, Optional.empty(), existing -> {});
    }

    /** @throws Problem {@code NOT_BELOW_YOU}, {@code UNKNOWN_PLACE}, {@code OFFICE_STAYS_IN_ITS_BRANCH} */
    public StoredEntry define(Giver giver, DepartmentFacts department) {
        String code = entries.branchOf("office:" + department.office()).orElseThrow(() -> unknown(department.office()));
        Branch branch = branch(code);
        OrganisationRules.requireBelow(giver.org(), placeOf(branch, department.office()));
        requireSameBranch("department:" + department.code(), code);
        return define(giver, new Department(code, department), Optional.empty(), existing -> {
            String officeNow = existing.content().path("office").asText();
            OrganisationRules.requireBelow(giver.org(), placeOf(branch, officeNow));
        });
    }

    /** @throws Problem {@code NOT_BELOW_YOU}, of the new place or the one now, {@code UNKNOWN_PLACE} */
    public StoredEntry assign(Giver giver, StaffPost post, Optional<String> displayName) {
        OrgPath place = OrgPath.parse(post.org());
        OrganisationRules.requireBelow(giver.org(), place);
        requireThere(giver, place);
        // Whoever has them now must let them go: staff are not taken from another company.
        return define(
                giver,
                post,
                displayName,
                existing -> OrganisationRules.requireBelow(
                        giver.org(),
                        OrgPath.parse(existing.content().path("org").asText())));
    }

    /** @throws Problem {@code NOT_BELOW_YOU}, {@code UNKNOWN_PLACE} */
    public StoredEntry publish(Giver giver, CalendarYear year) {
        OrganisationRules.requireBelow(giver.org(), placeOf(branch(year.branch())));
        return define(giver, new Calendar(year), Optional.empty(), existing -> {});
    }

    /** @throws Problem {@code NOT_BELOW_YOU}, {@code UNKNOWN_PLACE}, {@code POLICY_UNKNOWN}, {@code POLICY_VALUE_UNFIT},
     *     {@code POLICY_LAXER_THAN_GROUP} */
    public StoredEntry publish(Giver giver, Policy policy) {
        OrganisationRules.requireBelow(giver.org(), placeOf(branch(policy.branch())));
        String groupDefault = Optional.ofNullable(policies.defaults().get(policy.name()))
                .orElseThrow(() -> Problem.of(
                        OrganisationProblem.POLICY_UNKNOWN,
                        Map.of(
                                "name",
                                policy.name(),
                                "known",
                                String.join(
                                        "、", new TreeSet<>(policies.defaults().keySet())))));
        String limit = floors.floors().getOrDefault(policy.name(), groupDefault);
        OrganisationRules.requireAsStrict(policy.name(), limit, policy.value());
        return define(giver, policy, Optional.empty(), existing -> {});
    }

    private StoredEntry define(
            Giver giver, OrganisationEntry entry, Optional<String> displayName, Consumer<StoredEntry> mayReplace) {
        return defineEntry.define(entry, displayName, giver.actor(), giver.seen(), mayReplace);
    }

    private Branch branch(String code) {
        return entries.branch(code).orElseThrow(() -> unknown(code));
    }

    private static OrgPath placeOf(Branch branch) {
        return new OrgPath(branch.group(), Optional.of(branch.company()), Optional.of(branch.code()), Optional.empty());
    }

    private static OrgPath placeOf(Branch branch, String office) {
        return new OrgPath(
                branch.group(), Optional.of(branch.company()), Optional.of(branch.code()), Optional.of(office));
    }

    /** Nobody is posted to a place that is not there; where the giver stands is. */
    private void requireThere(Giver giver, OrgPath place) {
        if (!place.equals(giver.org()) && !isThere(place)) {
            throw unknown(OrganisationRules.text(place));
        }
    }

    private boolean isThere(OrgPath place) {
        if (place.branch().isEmpty()) {
            return entries.hasCompany(place.group(), place.company().orElseThrow());
        }
        String code = place.branch().get();
        boolean officeIsThere = place.office()
                .map(office -> entries.branchOf("office:" + office))
                .map(of -> of.equals(Optional.of(code)))
                .orElse(true);
        return officeIsThere
                && entries.branch(code)
                        .filter(branch -> OrganisationRules.isBelow(placeOf(branch), place))
                        .isPresent();
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
