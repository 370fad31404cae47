package io.guanjia.routing.workorder;

import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.deadline.LabelledClocks;
import io.guanjia.platform.deadline.NumberedSubject;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.privacy.FieldCipher;
import io.guanjia.platform.register.Register;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.slip.Accused;
import io.guanjia.routing.slip.Departments;
import io.guanjia.routing.slip.Matter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The work orders of a branch, with the steps of the checklist that somebody ticked. */
@ApplicationScoped
class WorkOrders extends Register<WorkOrder> implements NumberedSubject, LabelledClocks {

    static final String TABLE = "work_order";

    private static final String[] OPEN = Arrays.stream(WorkOrder.State.values())
            .filter(WorkOrder.State::isOpen)
            .map(Enum::name)
            .toArray(String[]::new);

    private final FieldCipher cipher;
    private final Departments departments;

    WorkOrders(FieldCipher cipher, Departments departments) {
        this.departments = departments;
        this.cipher = cipher;
    }

    @Override
    protected String what() {
        return "维修工单 work order";
    }

    @Override
    public String type() {
        return WorkOrder.SUBJECT;
    }

    @Override
    public String table() {
        return TABLE;
    }

    @Override
    public Map<String, String> byKind() {
        return RegisterClock.labels(WorkOrderClocks.ALL);
    }

    /** What a list was asked for. */
    Listing listing(BranchTransaction tx, WorkOrderQuery asked, DueFilter due) {
        Listing listing = asked.narrow(Listing.of(tx, TABLE)).oldestFirst("planned_at", "id");
        asked.department().ifPresent(code -> listing.whereNothingIs(() -> departments.require(tx, code)));
        return due.in(listing, tx, WorkOrder.SUBJECT, TABLE + ".id");
    }

    /** Numbers of the orders of a slip that are open, as somebody is told of them. */
    List<String> openOf(BranchTransaction tx, UUID slip) {
        return tx.query("""
                        SELECT number FROM work_order
                        WHERE branch_id = ANY (:branches) AND slip_id = :slip AND state = ANY (:open) ORDER BY number""")
                .bind("slip", slip)
                .bindArray("open", String.class, (Object[]) OPEN)
                .mapTo(String.class)
                .list();
    }

    /** The order whose work is done again: the department's last that was completed for the request in an earlier round. */
    Optional<UUID> doneBefore(BranchTransaction tx, Matter matter) {
        return tx.query("""
                        SELECT id FROM work_order
                        WHERE branch_id = ANY (:branches) AND request_id = :request AND round < :round
                          AND department = :department AND state = 'COMPLETED'
                        ORDER BY finished_at DESC, id DESC LIMIT 1""")
                .bind("request", matter.requestId())
                .bind("round", matter.round())
                .bind("department", matter.departmentCode())
                .mapTo(UUID.class)
                .findOne();
    }

    /** An order that ends with its slip: what its history needs. */
    public record Ended(UUID id, String officeId, WorkOrder.State state, long version, boolean cleaning) {}

    /**
     * Cancels what is open of a slip. By SQL: a slip also ends by an event, where Hibernate has no session.
     *
     * @return the orders as they were
     */
    List<Ended> cancelOf(BranchTransaction tx, UUID slip, String reason) {
        List<Ended> open = tx.query("""
                        SELECT id, office_id, state, version,
                               cleaning_called_at IS NOT NULL AND cleaning_done_at IS NULL AS cleaning
                        FROM work_order
                        WHERE branch_id = ANY (:branches) AND slip_id = :slip AND state = ANY (:open)
                        ORDER BY id FOR UPDATE""")
                .bind("slip", slip)
                .bindArray("open", String.class, (Object[]) OPEN)
                .map(ConstructorMapper.of(Ended.class))
                .list();
        if (!open.isEmpty()) {
            tx.update("""
                            UPDATE work_order SET state = 'CANCELLED', end_reason = :reason, version = version + 1, changed_at = :now
                            WHERE branch_id = :branch AND id = ANY (:ids)""")
                    .bind("reason", reason)
                    .bind("now", tx.now())
                    .bindArray("ids", UUID.class, open.stream().map(Ended::id).toArray())
                    .execute();
        }
        return open;
    }

    /** Of these orders those whose slip came out of a complaint about this reader. */
    Map<UUID, Accused> aboutReader(BranchTransaction tx, List<WorkOrder> found, Caller reader) {
        Map<UUID, Accused> accused = new HashMap<>();
        tx.query("""
                        SELECT id, accused_role, accused_staff_id FROM contact_slip
                        WHERE branch_id = ANY (:branches) AND id = ANY (:slips) AND accused_role IS NOT NULL""")
                .bindArray(
                        "slips",
                        UUID.class,
                        found.stream()
                                .map(order -> order.origin().slipId())
                                .filter(Objects::nonNull)
                                .toArray())
                .map((row, context) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Accused(
                                row.getString("accused_role"), Optional.ofNullable(row.getString("accused_staff_id")))))
                .forEach(one -> accused.put(one.getKey(), one.getValue()));
        Map<UUID, Accused> about = new HashMap<>();
        found.forEach(order -> Optional.ofNullable(accused.get(order.origin().slipId()))
                .filter(one -> one.mayNotRead(reader))
                .ifPresent(one -> about.put(order.id(), one)));
        return about;
    }

    /** A step of the checklist as somebody ticked it. */
    public record Tick(String step, String tickedBy, Instant tickedAt) {}

    /** What was ticked on the present visit. */
    List<Tick> ticks(BranchTransaction tx, WorkOrder order) {
        return tx.query("""
                        SELECT step, ticked_by, ticked_at FROM work_order_tick
                        WHERE branch_id = ANY (:branches) AND order_id = :order AND visit = :visit ORDER BY ticked_at, step""")
                .bind("order", order.id())
                .bind("visit", order.visit())
                .map(ConstructorMapper.of(Tick.class))
                .list();
    }

    /** Ticks a step; a second time changes nothing. */
    void tick(BranchTransaction tx, WorkOrder order, String step, Actor by) {
        tx.update("""
                        INSERT INTO work_order_tick (branch_id, office_id, order_id, visit, step, ticked_by, ticked_at)
                        VALUES (:branch, :office, :order, :visit, :step, :by, :now) ON CONFLICT DO NOTHING""")
                .bind("office", order.office())
                .bind("order", order.id())
                .bind("visit", order.visit())
                .bind("step", step)
                .bind("by", by.staffId())
                .bind("now", tx.now())
                .execute();
    }

    /** A text as it is kept in a column of the order; null stays so. */
    String sealed(WorkOrder order, String column, String text) {
        return text == null ? null : cipher.encrypt(text, order.address(column));
    }

    /** What was sealed, in clear. */
    Optional<String> opened(WorkOrder order, String column, String kept) {
        return Optional.ofNullable(kept).map(text -> cipher.decrypt(text, order.address(column)));
    }
}
