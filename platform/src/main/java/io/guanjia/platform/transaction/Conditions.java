package io.guanjia.platform.transaction;

import io.guanjia.platform.http.Cursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/**
 * The WHERE clause of a list: only the conditions that were asked for, so that the planner can use an index for those.
 * Column names come from code, values are always bound.
 */
public final class Conditions {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Adds {@code column = value} if there is a value. */
    public Conditions equal(String column, Optional<?> value) {
        return compare(column, "=", value);
    }

    /** Adds {@code column <operator> value} if there is a value. */
    public Conditions compare(String column, String operator, Optional<?> value) {
        value.ifPresent(present -> {
            String name = "condition" + values.size();
            clauses.add(column + " " + operator + " :" + name);
            values.put(name, present);
        });
        return this;
    }

    /** Adds a condition in the words of SQL, with the values that it names. */
    public Conditions matching(String clause, Map<String, ?> named) {
        clauses.add(clause);
        values.putAll(named);
        return this;
    }

    /** Goes on after the row that the cursor names, in the order of {@code timeColumn} and id. */
    public Conditions after(String timeColumn, Optional<Cursor> cursor) {
        cursor.ifPresent(place -> {
            clauses.add("(" + timeColumn + ", id) > (:afterTime, :afterId)");
            values.put("afterTime", place.at());
            values.put("afterId", place.id());
        });
        return this;
    }

    /** The clause with its keyword; empty without conditions. */
    public String where() {
        return clauses.isEmpty() ? "" : "WHERE " + String.join(" AND ", clauses);
    }

    /** Binds the values to a query made with {@link #where()}. */
    public Query bindTo(Query query) {
        return query.bindMap(values);
    }
}
