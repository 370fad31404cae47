package io.guanjia.intake.organisation;

import io.guanjia.intake.organisation.OrganisationEntry.Branch;
import io.guanjia.intake.organisation.OrganisationEntry.Calendar;
import io.guanjia.intake.organisation.OrganisationEntry.Categories;
import io.guanjia.intake.organisation.OrganisationEntry.Department;
import io.guanjia.intake.organisation.OrganisationEntry.DepartmentFacts;
import io.guanjia.intake.organisation.OrganisationEntry.NamedPlace;
import io.guanjia.intake.organisation.OrganisationEntry.Office;
import io.guanjia.intake.organisation.OrganisationEntry.Policy;
import io.guanjia.intake.organisation.OrganisationEntry.StaffPost;
import io.guanjia.platform.calendar.CalendarYear;
import io.guanjia.platform.http.Seen;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.OrgPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** @throws Problem {@code NOT_BELOW_YOU}, {@code ZONE_UNKNOWN}, {@code ZONE_STAYS}, {@code CODE_IN_OTHER_LETTERS}, {@code
     *     NOT_FOUND} if another has it */
    public StoredEntry define(Giver giver, Branch branch) {
        OrganisationRules.requireBelow(giver.org(), placeOf(branch));
        OrganisationRules.requireNobodysNumberIn(branch.nameZh(), branch.nameEn());
        try {
            ZoneId.of(branch.zone());
        } catch (DateTimeException unknown) {
            throw Problem.of(OrganisationProblem.ZONE_UNKNOWN, Map.of("zone", branch.zone()));
        }
        entries.companyInAnyLetters(branch.group(), branch.company())
                .filter(kept -> !kept.equals(branch.company()))
                .ifPresent(kept -> {
                    throw inOtherLetters("company:" + branch.company(), "company:" + kept);
                });
        return define(giver, branch, Optional.empty(), existing -> {
            Branch now = entries.branch(branch.code()).orElseThrow();
            // Whoever has it now must give it away: a branch is not taken from another company.
            requireVisible(giver, placeOf(now), branch.key());
            OrganisationRules.requireSameZone(now, branch);
        });
    }

    /** @throws Problem {@code NOT_BELOW_YOU}, {@code UNKNOWN_PLACE} of a group or company that no branch belongs to */
    public StoredEntry name(Giver giver, NamedPlace place) {
        OrgPath path = OrgPath.parse(place.org());
        requireReach(giver, path, place.org());
        requireThere(giver, path);
        OrganisationRules.requireNobodysNumberIn(place.nameZh(), place.nameEn());
        return define(giver, place, Optional.empty(), existing -> {});
    }

    /** @throws Problem {@code UNKNOWN_PLACE}, {@code OFFICE_STAYS_IN_ITS_BRANCH}, {@code NOT_FOUND} if another has it */
    public StoredEntry define(Giver giver, Office office) {
        branchBelow(giver, office.branch());
        requireSameBranch(giver, office.key(), office.branch());
        OrganisationRules.requireNobodysNumberIn(office.nameZh(), office.nameEn());
        return define(giver, office, Optional.empty(), existing -> {});
    }

    /**
     * @throws Problem {@code UNKNOWN_PLACE}, {@code OFFICE_STAYS_IN_ITS_BRANCH}, {@code CODE_OF_ANOTHER_OFFICE}, {@code
     *     NOT_FOUND} if another has it
     */
    public StoredEntry define(Giver giver, DepartmentFacts facts) {
        String code = entries.branchOf("office:" + facts.office()).orElseThrow(() -> unknown(facts.office()));
        Branch branch = entries.branch(code).orElseThrow(() -> unknown(facts.office()));
        requireReach(giver, placeOf(branch, facts.office()), facts.office());
        Department department = new Department(code, facts, Optional.empty());
        requireSameBranch(giver, department.key(), code);
        OrganisationRules.requireNobodysNumberIn(facts.nameZh(), facts.nameEn());
        OrganisationRules.requireOfTheOffice(
                facts, named -> entries.inAnyLetters("office:" + named).map(key -> key.substring("office:".length())));
        return define(giver, department, Optional.empty(), existing -> {
            String officeNow = existing.content().path("office").asText();
            requireVisible(giver, placeOf(branch, officeNow), department.key());
        });
    }

    /** @throws Problem {@code NOT_BELOW_YOU} of the new place, {@code UNKNOWN_PLACE}, {@code ROLE_UNKNOWN}, {@code NOT_FOUND} if another has them */
    public StoredEntry assign(Giver giver, StaffPost post, Optional<String> displayName) {
        OrganisationRules.requireKnownRoles(post.roles());
        OrganisationRules.requireNobodysNumber(post.staffId());
        OrgPath place = OrgPath.parse(post.org());
        OrganisationRules.requireBelow(giver.org(), place);
        requireThere(giver, place);
        // Whoever has them now must let them go: staff are not taken from another company.
        return define(
                giver,
                post,
                displayName,
                existing -> requireVisible(
                        giver, OrgPath.parse(existing.content().path("org").asText()), post.key()));
    }

    /** @throws Problem {@code UNKNOWN_PLACE}, {@code CATEGORY_LISTED_TWICE} */
    public StoredEntry publish(Giver giver, Categories categories) {
        branchBelow(giver, categories.branch());
        categories.categories().forEach(one -> OrganisationRules.requireNobodysNumberIn(one.nameZh(), one.nameEn()));
        Set<String> codes = new HashSet<>();
        categories.categories().stream().filter(one -> !codes.add(one.code())).forEach(twice -> {
            throw Problem.of(OrganisationProblem.CATEGORY_LISTED_TWICE, Map.of("code", twice.code()));
        });
        return define(giver, categories, Optional.empty(), existing -> {});
    }

    /** @throws Problem {@code UNKNOWN_PLACE} */
    public StoredEntry publish(Giver giver, CalendarYear year) {
        branchBelow(giver, year.branch());
        return define(giver, new Calendar(year), Optional.empty(), existing -> {});
    }

    /** @throws Problem {@code UNKNOWN_PLACE}, {@code POLICY_UNKNOWN}, {@code POLICY_VALUE_UNFIT},
     *     {@code POLICY_LAXER_THAN_GROUP} */
    public StoredEntry publish(Giver giver, Policy policy) {
        branchBelow(giver, policy.branch());
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
        return defineEntry.define(
                entry,
                displayName,
                giver.actor(),
                giver.seen(),
                existing -> existing.ifPresentOrElse(mayReplace, () -> requireOneForm(giver, entry)));
    }

    /** Nobody reads GL01 and gl01 as two: what is there in other letters is not made a second time. */
    private void requireOneForm(Giver giver, OrganisationEntry entry) {
        if (entry instanceof Branch || entry instanceof Office || entry instanceof Department) {
            entries.inAnyLetters(entry.key())
                    .filter(kept -> !kept.equals(entry.key()))
                    .ifPresent(kept -> {
                        entries.branchOf(kept)
                                .flatMap(entries::branch)
                                .ifPresent(branch -> requireVisible(giver, placeOf(branch), entry.key()));
                        throw inOtherLetters(entry.key(), kept);
                    });
        }
    }

    private static Problem inOtherLetters(String written, String kept) {
        return Problem.of(OrganisationProblem.CODE_IN_OTHER_LETTERS, Map.of("written", written, "kept", kept));
    }

    private Branch branchBelow(Giver giver, String code) {
        Branch branch = entries.branch(code).orElseThrow(() -> unknown(code));
        requireReach(giver, placeOf(branch), code);
        return branch;
    }

    /** The places above the giver are theirs to know and not to define; any other is as if it were not there. */
    private static void requireReach(Giver giver, OrgPath place, String code) {
        if (OrganisationRules.isBelow(place, giver.org())) {
            OrganisationRules.requireBelow(giver.org(), place);
        } else if (!OrganisationRules.isBelow(giver.org(), place)) {
            throw unknown(code);
        }
    }

    /** Codes are given once in the whole group: of one that another has, no more is said than of one that is not there. */
    private static void requireVisible(Giver giver, OrgPath place, String key) {
        if (!OrganisationRules.isBelow(giver.org(), place)) {
            throw Problem.of(CommonProblem.NOT_FOUND, Map.of("what", key));
        }
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

    private void requireSameBranch(Giver giver, String key, String branch) {
        entries.branchOf(key).filter(now -> !now.equals(branch)).ifPresent(now -> {
            entries.branch(now).ifPresent(other -> requireVisible(giver, placeOf(other), key));
            throw Problem.of(OrganisationProblem.OFFICE_STAYS_IN_ITS_BRANCH, Map.of("code", key, "branch", now));
        });
    }

    private static Problem unknown(String what) {
        return Problem.of(OrganisationProblem.UNKNOWN_PLACE, Map.of("what", what));
    }
}
