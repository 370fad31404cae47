package io.guanjia.routing.slip.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.listing.AboutTheReader;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.slip.Accused;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.ContactSlips;
import io.guanjia.routing.slip.Departments;
import io.guanjia.routing.slip.Posts;
import io.guanjia.routing.slip.SlipDeadlines;
import io.guanjia.routing.slip.SlipFilter;
import io.guanjia.routing.slip.StoredSlip;
import io.guanjia.routing.slip.Where;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Slips in the service's own schema, behind the branch wall. */
@ApplicationScoped
public class PostgresContactSlips implements ContactSlips {

    private static final String INSERT = """
            INSERT INTO contact_slip (id, branch_id, office_id, number, request_id, request_number, kind, department_code, content,
                                      unit, place, visit_from, visit_to, urgent, transmission, handed_over_to, delivered_at, answer_by, accused_role, accused_staff_id, round, state, sequence, issued_at)
            VALUES (:id, :branch, :office, :number, :requestId, :requestNumber, :kind, :departmentCode, :content,
                    :unit, :place, :visitFrom, :visitTo, :urgent, :transmission, :handedOverTo, :deliveredAt, :answerBy, :accusedRole, :accusedStaff, :round, :state, :sequence, :issuedAt)""";

    private static final String UPDATE = """
            UPDATE contact_slip SET department_code = :department, transmission = :transmission, handed_over_to = :handedOverTo,
              delivered_at = :deliveredAt, state = :state, reason = :reason, result = :result, repairs = :repairs::jsonb,
              nothing_repaired = :nothingRepaired, reported_by = :reportedBy, sequence = :sequence,
              urgings = :urgings, urged_at = :urgedAt, urging_unanswered = :unanswered,
              noted_done = :done, noted_next = :next, next_check_at = :nextCheckAt, noted_at = :notedAt,
              noted_formerly_by = :notedFormerlyBy
            WHERE id = :id AND branch_id = :branch AND sequence = :sequence - 1""";

    private static final String OF_REQUEST = """
            SELECT * FROM contact_slip WHERE branch_id = ANY (:branches) AND request_id = :request ORDER BY issued_at, id""";

    /** Before the report a slip is the department's; as the index has it. */
    private static final String IN_HAND = "state IN ('ISSUED', 'ACKNOWLEDGED', 'IN_HANDLING')";

    private static final String NOT_ABOUT_THE_READER =
            AboutTheReader.not("accused_role", "accused_staff_id", Posts.TOPMOST);

    private final SlipRow rows;
    private final Departments departments;

    PostgresContactSlips(ObjectMapper json, Departments departments) {
        this.departments = departments;
        this.rows = new SlipRow(json);
    }

    @Override
    public void add(BranchTransaction tx, ContactSlip slip) {
        tx.update(INSERT)
                .bindMethods(slip.matter())
                .bind("id", slip.id())
                .bind("office", slip.office())
                .bind("number", slip.number())
                .bind("unit", slip.matter().where().unit().orElse(null))
                .bind("place", slip.matter().where().place().orElse(null))
                .bind(
                        "visitFrom",
                        slip.matter().where().visit().map(Where.Visit::from).orElse(null))
                .bind(
                        "visitTo",
                        slip.matter().where().visit().map(Where.Visit::to).orElse(null))
                .bind("handedOverTo", slip.matter().handedOverTo().orElse(null))
                .bind("answerBy", slip.matter().answerBy().orElse(null))
                .bind("accusedRole", slip.matter().accused().map(Accused::post).orElse(null))
                .bind(
                        "accusedStaff",
                        slip.matter().accused().flatMap(Accused::staffId).orElse(null))
                .bind("state", slip.state().code().name())
                .bind("sequence", slip.sequence())
                .bind("issuedAt", tx.now())
                .execute();
    }

