package io.guanjia.testing.service;

import io.guanjia.testing.service.BranchWall.Finding;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What PostgreSQL's catalogue says about the walls of one schema. */
final class WallCatalogue {

    private static final String READS = "(branch_id = ANY ((current_setting('guanjia.readable'::text))::text[]))";
    private static final String WRITES = "(branch_id = current_setting('guanjia.writable'::text))";

    /** Command to its condition on rows that are there and on rows to be written. */
    private static final Map<String, String> EXPECTED = Map.of(
            "SELECT", READS + " / null",
            "INSERT", "null / " + WRITES,
            "UPDATE", WRITES + " / " + WRITES,
            "DELETE", WRITES + " / null");

    private static final String OFFICE_OF_ITS_OWN =
            "CASE WHEN (current_setting('guanjia.office'::text) = ''::text) THEN true"
                    + " ELSE (office_id = current_setting('guanjia.office'::text)) END";

    /** The same conditions as they stand where thousands of rows are searched: a setting is asked for once, not at each row. */
    private static final Map<String, String> SEARCHED = Map.of(
            "CASE WHEN (branch_id = ANY (( SELECT (current_setting('guanjia.readable'::text))::text[] AS current_setting)::text[]))"
                    + " THEN true ELSE false END",
            READS,
            "( SELECT current_setting('guanjia.office'::text) AS current_setting)",
            "current_setting('guanjia.office'::text)");

    /** The suite's clock is no branch's data: the service reaches it through these and no other way. */
    private static final String CLOCK = "'suite_now', 'suite_seconds_ahead', 'put_suite_ahead'";

    private final Connection sql;
    private final String schema;
    private final String app;

    WallCatalogue(Connection sql, String schema) {
        this.sql = sql;
        this.schema = schema;
        this.app = schema + "_app";
    }

    /** Ordinary and partitioned tables and every single partition, which can be reached past its parent. */
    List<String> tables() throws SQLException {
        return strings("""
                SELECT relname FROM pg_class WHERE relnamespace = ?::regnamespace AND relkind IN ('r', 'p', 'f')
                ORDER BY relname""", schema);
    }

