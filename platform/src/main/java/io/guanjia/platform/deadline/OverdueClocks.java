package io.guanjia.platform.deadline;

import io.guanjia.platform.http.PageRequest;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Conditions;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What ran out and waits for somebody's posts and departments: nothing that runs out goes unseen. */
@ApplicationScoped
public class OverdueClocks {

    private static final String COLUMNS = """
            SELECT id, branch_id AS branch, office_id AS office, subject_type, subject_id, NULL AS number, kind, due_at,
                   CASE WHEN state = 'BREACHED' THEN settled_at END AS breached_at, owner_role, owner_department
            FROM deadline\s""";

    private final Transactions transactions;
    private final Map<String, String> tables;

    @Inject
    OverdueClocks(Transactions transactions, @Any Instance<NumberedSubject> subjects) {
        this(transactions, subjects.stream().toList());
    }

    OverdueClocks(Transactions transactions, List<NumberedSubject> subjects) {
        this.transactions = transactions;
        this.tables = subjects.stream().collect(Collectors.toMap(NumberedSubject::type, NumberedSubject::table));
    }

    /** What waits for this caller, the longest overdue first; one more than the page holds, if there are more. */
    public List<OverdueClock> waitingFor(Scope scope, Caller caller, PageRequest page) {
        return transactions.in(scope, tx -> numbered(tx, unnumbered(tx, caller, page)));
    }

    private static List<OverdueClock> unnumbered(BranchTransaction tx, Caller caller, PageRequest page) {
        Conditions conditions = owedIn(tx.scope())
                .equal("office_id", tx.scope().office())
                .matching(DueFilter.UNRESOLVED + " AND due_at <= :now", Map.of("now", tx.now()))
                .matching(
                        "owner_role = ANY (:posts) AND (owner_department IS NULL OR owner_department = ANY (:departments))",
                        Map.of(
                                "posts", postsOf(caller).toArray(String[]::new),
                                "departments", caller.departments().toArray(String[]::new)))
                .after("due_at", page.after());
        return conditions
                .bindTo(tx.sql().createQuery(COLUMNS + conditions.where() + " ORDER BY due_at, id LIMIT :limit"))
                .bind("limit", page.size() + 1)
                .map(ConstructorMapper.of(OverdueClock.class))
                .list();
    }

    /** One branch by its name, so that the index gives the rows in their order; a subtree as a set. */
    private static Conditions owedIn(Scope scope) {
        return scope.readableBranches().size() == 1
                ? new Conditions()
                        .equal("branch_id", scope.readableBranches().stream().findFirst())
                : new Conditions()
                        .matching(
                                "branch_id = ANY (:branches)",
                                Map.of("branches", scope.readableBranches().toArray(String[]::new)));
    }

    /** The engineering department is led under a title of its own. */
    private static Set<String> postsOf(Caller caller) {
        Set<String> posts = new HashSet<>(caller.roles());
        if (posts.contains("ENGINEERING_SUPERVISOR")) {
            posts.add("DEPARTMENT_HEAD");
        }
        return posts;
    }

    private List<OverdueClock> numbered(BranchTransaction tx, List<OverdueClock> clocks) {
        Map<UUID, String> numbers = new HashMap<>();
        clocks.stream()
                .collect(Collectors.groupingBy(
                        OverdueClock::subjectType, Collectors.mapping(OverdueClock::subjectId, Collectors.toSet())))
                .forEach((type, ids) -> numbers.putAll(numbersOf(tx, type, ids)));
        return clocks.stream()
                .map(clock -> clock.numbered(numbers.get(clock.subjectId())))
                .toList();
    }

    private Map<UUID, String> numbersOf(BranchTransaction tx, String type, Set<UUID> ids) {
        if (!tables.containsKey(type)) {
            return Map.of();
        }
        return tx.sql()
                .createQuery("SELECT id, number FROM " + tables.get(type)
                        + " WHERE branch_id = ANY (:branches) AND id = ANY (:ids) AND number IS NOT NULL")
                .bind("branches", tx.scope().readableBranches().toArray(String[]::new))
                .bind("ids", ids.toArray(UUID[]::new))
                .setMapKeyColumn("id")
                .setMapValueColumn("number")
                .collectInto(new org.jdbi.v3.core.generic.GenericType<Map<UUID, String>>() {});
    }
}
