package io.guanjia.routing.slip.store;

import io.guanjia.platform.http.PageRequest;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Listing;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.ContactSlips;
import io.guanjia.routing.slip.SlipFilter;
import io.guanjia.routing.slip.StoredSlip;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Slips in the service's own schema, behind the branch wall. */
@ApplicationScoped
public class PostgresContactSlips implements ContactSlips {

    private static final String INSERT = """
            INSERT INTO contact_slip (id, branch_id, office_id, number, request_id, request_number, kind, department_code, content,
                                      urgent, transmission, handed_over_to, delivered_at, answer_by, round, state, sequence, issued_at)
            VALUES (:id, :branch, :office, :number, :requestId, :requestNumber, :kind, :departmentCode, :content,
                    :urgent, :transmission, :handedOverTo, :deliveredAt, :answerBy, :round, :state, :sequence, :issuedAt)""";

    private static final String UPDATE = """
            UPDATE contact_slip SET state = :state, reason = :reason, result = :result, defect = :defect, rework = :rework,
                                    completed_at = :completedAt, sequence = :sequence
            WHERE id = :id AND branch_id = :branch AND sequence = :sequence - 1""";

    @Override
    public void add(BranchTransaction tx, ContactSlip slip) {
        tx.update(INSERT)
                .bindMethods(slip.matter())
                .bind("id", slip.id())
                .bind("office", slip.office())
                .bind("number", slip.number())
                .bind("handedOverTo", slip.matter().handedOverTo().orElse(null))
                .bind("answerBy", slip.matter().answerBy().orElse(null))
                .bind("state", slip.state().code())
                .bind("sequence", slip.sequence())
                .bind("issuedAt", tx.now())
                .execute();
    }

    @Override
    public Optional<ContactSlip> lock(BranchTransaction tx, UUID id) {
        return tx.query("SELECT * FROM contact_slip WHERE branch_id = ANY (:branches) AND id = :id FOR UPDATE")
                .bind("id", id)
                .map(SlipRow::slip)
                .findOne();
    }

    @Override
    public List<ContactSlip> lockAllOf(BranchTransaction tx, UUID requestId) {
        return tx.query("""
                        SELECT * FROM contact_slip WHERE branch_id = ANY (:branches) AND request_id = :request
                        ORDER BY issued_at, id FOR UPDATE""").bind("request", requestId).map(SlipRow::slip).list();
    }

    @Override
    public Optional<StoredSlip> find(BranchTransaction tx, UUID id) {
        return tx.query("SELECT * FROM contact_slip WHERE branch_id = ANY (:branches) AND id = :id")
                .bind("id", id)
                .map(SlipRow::stored)
                .findOne();
    }

    @Override
    public void save(BranchTransaction tx, ContactSlip slip) {
        int changed = tx.update(UPDATE)
                .bindMap(SlipRow.stateColumns(slip.state()))
                .bind("id", slip.id())
                .bind("sequence", slip.sequence())
                .execute();
        if (changed != 1) {
            throw new IllegalStateException("slip " + slip.number() + " was not saved over its predecessor");
        }
    }

    @Override
    public List<StoredSlip> list(BranchTransaction tx, SlipFilter filter, PageRequest page) {
        return Listing.of(tx, "contact_slip")
                .inOffice(filter.office())
                .equal("department_code", filter.department())
                .equal("state", filter.state())
                .equal("request_id", filter.requestId())
                .oldestFirst("issued_at", "id")
                .page(page, SlipRow::stored);
    }
}