    List<Finding> structureOf(String table) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        String qualified = schema + "." + table;
        for (String gap : strings("""
                SELECT CASE WHEN NOT relrowsecurity THEN 'row-level security is not enabled'
                            WHEN NOT relforcerowsecurity THEN 'row-level security is not forced' END
                FROM pg_class WHERE oid = ?::regclass AND NOT (relrowsecurity AND relforcerowsecurity)
                UNION ALL
                SELECT 'there is no branch_id text NOT NULL' WHERE NOT EXISTS (
                  SELECT FROM pg_attribute WHERE attrelid = ?::regclass AND attname = 'branch_id' AND attnotnull AND atttypid = 'text'::regtype)
                UNION ALL
                SELECT 'the service may ' || lower(privilege) || ' it, which no policy stops'
                FROM unnest(ARRAY['TRUNCATE', 'REFERENCES', 'TRIGGER']) AS privilege WHERE has_table_privilege(?, ?::regclass, privilege)
                UNION ALL
                SELECT 'the service owns it' FROM pg_class WHERE oid = ?::regclass AND pg_get_userbyid(relowner) = ?""", qualified, qualified, app, qualified, qualified, app)) {
            findings.add(new Finding(table, gap));
        }
        findings.addAll(policiesOf(table));
        if (hasOffices(table)) {
            findings.addAll(officePolicyOf(table));
        }
        return findings;
    }

    /** What the service may do to a table that stands outside the wall, which should be nothing. */
    List<Finding> grantsOn(String table) throws SQLException {
        return strings("""
                SELECT 'no wall guards it and the service may ' || lower(privilege) || ' it'
                FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) AS privilege
                WHERE has_table_privilege(?, ?::regclass, privilege)""", app, schema + "." + table).stream()
                .map(gap -> new Finding(table, gap))
                .toList();
    }

    boolean hasOffices(String table) throws SQLException {
        return !strings("""
                SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND attname = 'office_id' AND NOT attisdropped""", schema + "." + table).isEmpty();
    }

    /** Beside the branch's policies, which widen, one that narrows whatever they let through. */
    private List<Finding> officePolicyOf(String table) throws SQLException {
        List<String> found = strings("""
                SELECT cmd || ' ' || btrim(regexp_replace(qual, '\\s+', ' ', 'g')) || coalesce(' / ' || with_check, '')
                FROM pg_policies WHERE schemaname = ? AND tablename = ? AND permissive = 'RESTRICTIVE' AND ? = ANY (roles)""", schema, table, app);
        return found.stream().map(WallCatalogue::plain).toList().equals(List.of("ALL " + OFFICE_OF_ITS_OWN))
                ? List.of()
                : List.of(new Finding(table, "the policy between offices reads " + found));
    }

    private static String plain(String condition) {
        String plain = condition;
        for (Map.Entry<String, String> searched : SEARCHED.entrySet()) {
            plain = plain.replace(searched.getKey(), searched.getValue());
        }
        return plain;
    }

    private List<Finding> policiesOf(String table) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> found = new TreeMap<>();
        try (PreparedStatement query = sql.prepareStatement("""
                SELECT cmd, coalesce(btrim(regexp_replace(qual, '\\s+', ' ', 'g')), 'null') || ' / ' || coalesce(with_check, 'null')
                FROM pg_policies WHERE schemaname = ? AND tablename = ? AND permissive = 'PERMISSIVE' AND roles && ARRAY[?, 'public']::name[]""")) {
            query.setString(1, schema);
            query.setString(2, table);
            query.setString(3, app);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    if (found.put(row.getString(1), plain(row.getString(2))) != null) {
                        findings.add(new Finding(table, "two policies for " + row.getString(1)));
                    }
                }
            }
        }
        EXPECTED.forEach((command, condition) -> {
            if (!condition.equals(found.get(command))) {
                findings.add(new Finding(table, "the policy for " + command + " reads " + found.get(command)));
            }
        });
        found.keySet().stream()
                .filter(command -> !EXPECTED.containsKey(command))
                .forEach(command -> findings.add(new Finding(table, "an unexpected policy for " + command)));
        return findings;
    }

    /** What would let the service's login see past the policies altogether. */
    List<Finding> waysAround() throws SQLException {
        List<Finding> findings = new ArrayList<>();
        strings("""
                SELECT relname FROM pg_class
                WHERE relnamespace = ?::regnamespace AND relkind IN ('v', 'm') AND has_table_privilege(?, oid, 'SELECT')
                  AND (relkind = 'm' OR NOT coalesce(reloptions && ARRAY['security_invoker=true', 'security_invoker=on'], false))""", schema, app)
                .forEach(
                        view -> findings.add(new Finding(view, "a view that the service reads with its owner's eyes")));
        strings("""
                SELECT proname FROM pg_proc
                WHERE pronamespace = ?::regnamespace AND prosecdef AND has_function_privilege(?, oid, 'EXECUTE')
                  AND proname NOT IN (""" + CLOCK + ")", schema, app)
                .forEach(function -> findings.add(
                        new Finding(function, "a function that the service runs with its owner's rights")));
        strings("SELECT rolname FROM pg_roles WHERE rolname = ? AND (rolsuper OR rolbypassrls)", app)
                .forEach(login -> findings.add(new Finding(login, "a login that passes row-level security")));
        Set.of(schema + "_owner", schema + "_worker").forEach(other -> {
            if (isMember(other)) {
                findings.add(new Finding(app, "a login that can act as " + other));
            }
        });
        return findings;
    }

    private boolean isMember(String other) {
        try {
            return !strings("SELECT 'yes' WHERE pg_has_role(?, ?, 'MEMBER')", app, other)
                    .isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException("the roles could not be read", e);
        }
    }

    private List<String> strings(String text, String... values) throws SQLException {
        List<String> result = new ArrayList<>();
        try (PreparedStatement query = sql.prepareStatement(text)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    result.add(row.getString(1));
                }
            }
        }
        return result;
    }
}
