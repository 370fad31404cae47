package io.guanjia.testing.service;

import io.guanjia.testing.service.BranchWall.Finding;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Puts one row of branch {@value #THERE} into a table and reaches for it as the service's login from elsewhere. */
final class WallProbe {

    private static final String HERE = "wall-here";
    private static final String THERE = "wall-there";
    private static final String REFUSED = "42501";
    private static final String OFFICE = "wall-office";
    private static final String NEXT_DOOR = "wall-next-door";

    private final Connection sql;
    private final String schema;
    private final String table;
    private final List<Finding> findings = new ArrayList<>();

    WallProbe(Connection sql, String schema, String table) {
        this.sql = sql;
        this.schema = schema;
        this.table = table;
    }

    List<Finding> findings() throws SQLException {
        PlausibleRow row = new PlausibleRow(sql, schema, table);
        try {
            // Foreign keys and triggers are not the matter here; checks are dropped and come back with the rollback.
            run("SET LOCAL session_replication_role = replica");
            run("SET LOCAL lock_timeout = '20s'");
            run("SET LOCAL search_path = " + schema);
            row.dropChecks();
            run(row.insertFor(THERE));
            if (row.hasOffice()) {
                run("UPDATE " + table + " SET office_id = '" + OFFICE + "' WHERE branch_id = '" + THERE + "'");
            }
            run("SET LOCAL ROLE " + schema + "_app");
            unscoped();
            ownBranch();
            otherBranch(row);
            subtree(row);
            if (row.hasOffice()) {
                otherOffice(row);
            }
        } catch (SQLException unforeseen) {
            findings.add(new Finding(table, "could not be probed: " + unforeseen.getMessage()));
        } finally {
            sql.rollback();
        }
        return findings;
    }

    private void unscoped() throws SQLException {
        String state = attempt("SELECT count(*) FROM " + table).sqlState();
        expect(state != null, "can be read without a scope");
    }

    /** The walls of a branch's offices: somebody of the office next door, in the same branch. */
    private void otherOffice(PlausibleRow row) throws SQLException {
        scope("{" + THERE + "}", THERE, OFFICE);
        String state = attempt("SELECT 1 / count(*)::int FROM " + table + " WHERE branch_id = '" + THERE + "'")
                .sqlState();
        expect(state == null || REFUSED.equals(state), "its own office cannot read it");
        expect(
                refusedOrNone("UPDATE " + table + " SET office_id = '" + NEXT_DOOR + "'"),
                "a row can be given to another office");
        scope("{" + THERE + "}", THERE, NEXT_DOOR);
        expect(invisible(), "another office can read it");
        expect(refused(row.insertFor(THERE, OFFICE)), "another office can insert into it");
        expect(
                refusedOrNone("UPDATE " + table + " SET office_id = '" + NEXT_DOOR + "'"),
                "another office can update it");
        expect(refusedOrNone("DELETE FROM " + table), "another office can delete from it");
    }

    private void ownBranch() throws SQLException {
        scope("{" + THERE + "}", THERE);
        String state = attempt("SELECT 1 / count(*)::int FROM " + table + " WHERE branch_id = '" + THERE + "'")
                .sqlState();
        expect(state == null || REFUSED.equals(state), "its own branch cannot read it");
        expect(
                refusedOrNone("UPDATE " + table + " SET branch_id = '" + HERE + "'"),
                "a row can be given to another branch");
    }

    private void otherBranch(PlausibleRow row) throws SQLException {
        scope("{" + HERE + "}", HERE);
        expect(invisible(), "another branch can read it");
        expect(refused(row.insertFor(THERE)), "another branch can insert into it");
        expect(refusedOrNone("UPDATE " + table + " SET branch_id = '" + HERE + "'"), "another branch can update it");
        expect(refusedOrNone("DELETE FROM " + table), "another branch can delete from it");
    }

    private void subtree(PlausibleRow row) throws SQLException {
        scope("{" + HERE + "," + THERE + "}", "");
        String state = attempt("SELECT 1 / count(*)::int FROM " + table + " WHERE branch_id = '" + THERE + "'")
                .sqlState();
        expect(state == null || REFUSED.equals(state), "a company cannot read its subtree");
        expect(refused(row.insertFor(THERE)), "a company can insert into it");
        expect(refusedOrNone("UPDATE " + table + " SET branch_id = '" + THERE + "'"), "a company can update it");
        expect(refusedOrNone("DELETE FROM " + table), "a company can delete from it");
    }

    private boolean invisible() throws SQLException {
        // Divides by zero where nothing is seen, so that one statement tells without a result set to read.
        String state = attempt("SELECT 1 / count(*)::int FROM " + table).sqlState();
        return "22012".equals(state) || REFUSED.equals(state);
    }

    private boolean refused(String statement) throws SQLException {
        return REFUSED.equals(attempt(statement).sqlState());
    }

    private boolean refusedOrNone(String statement) throws SQLException {
        Attempt attempt = attempt(statement);
        return REFUSED.equals(attempt.sqlState()) || (attempt.sqlState() == null && attempt.rows() == 0);
    }

    private record Attempt(String sqlState, int rows) {}

    private Attempt attempt(String statement) throws SQLException {
        Savepoint before = sql.setSavepoint();
        try (Statement attempt = sql.createStatement()) {
            attempt.execute(statement);
            int rows = Math.max(0, attempt.getUpdateCount());
            return new Attempt(null, rows);
        } catch (SQLException refusal) {
            return new Attempt(refusal.getSQLState(), 0);
        } finally {
            sql.rollback(before);
        }
    }

    private void scope(String readable, String writable) throws SQLException {
        scope(readable, writable, "");
    }

    private void scope(String readable, String writable, String office) throws SQLException {
        run("SELECT set_config('guanjia.readable', '" + readable + "', true), set_config('guanjia.writable', '"
                + writable + "', true), set_config('guanjia.office', '" + office + "', true)");
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            findings.add(new Finding(table, otherwise));
        }
    }

    private void run(String statement) throws SQLException {
        try (Statement running = sql.createStatement()) {
            running.execute(statement);
        }
    }
}
