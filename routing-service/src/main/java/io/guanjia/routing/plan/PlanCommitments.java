package io.guanjia.routing.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.deadline.LabelledClocks;
import io.guanjia.platform.deadline.NumberedSubject;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.privacy.FieldAddress;
import io.guanjia.platform.privacy.FieldCipher;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.plan.PlanBodies.NewCommitment;
import io.guanjia.routing.slip.Departments;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;

/** 承诺: what plans promise households. They hang on their plan, under whose lock and version they change. */
@ApplicationScoped
class PlanCommitments implements NumberedSubject, LabelledClocks {

    static final String SUBJECT = "plan-commitment";
    static final String CLOCK = "COMMITMENT";

    private static final String TABLE = "plan_commitment";

    private final FieldCipher cipher;
    private final Departments departments;

    PlanCommitments(FieldCipher cipher, Departments departments) {
        this.departments = departments;
        this.cipher = cipher;
    }

    @Override
    public String type() {
        return SUBJECT;
    }

    @Override
    public String table() {
        return TABLE;
    }

    @Override
    public Map<String, String> byKind() {
        return Map.of(CLOCK, "履行承诺 Keeping a commitment");
    }

    /** As the table has it; that one is missed, its time says. */
    public enum Kept {
        OPEN,
        KEPT,
        /** Another version promises otherwise, or the plan has ended. */
        LAPSED
    }

    /** One promise, in clear. */
    record Commitment(
            UUID id,
            String office,
            String number,
            UUID planId,
            UUID slipId,
            String departmentCode,
            String promise,
            Instant dueAt,
            Kept state,
            Optional<Instant> keptAt,
            Optional<String> keptBy,
            Optional<String> note) {}

    Listing listing(
            BranchTransaction tx,
            Optional<String> office,
            Optional<Kept> state,
            Optional<String> department,
            Optional<Set<String>> onlyOf,
            DueFilter due) {
        Listing listing = Listing.of(tx, TABLE)
                .inOffice(office)
                .equal("state", state)
                .equal("department_code", department)
                .where("false", onlyOf.map(Set::isEmpty).orElse(false))
                .oneOf("department_code", onlyOf.orElse(Set.of()))
                .whereNothingIs(() -> department.ifPresent(code -> departments.require(tx, code)))
                .oldestFirst("due_at", "id");
        return due.in(listing, tx, SUBJECT, TABLE + ".id");
    }

    Page<Commitment> page(Listing listing, PageRequest page) {
        return listing.page(page, (row, context) -> opened(row));
    }

    /** What these plans promise, in the order in which it was written. */
    List<Commitment> of(BranchTransaction tx, Collection<UUID> plans) {
        return tx.query("""
                        SELECT * FROM plan_commitment WHERE branch_id = ANY (:branches) AND plan_id = ANY (:plans)
                        ORDER BY plan_id, position""")
                .bindArray("plans", UUID.class, plans.toArray())
                .map((row, context) -> opened(row))
                .list();
    }

    /** What is still to be kept of what a plan promises. */
    List<UUID> open(BranchTransaction tx, UUID plan) {
        return tx.query("""
                        SELECT id FROM plan_commitment
                        WHERE branch_id = ANY (:branches) AND plan_id = :plan AND state = 'OPEN' ORDER BY position""").bind("plan", plan).mapTo(UUID.class).list();
    }

    List<Commitment> add(BranchTransaction tx, HandlingPlan plan, List<NewCommitment> promised) {
        List<Commitment> added = new ArrayList<>();
        PreparedBatch batch = tx.sql().prepareBatch("""
                INSERT INTO plan_commitment (id, branch_id, office_id, number, plan_id, slip_id, department_code, position, promise, due_at, state)
                VALUES (:id, :branch, :office, :number, :plan, :slip, :department, :position, :promise, :dueAt, 'OPEN')""");
        for (int at = 1; at <= promised.size(); at++) {
            NewCommitment one = promised.get(at - 1);
            Commitment commitment = new Commitment(
                    UuidCreator.getTimeOrderedEpoch(),
                    plan.office(),
                    plan.number() + "-" + at,
                    plan.id(),
                    plan.slipId(),
                    plan.departmentCode(),
                    one.text(),
                    one.dueAt(),
                    Kept.OPEN,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            batch.bind("id", commitment.id())
                    .bind("branch", tx.branch())
                    .bind("office", plan.office())
                    .bind("number", commitment.number())
                    .bind("plan", plan.id())
                    .bind("slip", plan.slipId())
                    .bind("department", plan.departmentCode())
                    .bind("position", at)
                    .bind("promise", cipher.encrypt(one.text(), address(tx.branch(), "promise", commitment.id())))
                    .bind("dueAt", one.dueAt())
                    .add();
            added.add(commitment);
        }
        batch.execute();
        return added;
    }

    /** @return whether it was still to be kept */
    boolean keep(BranchTransaction tx, UUID plan, UUID id, Instant at, String by, String note) {
        return tx.update("""
                        UPDATE plan_commitment SET state = 'KEPT', kept_at = :at, kept_by = :by, note = :note
                        WHERE branch_id = :branch AND plan_id = :plan AND id = :id AND state = 'OPEN'""")
                        .bind("at", at)
                        .bind("by", by)
                        .bind("note", cipher.encrypt(note, address(tx.branch(), "note", id)))
                        .bind("plan", plan)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    void lapse(BranchTransaction tx, UUID plan) {
        tx.update("""
                        UPDATE plan_commitment SET state = 'LAPSED'
                        WHERE branch_id = :branch AND plan_id = :plan AND state = 'OPEN'""").bind("plan", plan).execute();
    }

    private Commitment opened(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String branch = row.getString("branch_id");
        return new Commitment(
                id,
                row.getString("office_id"),
                row.getString("number"),
                row.getObject("plan_id", UUID.class),
                row.getObject("slip_id", UUID.class),
                row.getString("department_code"),
                cipher.decrypt(row.getString("promise"), address(branch, "promise", id)),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                Kept.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("kept_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("kept_by")),
                Optional.ofNullable(row.getString("note"))
                        .map(kept -> cipher.decrypt(kept, address(branch, "note", id))));
    }

    private static FieldAddress address(String branch, String column, UUID id) {
        return new FieldAddress(branch, TABLE, column, id.toString());
    }
}
