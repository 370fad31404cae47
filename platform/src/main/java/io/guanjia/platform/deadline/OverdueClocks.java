package io.guanjia.platform.deadline;

import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What ran out and waits for somebody's posts and departments, with what was {@link LeftLying}: nothing that runs out goes
 * unseen.
 */
@ApplicationScoped
public class OverdueClocks {

    /** Their own posts', of their departments; and what others left lying, of the whole office. */
    private static final String WAITING = """
            owner_role = ANY (:posts) AND (owner_department IS NULL OR owner_department = ANY (:departments))
            OR EXISTS (SELECT FROM unnest(:left, :days) AS lying (role, days)
                       WHERE role = owner_role AND due_at + days * interval '1 day' <= :now)""";

    private final Transactions transactions;
    private final ClockLabels labels;
    private final Map<String, String> tables;

    @Inject
    OverdueClocks(Transactions transactions, ClockLabels labels, @Any Instance<NumberedSubject> subjects) {
        this(transactions, labels, subjects.stream().toList());
    }

    OverdueClocks(Transactions transactions, ClockLabels labels, List<NumberedSubject> subjects) {
        this.transactions = transactions;
        this.labels = labels;
        this.tables = subjects.stream().collect(Collectors.toMap(NumberedSubject::type, NumberedSubject::table));
    }

    /** What waits for this caller, the longest overdue first. */
    public Page<OverdueClock> waitingFor(Scope scope, Caller caller, PageRequest page) {
        return transactions.in(withTheGroups(scope, caller), tx -> {
            Page<OverdueClock> found = unnumbered(tx, caller, page);
            return found.with(numbered(tx, found.items()));
        });
    }

    /** What a group keeps for all its branches belongs to none of them, and waits for the posts of that group. */
    private static Scope withTheGroups(Scope scope, Caller caller) {
        if (caller.org().company().isPresent()) {
            return scope;
        }
        Set<String> readable = new HashSet<>(scope.readableBranches());
        readable.add(Scope.keptByGroup(caller.org().group()));
        return Scope.reading(readable);
    }

    private Page<OverdueClock> unnumbered(BranchTransaction tx, Caller caller, PageRequest page) {
        Set<String> posts = postsOf(caller);
        Map<String, Integer> left = new TreeMap<>(LeftLying.comingTo(posts));
        return Listing.of(tx, "deadline")
                .where(DueFilter.UNRESOLVED, true)
                .compare("due_at", "<=", Optional.of(tx.now()))
                .where(
                        WAITING,
                        Map.of(
                                "posts", posts.toArray(String[]::new),
                                "departments", caller.departments().toArray(String[]::new),
                                "left", left.keySet().toArray(String[]::new),
                                "days", left.values().toArray(Integer[]::new),
                                "now", tx.now()))
                .oldestFirst("due_at", "id")
                .page(page, (row, context) -> clock(row));
    }

    private OverdueClock clock(ResultSet row) throws SQLException {
        boolean breached = "BREACHED".equals(row.getString("state"));
        return new OverdueClock(
                row.getObject("id", UUID.class),
                row.getString("branch_id"),
                row.getString("office_id"),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                null,
                row.getString("kind"),
                labels.labelOf(row.getString("kind")),
                row.getTimestamp("due_at").toInstant(),
                breached ? row.getTimestamp("settled_at").toInstant() : null,
                row.getString("owner_role"),
                row.getString("owner_department"));
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
        return tx.query("SELECT id, number FROM " + tables.get(type)
                        + " WHERE branch_id = ANY (:branches) AND id = ANY (:ids) AND number IS NOT NULL")
                .bind("ids", ids.toArray(UUID[]::new))
                .setMapKeyColumn("id")
                .setMapValueColumn("number")
                .collectInto(new org.jdbi.v3.core.generic.GenericType<Map<UUID, String>>() {});
    }
}
