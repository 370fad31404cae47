package io.guanjia.testing.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Copies of a schema's tables, with their indexes and walls, that are full: many rows of many branches, made after the
 * rows that tests left in the tables themselves, and the planner is told that there are a hundred times as many. They live
 * in a schema of their own, within a transaction that is rolled back.
 */
final class FilledTables {

    static final String SCHEMA = "filled";
    static final String BRANCH = "FILL1";
    static final String OFFICE = "FILL1-1";

    /** As many rows as there are branches, or their offices, posts, years and policies: read as a whole, and rightly. */
    static final Set<String> DIRECTORIES = Set.of("branch", "office", "organisation_entry", "calendar_year", "policy");

    private static final int ROWS = 10_000;
    private static final int TIMES = 100;

    /** A column and what a new row has in it, made of the row {@code model} and the number {@code n}. */
    private static final String COLUMNS = """
            SELECT a.attname, CASE
              WHEN a.attname = 'branch_id' THEN '''FILL'' || n % 20'
              WHEN a.attname = 'office_id' THEN '''FILL'' || n % 20 || ''-'' || n / 20 % 4'
              WHEN t.typname = 'uuid' THEN 'uuidv7()'
              WHEN t.typname = 'bytea' THEN 'substring(model.' || quote_ident(a.attname) || ' for 64)'
              WHEN t.typname = 'timestamptz' THEN 'coalesce(model.' || quote_ident(a.attname) || ', now()) - interval ''1 minute'' * n'
              WHEN t.typname = 'text' AND (a.attname LIKE '%index' OR a.attname LIKE '%key') THEN 'model.' || quote_ident(a.attname) || ' || ''-'' || n'
              WHEN t.typname = 'text' AND EXISTS (
                SELECT FROM pg_index i JOIN pg_attribute k ON k.attrelid = i.indrelid AND k.attnum = ANY (i.indkey)
                WHERE i.indrelid = a.attrelid AND i.indisunique
                  AND (a.attnum = ANY (i.indkey) OR pg_get_expr(i.indexprs, i.indrelid) ~ ('\\m' || a.attname || '\\M'))
                GROUP BY i.indexrelid HAVING NOT bool_or(k.atttypid = 'uuid'::regtype)) THEN 'model.' || quote_ident(a.attname) || ' || ''-'' || n'
              ELSE 'model.' || quote_ident(a.attname) END
            FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
            WHERE a.attrelid = ?::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attidentity = '' AND a.attgenerated = ''
            ORDER BY a.attnum""";

    private final Connection sql;
    private final String service;

    FilledTables(Connection sql, String service) {
        this.sql = sql;
        this.service = service;
    }

    void fill(List<String> tables) throws SQLException {
        run("CREATE SCHEMA " + SCHEMA);
        run("GRANT USAGE ON SCHEMA %1$s TO %2$s_app, %2$s_worker".formatted(SCHEMA, service));
        run("SET LOCAL search_path = %s, %s".formatted(SCHEMA, service));
        for (String table : tables) {
            copy(table);
            if (!DIRECTORIES.contains(table)) {
                fill(table);
            }
        }
    }

    private void copy(String table) throws SQLException {
        String copied = SCHEMA + "." + table;
        String original = service + "." + table;
        run("CREATE TABLE %s (LIKE %s INCLUDING DEFAULTS INCLUDING GENERATED INCLUDING IDENTITY INCLUDING INDEXES)"
                .formatted(copied, original));
        // Statements name constraints, and the copies have names of their own.
        for (String renaming : strings("""
                SELECT format('ALTER TABLE %1$s RENAME CONSTRAINT %%I TO %%I', its.conname, was.conname)
                FROM pg_constraint was JOIN pg_constraint its ON its.contype = was.contype AND its.conkey = was.conkey
                WHERE was.conrelid = '%2$s'::regclass AND its.conrelid = '%1$s'::regclass AND was.contype IN ('p', 'u')
                  AND its.conname <> was.conname""".formatted(copied, original))) {
            run(renaming);
        }
        run("CALL guard_by_branch('%s')".formatted(copied));
        run("CALL open_to_worker('%s', 'SELECT, INSERT, UPDATE, DELETE')".formatted(copied));
    }

    private void fill(String table) throws SQLException {
        run(new PlausibleRow(sql, SCHEMA, table).insertFor("FILL"));
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (PreparedStatement query = sql.prepareStatement(COLUMNS)) {
            query.setString(1, SCHEMA + "." + table);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    names.add('"' + row.getString(1) + '"');
                    values.add(row.getString(2));
                }
            }
        }
        run("""
                INSERT INTO %1$s.%2$s (%3$s)
                SELECT %4$s FROM generate_series(1, %5$d) AS n
                JOIN (SELECT *, row_number() OVER () AS nth, count(*) OVER () AS of
                      FROM (SELECT * FROM (SELECT * FROM %6$s.%2$s LIMIT 50) AS left_by_tests
                            UNION ALL SELECT * FROM %1$s.%2$s) AS known) AS model
                  ON model.nth = 1 + n %% model.of
                ON CONFLICT DO NOTHING""".formatted(SCHEMA, table, String.join(", ", names), String.join(", ", values), ROWS, service));
        run("ANALYZE %s.%s".formatted(SCHEMA, table));
        run("""
                SELECT pg_restore_relation_stats('schemaname', '%1$s', 'relname', '%2$s', 'relpages', relpages,
                                                 'reltuples', (reltuples * %3$d)::real)
                FROM pg_class WHERE oid = '%1$s.%2$s'::regclass""".formatted(SCHEMA, table, TIMES));
    }

    private List<String> strings(String text) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement query = sql.createStatement();
                ResultSet row = query.executeQuery(text)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    private void run(String statement) throws SQLException {
        try (Statement running = sql.createStatement()) {
            running.execute(statement);
        }
    }
}
