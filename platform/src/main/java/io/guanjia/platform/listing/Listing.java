package io.guanjia.platform.listing;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.transaction.BranchTransaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/**
 * How a store reads a list: one page of a table, in the order of a time and an id, of the rows that a transaction may see.
 *
 * <p>Each branch of the scope is walked by itself along an index that begins with it, and what they give is merged, so
 * that the page costs as much as it is long, however long the table is; one branch is named as a plain value, of which
 * the planner knows how common it is. Only the conditions that were asked for stand in the text: one that may be absent,
 * written as {@code :x IS NULL OR column = :x}, would keep the planner from an index. Values are always bound.
 */
public final class Listing {

    /**
     * A plan for any branch takes a branch for one of twenty alike and sorts all its rows to find the newest; only one made
     * for this branch knows that it has a million.
     */
    private static final String PLAN_FOR_THESE_VALUES = "SET LOCAL plan_cache_mode = force_custom_plan";

    private static final String BRANCHES = "unnest(:branches) AS walked (branch)";

    private final BranchTransaction tx;
    private final String table;
    private final List<String> places = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final List<Runnable> looks = new ArrayList<>();
    private String joined = "";
    private String joinedColumns = "";
    private String time = "";
    private String id = "id";
    private final List<String> chosen = new ArrayList<>();
    private String chosenColumn = "";
    private boolean newestFirst;
    private Optional<ListedSearch> search = Optional.empty();
    private String clocksOf = "";
    private String beyond = "";

    private Listing(BranchTransaction tx, String table) {
        this.tx = tx;
        this.table = table;
    }

    /** A list of the table's rows within the scope of the transaction. */
    public static Listing of(BranchTransaction tx, String table) {
        Listing listing = new Listing(tx, table);
        tx.scope().office().ifPresent(listing::atOffice);
        return listing;
    }

    /**
     * Only the rows of one office, if one is asked for.
     *
     * @throws Problem {@code OTHER_OFFICE} if it is not within the scope, whether it exists elsewhere or nowhere
     */
    public Listing inOffice(Optional<String> asked) {
        asked.filter(office -> !isWithin(office)).ifPresent(office -> {
            throw Problem.of(CommonProblem.OTHER_OFFICE, Map.of("office", office));
        });
        if (tx.scope().office().isEmpty()) {
            asked.ifPresent(this::atOffice);
        }
        return this;
    }

    private void atOffice(String office) {
        places.add(" AND office_id = " + bound(office));
    }

    /**
     * Only rows that a condition holds for which no index can serve, with {@code ?} where the value goes, if there is a value.
     * It is looked for among so many rows of each branch, or of the office, in the order of the list, so that finding nothing
     * costs no more than that.
     *
     * @param columns those of the condition; with them in the index of the list's order, only what is found is read whole
     */
    public Listing search(int rows, String columns, String condition, Optional<?> value) {
        search = value.map(
                present -> new ListedSearch(rows, columns, "(" + condition.replace("?", bound(present)) + ")"));
        return this;
    }

    private boolean isWithin(String office) {
        return tx.query("SELECT EXISTS (SELECT FROM office WHERE branch_id = ANY (:branches) AND office_id = :office)")
                .bind("office", office)
                .mapTo(Boolean.class)
                .one();
    }

    /** Adds {@code column = value} if there is a value. */
    public Listing equal(String column, Optional<?> value) {
        return compare(column, "=", value);
    }

    /** Adds that the column has one of these values, if there are any. */
    public Listing oneOf(String column, Collection<String> wanted) {
        if (wanted.size() > 1) {
            return where(column + " = ANY (?)", Optional.of(wanted.toArray(String[]::new)));
        }
        return equal(column, wanted.stream().findFirst());
    }

    /**
     * As {@link #oneOf}, of the one column by which an index of the list's order begins: the rows of each value are walked by
     * themselves and merged, as those of branches are, so that few rows are not looked for among all of them.
     */
    public Listing eachOf(String column, Collection<String> wanted) {
        if (wanted.size() <= 1) {
            return oneOf(column, wanted);
        }
        wanted.forEach(value -> chosen.add(bound(value)));
        chosenColumn = column;
        return this;
    }

    /** Adds {@code column <operator> value} if there is a value. */
    public Listing compare(String column, String operator, Optional<?> value) {
        return where(column + " " + operator + " ?", value);
    }

    /** Adds a condition of other form, with {@code ?} where the value goes, if there is one; {@code :branches} are the scope's. */
    public Listing where(String condition, Optional<?> value) {
        value.ifPresent(present -> conditions.add("(" + condition.replace("?", bound(present)) + ")"));
        return this;
    }

    /** Adds a condition in which several values are named. */
    public Listing where(String condition, Map<String, ?> named) {
        conditions.add("(" + condition + ")");
        values.putAll(named);
        return this;
    }

    /** Adds a condition without a value if it is asked for. */
    public Listing where(String condition, boolean asked) {
        return asked ? where(condition, Map.of()) : this;
    }

    /** Adds columns of other tables to each row of the page, which the join calls {@code listed}. */
    public Listing with(String columns, String join) {
        joinedColumns = ", " + columns;
        joined = join;
        return this;
    }

    /** What is looked at where nothing is found: it throws if what was asked for is not there at all, or not theirs to see. */
    public Listing whereNothingIs(Runnable look) {
        looks.add(look);
        return this;
    }

