package io.guanjia.testing.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A row that a table's column types accept, whatever the table means. */
final class PlausibleRow {

    private static final String COLUMNS = """
            SELECT a.attname, coalesce(nullif(t.typbasetype, 0), t.oid)::regtype::text, b.typtype, b.typcategory, a.atttypmod,
                   (SELECT enumlabel FROM pg_enum WHERE enumtypid = b.oid ORDER BY enumsortorder LIMIT 1)
            FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
            JOIN pg_type b ON b.oid = coalesce(nullif(t.typbasetype, 0), t.oid)
            WHERE a.attrelid = ?::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attnotnull
              AND NOT a.atthasdef AND a.attidentity = '' AND a.attgenerated = '' AND a.attname <> 'branch_id'""";

    private final Connection sql;
    private final String qualified;
    private final Map<String, String> values = new LinkedHashMap<>();

    PlausibleRow(Connection sql, String schema, String table) throws SQLException {
        this.sql = sql;
        this.qualified = schema + "." + table;
        try (PreparedStatement query = sql.prepareStatement(COLUMNS)) {
            query.setString(1, qualified);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String value = value(row.getString(2), row.getString(3), row.getString(4), row.getString(6));
                    values.put(row.getString(1), value);
                }
            }
        }
    }

    private static String value(String type, String kind, String category, String firstLabel) {
        String literal =
                switch (kind) {
                    case "e" -> firstLabel;
                    case "r" -> "empty";
                    default ->
                        switch (category) {
                            case "A" -> "{}";
                            case "B" -> "true";
                            case "D" -> type.startsWith("time ") ? "10:00" : "2026-11-21";
                            case "N" -> "1";
                            case "T" -> "1 day";
                            case "I" -> "127.0.0.1";
                            default -> ofNoCategory(type);
                        };
                };
        return "'" + literal + "'";
    }

    private static String ofNoCategory(String type) {
        return switch (type) {
            case "uuid" -> "00000000-0000-7000-8000-00000000da11";
            case "json", "jsonb" -> "{}";
            case "bytea" -> "\\x00";
            default -> "w";
        };
    }

    boolean hasOffice() throws SQLException {
        try (PreparedStatement query = sql.prepareStatement(
                "SELECT FROM pg_attribute WHERE attrelid = ?::regclass AND attname = 'office_id' AND NOT attisdropped")) {
            query.setString(1, qualified);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    String insertFor(String branch, String office) {
        values.put("office_id", "'" + office + "'");
        return insertFor(branch);
    }

    String insertFor(String branch) {
        String columns =
                values.keySet().stream().map(name -> ", \"" + name + "\"").collect(Collectors.joining());
        String literals = values.values().stream().map(value -> ", " + value).collect(Collectors.joining());
        return "INSERT INTO %s (branch_id%s) VALUES ('%s'%s)".formatted(qualified, columns, branch, literals);
    }

    /** Takes the table's CHECK constraints away, until the transaction is rolled back. */
    void dropChecks() throws SQLException {
        try (Statement drop = sql.createStatement()) {
            drop.execute("""
                    DO $$ DECLARE c name; BEGIN
                      FOR c IN SELECT conname FROM pg_constraint WHERE conrelid = '%1$s'::regclass AND contype = 'c' LOOP
                        EXECUTE format('ALTER TABLE %1$s DROP CONSTRAINT %%I', c);
                      END LOOP;
                    END $$""".formatted(qualified));
        }
    }
}
