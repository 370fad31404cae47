package io.guanjia.intake.request.store;

import io.guanjia.intake.request.OwedRequest;
import io.guanjia.intake.request.OwedRequests;
import io.guanjia.intake.request.RequestKind;
import io.guanjia.intake.request.RequestState;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is owed, read from the register and from what is known of slips. */
@ApplicationScoped
class PostgresOwedRequests implements OwedRequests {

    private static final String BY_DEPARTMENT = """
            SELECT r.id, r.number, r.office_id, r.kind, r.state, s.number AS slip, s.known_at AS since
            FROM request_slip s JOIN service_request r ON r.id = s.request_id AND r.branch_id = s.branch_id
            WHERE s.branch_id = ANY (:branches) AND (:office::text IS NULL OR s.office_id = :office)
              AND s.department_code = :whose AND s.status = 'OPEN' AND r.state NOT IN ('CLOSED', 'VOID')
            ORDER BY s.known_at, s.slip_id LIMIT :most""";

    @Override
    public List<OwedRequest> byDepartment(BranchTransaction tx, String departmentCode) {
        return owed(tx, BY_DEPARTMENT, departmentCode);
    }

    @Override
    public List<OwedRequest> byStaff(BranchTransaction tx, String staffId) {
        return Listing.of(tx, "service_request")
                .equal("registered_by", Optional.of(staffId))
                .where("state NOT IN ('CLOSED', 'VOID')", true)
                .oldestFirst("registered_at", "id")
                .page(new PageRequest(MOST, Optional.empty()), (row, context) -> line(row, null, "registered_at"))
                .items();
    }

    private static List<OwedRequest> owed(BranchTransaction tx, String query, String whose) {
        return tx.sql()
                .createQuery(query)
                .bindArray("branches", String.class, List.copyOf(tx.scope().readableBranches()))
                .bind("office", tx.scope().office().orElse(null))
                .bind("whose", whose)
                .bind("most", MOST)
                .map((row, context) -> line(row, row.getString("slip"), "since"))
                .list();
    }

    private static OwedRequest line(ResultSet row, String slip, String since) throws SQLException {
        return new OwedRequest(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("office_id"),
                RequestKind.valueOf(row.getString("kind")),
                RequestState.valueOf(row.getString("state")),
                Optional.ofNullable(slip),
                RequestRow.instant(row, since).orElseThrow());
    }
}
