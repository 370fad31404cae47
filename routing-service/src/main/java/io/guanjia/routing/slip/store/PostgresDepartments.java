package io.guanjia.routing.slip.store;

import io.guanjia.platform.organisation.Department;
import io.guanjia.platform.organisation.NamedDepartment;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.slip.Departments;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;

/** Departments in the service's own schema, behind the branch wall. */
@ApplicationScoped
public class PostgresDepartments implements Departments {

    @Override
    public Department keep(BranchTransaction tx, Department told) {
        tx.update("""
                        INSERT INTO department (id, branch_id, office_id, code, kind, name, ends_at)
                        VALUES (:id, :branch, :office, :code, :kind, :name, :endsAt)
                        ON CONFLICT (branch_id, code) DO UPDATE SET ends_at = :endsAt, kind = :kind, name = :name""")
                .bind("id", told.id())
                .bind("office", told.office())
                .bind("code", told.code())
                .bind("kind", told.kind())
                .bind("name", told.name().orElse(null))
                .bind("endsAt", told.endsAt().orElse(null))
                .execute();
        return told;
    }

    @Override
    public Optional<Department> find(BranchTransaction tx, String code) {
        return tx.query("SELECT * FROM department WHERE branch_id = ANY (:branches) AND code = :code")
                .bind("code", code)
                .map((row, context) -> department(row))
                .findOne();
    }

    @Override
    public String kindOf(BranchTransaction tx, String code) {
        return find(tx, code).map(Department::kind).orElseGet(() -> kindIn(code));
    }

    @Override
    public void require(BranchTransaction tx, String code) {
        NamedDepartment.require(code, find(tx, code).isPresent(), () -> tx.query(
                        "SELECT code FROM department WHERE branch_id = ANY (:branches) ORDER BY branch_id, code LIMIT :most")
                .bind("most", NamedDepartment.MOST_NAMED + 1)
                .mapTo(String.class)
                .list());
    }

    @Override
    public Optional<Department> hold(BranchTransaction tx, String code) {
        return tx.query("SELECT * FROM department WHERE branch_id = ANY (:branches) AND code = :code FOR SHARE")
                .bind("code", code)
                .map((row, context) -> department(row))
                .findOne();
    }

    @Override
    public Optional<Department> lock(BranchTransaction tx, UUID id) {
        return tx.query("SELECT * FROM department WHERE branch_id = ANY (:branches) AND id = :id FOR UPDATE")
                .bind("id", id)
                .map((row, context) -> department(row))
                .findOne();
    }

    /** GL01-ENGINEERING, GL01-ENGINEERING-2: an office, what it does, and which of several that do it. */
    private static String kindIn(String code) {
        String unnumbered = code.replaceFirst("-[0-9]+$", "");
        return unnumbered.substring(unnumbered.lastIndexOf('-') + 1);
    }

    private static Department department(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return new Department(
                row.getObject("id", UUID.class),
                code,
                row.getString("office_id"),
                Optional.ofNullable(row.getString("kind")).orElseGet(() -> kindIn(code)),
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getTimestamp("ends_at")).map(Timestamp::toInstant));
    }
}