    @Override
    public void lockMatter(BranchTransaction tx, UUID requestId, int round, String department) {
        tx.sql()
                .createQuery(
                        "SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || :matter, 0)) IS NULL")
                .bind("matter", requestId + " " + round + " " + department)
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public List<ContactSlip> allOf(BranchTransaction tx, UUID requestId) {
        return tx.query(OF_REQUEST).bind("request", requestId).map(rows::slip).list();
    }

    @Override
    public Optional<ContactSlip> lock(BranchTransaction tx, UUID id) {
        return tx.query("SELECT * FROM contact_slip WHERE branch_id = ANY (:branches) AND id = :id FOR UPDATE")
                .bind("id", id)
                .map(rows::slip)
                .findOne();
    }

    @Override
    public List<ContactSlip> lockAllOf(BranchTransaction tx, UUID requestId) {
        return tx.query(OF_REQUEST + " FOR UPDATE")
                .bind("request", requestId)
                .map(rows::slip)
                .list();
    }

    @Override
    public List<ContactSlip> lockOpenOf(BranchTransaction tx, String department) {
        return tx.query("""
                        SELECT * FROM contact_slip WHERE branch_id = ANY (:branches) AND department_code = :department
                          AND state IN ('ISSUED', 'ACKNOWLEDGED', 'IN_HANDLING', 'REPORTED') ORDER BY issued_at, id FOR UPDATE""").bind("department", department).map(rows::slip).list();
    }

    @Override
    public Page<StoredSlip> owedBy(BranchTransaction tx, String department, PageRequest page) {
        return Listing.of(tx, "contact_slip")
                .equal("department_code", Optional.of(department))
                .where(IN_HAND, true)
                .whereNothingIs(() -> departments.require(tx, department))
                .oldestFirst("issued_at", "id")
                .page(page, rows::stored);
    }

    @Override
    public Optional<StoredSlip> find(BranchTransaction tx, UUID id) {
        return tx.query("SELECT * FROM contact_slip WHERE branch_id = ANY (:branches) AND id = :id")
                .bind("id", id)
                .map(rows::stored)
                .findOne();
    }

    @Override
    public List<StoredSlip> withIds(BranchTransaction tx, Collection<UUID> ids) {
        return tx.query("SELECT * FROM contact_slip WHERE branch_id = ANY (:branches) AND id = ANY (:ids)")
                .bindArray("ids", UUID.class, ids.toArray())
                .map(rows::stored)
                .list();
    }

    @Override
    public void save(BranchTransaction tx, ContactSlip slip) {
        int changed = tx.update(UPDATE)
                .bindMap(rows.stateColumns(slip.state()))
                .bindMap(SlipRow.trackingColumns(slip.tracking()))
                .bind("id", slip.id())
                .bind("department", slip.matter().departmentCode())
                .bind("transmission", slip.matter().transmission())
                .bind("handedOverTo", slip.matter().handedOverTo().orElse(null))
                .bind("deliveredAt", slip.matter().deliveredAt())
                .bind("sequence", slip.sequence())
                .execute();
        if (changed != 1) {
            throw new IllegalStateException("slip " + slip.number() + " was not saved over its predecessor");
        }
    }

    @Override
    public void accuse(BranchTransaction tx, UUID id, Accused accused) {
        tx.update("""
                        UPDATE contact_slip SET accused_role = :role, accused_staff_id = :staff
                        WHERE id = :id AND branch_id = :branch""")
                .bind("id", id)
                .bind("role", accused.post())
                .bind("staff", accused.staffId().orElse(null))
                .execute();
    }

    @Override
    public Page<StoredSlip> list(BranchTransaction tx, SlipFilter filter, PageRequest page) {
        return asked(tx, filter).page(page, rows::stored);
    }

    @Override
    public Count count(BranchTransaction tx, SlipFilter filter) {
        return asked(tx, filter).count();
    }

    private Listing asked(BranchTransaction tx, SlipFilter filter) {
        Listing asked = Listing.of(tx, "contact_slip")
                .inOffice(filter.office())
                .equal("department_code", filter.department())
                .where("false", filter.onlyOf().map(Set::isEmpty).orElse(false))
                .oneOf("department_code", filter.onlyOf().orElse(Set.of()))
                .whereNothingIs(() -> filter.department().ifPresent(code -> departments.require(tx, code)))
                .eachOf("state", filter.states())
                .equal("request_id", filter.requestId())
                .equal("unit", filter.unit())
                .where(NOT_ABOUT_THE_READER, filter.unit().map(unit -> AboutTheReader.names(filter.reader())));
        return filter.due()
                .in(asked, tx, SlipDeadlines.SUBJECT, "contact_slip.id")
                .oldestFirst("issued_at", "id");
    }
}
