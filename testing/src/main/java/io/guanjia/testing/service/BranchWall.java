package io.guanjia.testing.service;

import io.guanjia.testing.RealServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Walks along the walls between branches and between offices, table by table of the real catalogue, and reports every gap.
 *
 * <p>Looks at the structure first (row-level security on and forced, the policies as they should read, no other way round
 * them), then tries it: a row of one branch is put into the table and the service's login reaches for it from another
 * branch and, where rows have an office, from another office. A table without the wall must be out of the service's
 * reach altogether. All of it happens in transactions that are rolled back. Works on the servers of {@link RealServers} only,
 * whose administrator needs no password on this machine.
 */
public final class BranchWall {

    /** Tables that hold no branch data in any service; none of them is the service's to touch. */
    private static final Set<String> SHARED = Set.of("clock_offset", "flyway_schema_history");

    private final String jdbcUrl;
    private final String schema;
    private final Set<String> exempt;

    private BranchWall(String jdbcUrl, String schema, Set<String> exempt) {
        this.jdbcUrl = jdbcUrl;
        this.schema = schema;
        this.exempt = exempt;
    }

    /** One gap: which table, view or function, and what is wrong with it. */
    public record Finding(String where, String what) {

        @Override
        public String toString() {
            return where + ": " + what;
        }
    }

    /**
     * The wall of a service whose schema is migrated.
     *
     * @param exempt tables of the service itself that hold no branch data and that it does not touch
     */
    public static BranchWall of(String service, String... exempt) {
        List<String> all = new ArrayList<>(SHARED);
        all.addAll(List.of(exempt));
        return new BranchWall(RealServers.environmentOf(service).get("GUANJIA_DATABASE_URL"), service, Set.copyOf(all));
    }

    /** Every gap in the wall; none in a sound schema. */
    public List<Finding> findings() {
        try (Connection administrator = DriverManager.getConnection(jdbcUrl, "postgres", "")) {
            administrator.setAutoCommit(false);
            WallCatalogue catalogue = new WallCatalogue(administrator, schema);
            List<Finding> findings = new ArrayList<>(catalogue.waysAround());
            for (String table : catalogue.tables()) {
                if (exempt.contains(table)) {
                    findings.addAll(catalogue.grantsOn(table));
                } else {
                    findings.addAll(catalogue.structureOf(table));
                    findings.addAll(new WallProbe(administrator, schema, table).findings());
                }
            }
            administrator.rollback();
            return findings;
        } catch (SQLException e) {
            throw new IllegalStateException("the wall of " + schema + " could not be examined", e);
        }
    }

    /** The tables that were looked at, so that a test can see that the check saw them. */
    public List<String> tables() {
        try (Connection administrator = DriverManager.getConnection(jdbcUrl, "postgres", "")) {
            return new WallCatalogue(administrator, schema)
                    .tables().stream().filter(table -> !exempt.contains(table)).toList();
        } catch (SQLException e) {
            throw new IllegalStateException("the tables of " + schema + " could not be listed", e);
        }
    }
}
