package io.guanjia.intake.organisation;

import io.guanjia.platform.organisation.NamedDepartment;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.OrgPath;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** Answers questions about the organisation, for screens and for other features. */
@ApplicationScoped
public class Directory {

    private final Transactions transactions;
    private final OrganisationEntries entries;
    private final GroupPolicies policies;
    private final PolicyNames policyNames;
    private final GroupCategories groupCategories;

    Directory(
            Transactions transactions,
            OrganisationEntries entries,
            GroupPolicies policies,
            PolicyNames policyNames,
            GroupCategories groupCategories) {
        this.transactions = transactions;
        this.entries = entries;
        this.policies = policies;
        this.policyNames = policyNames;
        this.groupCategories = groupCategories;
    }

    public boolean hasOffice(String branch, String office) {
        return entries.branchOf("office:" + office).filter(branch::equals).isPresent();
    }

    /**
     * For which office somebody writes something down: office staff for their own, branch staff for one that they name.
     *
     * @throws Problem {@code OTHER_OFFICE}, {@code UNKNOWN_OFFICE} or {@code READ_ONLY_SCOPE}
     */
    public String actingOffice(Scope scope, Optional<String> asked) {
        if (scope.office().isPresent()) {
            String own = scope.office().get();
            asked.filter(office -> !office.equals(own)).ifPresent(other -> {
                throw Problem.of(CommonProblem.OTHER_OFFICE, Map.of("office", other));
            });
            return own;
        }
        String branch = scope.writableBranch().orElseThrow(() -> Problem.of(CommonProblem.READ_ONLY_SCOPE));
        return asked.filter(office -> hasOffice(branch, office))
                .orElseThrow(() -> Problem.of(OrganisationProblem.UNKNOWN_OFFICE, Map.of("office", asked.orElse("?"))));
    }

    /** The department as it is kept, also if it has ended; empty for another office's. */
    public Optional<StoredEntry> department(BranchTransaction tx, String office, String department) {
        return entries.find(tx, "department:" + department)
                .filter(found -> office.equals(found.content().path("office").asText()));
    }

    /** @throws Problem {@code OTHER_DEPARTMENT} unless the transaction sees it; one that has ended is still there */
    public void requireDepartment(BranchTransaction tx, String asked) {
        List<String> known = entries.list(tx, "department", "").stream()
                .map(StoredEntry::content)
                .filter(department -> tx.scope().office().stream()
                        .allMatch(department.path("office").asText()::equals))
                .map(department -> department.path("code").asText())
                .toList();
        NamedDepartment.require(asked, known.contains(asked), () -> known);
    }

    /** The post of a member of staff of the whole group, as it is kept, also if it has ended. */
    public Optional<StoredEntry> staffPost(Scope scope, String staffId) {
        return transactions.in(alsoNaming(scope), tx -> entries.find(tx, "staff-post:" + staffId));
    }

    /** What the desks of a branch choose from: its own list, else the group's. */
    public List<Category> categories(BranchTransaction tx, String branch) {
        return entries.find(tx, "categories:" + branch)
                .map(own -> own.content().path("categories"))
                .map(list -> StreamSupport.stream(list.spliterator(), false)
                        .map(one -> new Category(
                                one.path("code").asText(),
                                one.path("nameZh").asText(),
                                one.path("nameEn").asText()))
                        .toList())
                .orElseGet(this::ofTheGroup);
    }

    private List<Category> ofTheGroup() {
        return new TreeMap<>(groupCategories.names())
                .entrySet().stream()
                        .map(entry -> {
                            String[] names = entry.getValue().split("\\|");
                            return new Category(entry.getKey(), names[0], names[1]);
                        })
                        .toList();
    }

    /** @throws Problem {@code NOT_FOUND}, also for a branch that the scope does not see */
    public CategoriesInForce categories(Scope scope, String branch) {
        requireReadable(scope, branch);
        return transactions.in(
                scope,
                tx -> new CategoriesInForce(
                        entries.find(tx, "categories:" + branch)
                                .map(StoredEntry::version)
                                .orElse(0),
                        categories(tx, branch)));
    }

    /** The given scope, with the names of staff of the whole group. */
    public static Scope alsoNaming(Scope scope) {
        Set<String> readable = new HashSet<>(scope.readableBranches());
        readable.add(Scope.SUITE_BRANCH);
        return new Scope(readable, scope.writableBranch(), scope.office());
    }

    /** Names by staff id, of those that have one; needs {@link #alsoNaming}. */
    public Map<String, String> staffNames(BranchTransaction tx, Collection<String> staffIds) {
        return entries.staffNames(tx, staffIds);
    }

    /** Entries of a kind that the scope sees, by key; of staff posts and names of places, those at the caller's place, below it and above it: they are met in what is decided. */
    public List<StoredEntry> list(Scope scope, OrgPath caller, String kind) {
        return transactions.in(alsoNaming(scope), tx -> entries.list(tx, kind, OrganisationRules.text(caller)));
    }

    /** @throws Problem {@code NOT_FOUND}, also for what {@link #list} does not show */
    public StoredEntry listed(Scope scope, OrgPath caller, String kind, String key) {
        return list(scope, caller, kind).stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseThrow(() -> notFound(key));
    }

    /** Calendar years or policies that a branch has published. */
    public List<StoredEntry> listOf(Scope scope, String branch, String kind) {
        requireReadable(scope, branch);
        return transactions.in(scope, tx -> entries.listOf(tx, kind, branch));
    }

    /** All policies as they hold in a branch: its own value where it has one, else the group's. One that the group has given up holds nowhere. */
    public List<PolicyInForce> policies(Scope scope, String branch) {
        Map<String, PolicyInForce> inForce = new TreeMap<>();
        policies.defaults().forEach((name, value) -> inForce.put(name, inForce(name, value, 0)));
        listOf(scope, branch, "policy").forEach(own -> {
            String name = own.content().path("name").asText();
            String value = own.content().path("value").asText();
            inForce.computeIfPresent(name, (kept, ofTheGroup) -> inForce(name, value, own.version()));
        });
        return List.copyOf(inForce.values());
    }

    private PolicyInForce inForce(String name, String value, int version) {
        String[] names = policyNames.names().get(name).split("\\|");
        return new PolicyInForce(name, names[0], names[1], policies.defaults().get(name), value, version);
    }

    /** @throws Problem {@code NOT_FOUND} if there is no such policy */
    public PolicyInForce policy(Scope scope, String branch, String name) {
        return policies(scope, branch).stream()
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .orElseThrow(() -> notFound(name));
    }

    /** @throws Problem {@code NOT_FOUND}, also for what the scope does not see */
    public StoredEntry get(Scope scope, String key) {
        return transactions.in(alsoNaming(scope), tx -> entries.find(tx, key)).orElseThrow(() -> notFound(key));
    }

    private static void requireReadable(Scope scope, String branch) {
        if (!scope.readableBranches().contains(branch)) {
            throw notFound(branch);
        }
    }

    private static Problem notFound(String what) {
        return Problem.of(CommonProblem.NOT_FOUND, Map.of("what", what));
    }

    /** @param version 0 for the group's list */
    public record CategoriesInForce(int version, List<Category> categories) {}

    /** @param version 0 for the group's default */
    public record PolicyInForce(
            String name, String nameZh, String nameEn, String groupDefault, String value, int version) {}
}
