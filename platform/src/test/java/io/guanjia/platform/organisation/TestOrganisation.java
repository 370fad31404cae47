package io.guanjia.platform.organisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.TestDatabase;
import java.util.UUID;

/** Branches and calendars on a test's own schema. */
public final class TestOrganisation {

    private final TestDatabase database;
    private final BranchDirectory branches;
    private final Calendars calendars;

    public TestOrganisation(TestDatabase database, ObjectMapper json) {
        this.database = database;
        this.branches = new BranchDirectory(database.worker());
        this.calendars = new Calendars(branches, json);
    }

    public BranchDirectory branches() {
        return branches;
    }

    public Calendars calendars() {
        return calendars;
    }

    /** Defines a branch under HX/FZ and returns its code. */
    public String branch(String zone) {
        return branch("HX", "FZ", zone);
    }

    public String branch(String group, String company, String zone) {
        String code = "B" + UUID.randomUUID().toString().substring(0, 8);
        database.transactions().in(Scope.ofBranch(code), tx -> tx.sql()
                .createUpdate("""
                        INSERT INTO branch (branch_id, group_code, company_code, zone, name_zh, name_en)
                        VALUES (?, ?, ?, ?, '分公司', 'Branch')""")
                .bind(0, code)
                .bind(1, group)
                .bind(2, company)
                .bind(3, zone)
                .execute());
        return code;
    }
}