    /** In the order of a time and an id; the first may be an expression, if an index has the same. */
    public Listing oldestFirst(String timeColumn, String idColumn) {
        time = timeColumn;
        id = idColumn;
        newestFirst = false;
        return this;
    }

    /** In the reverse order of a time and an id. */
    public Listing newestFirst(String timeColumn, String idColumn) {
        oldestFirst(timeColumn, idColumn);
        newestFirst = true;
        return this;
    }

    /**
     * Only rows that still owe something, what falls due first in front, whatever order is set besides; a page goes on
     * after the time and the id of a row's first clock. Clocks are of a type of subject.
     */
    public Listing soonestDueFirst(String subjectType) {
        clocksOf = subjectType;
        return this;
    }

    /** The rows of a page. Its length stands in the text: the planner must know that it is short. */
    public <T> Page<T> page(PageRequest page, RowMapper<T> rows) {
        page.after().ifPresent(this::after);
        int most = page.size() + 1;
        String walk =
                "SELECT %1$s.*, %2$s AS listed_at, %3$s AS listed_id FROM %%s ORDER BY %2$s%4$s, %3$s%4$s LIMIT %5$d"
                        .formatted(table, time(), id(), direction(), most);
        List<Cursor.Placed<T>> found = looked(query("""
                        SELECT listed.*%1$s FROM %%s AS listed %2$s
                        ORDER BY listed.listed_at%3$s, listed.listed_id%3$s LIMIT %4$d""".formatted(joinedColumns, joined, direction(), most), walk)
                .map(Cursor.Placed.by(rows))
                .list());
        return Page.of(found, page.size(), Cursor.Placed::place).map(Cursor.Placed::row);
    }

    private <C extends Collection<?>> C looked(C found) {
        looks.stream().filter(look -> found.isEmpty()).forEach(Runnable::run);
        return found;
    }

    /** The ids of all rows, in no order and without an end: for a list of what is among few. */
    public Set<UUID> ids() {
        return looked(query("SELECT found_id FROM %s AS found", "SELECT " + table + "." + id + " AS found_id FROM %s")
                .mapTo(UUID.class)
                .set());
    }

    /** How many rows there are, looked for no further than {@link Count#MOST}: in no order, so that nothing is sorted for it. */
    public Count count() {
        String most = " LIMIT " + (Count.MOST + 1);
        int counted = query(
                        "SELECT count(*) FROM (SELECT FROM %s AS found" + most + ") AS counted",
                        "SELECT FROM %s" + most)
                .mapTo(Integer.class)
                .one();
        looks.stream().filter(look -> counted == 0).forEach(Runnable::run);
        return Count.of(counted);
    }

    /**
     * @param around the whole text, with a place for what all branches give
     * @param walk what is asked of one branch, with a place for its rows
     */
    private Query query(String around, String walk) {
        Set<String> branches = tx.scope().readableBranches();
        boolean one = branches.size() == 1;
        List<String> walks = new ArrayList<>(one ? List.of() : List.of(BRANCHES));
        String branch = one ? bound(branches.iterator().next()) : "walked.branch";
        if (!chosen.isEmpty() && !isByClock()) {
            walks.add("(VALUES (" + String.join("), (", chosen) + ")) AS chosen (value)");
        }
        walks.add((walks.isEmpty() ? "(%s)" : "LATERAL (%s)").formatted(walk.formatted(walked(branch))));
        String source = String.join(" CROSS JOIN ", walks);
        if (search.isPresent()) {
            tx.sql().execute(PLAN_FOR_THESE_VALUES);
        }
        String text = around.formatted(source);
        Query query = text.contains(":branches") ? tx.query(text) : tx.sql().createQuery(text);
        return query.bindMap(values);
    }

    private void after(Cursor place) {
        beyond = " AND (%s, %s) %s (%s, %s)"
                .formatted(time(), id(), direction().isEmpty() ? ">" : "<", bound(place.at()), bound(place.id()));
    }

    private String bound(Object value) {
        String name = "value" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    /** The rows of one branch that are wanted. */
    private String walked(String branch) {
        String wanted =
                conditions.stream().map(condition -> " AND " + condition).reduce(chosen(), String::concat);
        String place = "branch_id = " + branch + String.join("", places);
        if (isByClock()) {
            String also =
                    search.map(looked -> wanted + " AND " + looked.condition()).orElse(wanted);
            return ListedClocks.owed(table, place, also, clocksOf) + beyond;
        }
        String rows = search.map(looked -> looked.found(table, place, time, id, direction()))
                .orElse(table + " WHERE " + place);
        return rows + wanted + beyond;
    }

    private String chosen() {
        String wanted = isByClock() ? " IN (" + String.join(", ", chosen) + ")" : " = chosen.value";
        return chosen.isEmpty() ? "" : " AND " + chosenColumn + wanted;
    }

    private boolean isByClock() {
        return !clocksOf.isEmpty();
    }

    private String time() {
        return isByClock()
                ? ListedClocks.TIME
                : search.map(looked -> ListedSearch.TIME).orElse(time);
    }

    private String id() {
        return isByClock()
                ? ListedClocks.ID
                : search.map(looked -> ListedSearch.ID).orElse(id);
    }

    private String direction() {
        return newestFirst && !isByClock() ? " DESC" : "";
    }
}
