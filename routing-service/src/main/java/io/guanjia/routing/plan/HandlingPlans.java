package io.guanjia.routing.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.deadline.LabelledClocks;
import io.guanjia.platform.deadline.NumberedSubject;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.privacy.FieldAddress;
import io.guanjia.platform.privacy.FieldCipher;
import io.guanjia.platform.register.Register;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.plan.HandlingPlan.State;
import io.guanjia.routing.plan.PlanBodies.NewPlan;
import io.guanjia.routing.plan.PlanBodies.PlannedStep;
import io.guanjia.routing.slip.Departments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Every version of every plan. */
@ApplicationScoped
class HandlingPlans extends Register<HandlingPlan> implements NumberedSubject, LabelledClocks {

    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final Departments departments;

    HandlingPlans(FieldCipher cipher, ObjectMapper json, Departments departments) {
        this.departments = departments;
        this.cipher = cipher;
        this.json = json;
    }

    @Override
    protected String what() {
        return "处理计划 handling plan";
    }

    @Override
    public String type() {
        return HandlingPlan.SUBJECT;
    }

    @Override
    public String table() {
        return HandlingPlan.TABLE;
    }

    @Override
    public Map<String, String> byKind() {
        return RegisterClock.labels(HandlingPlan.CLOCKS);
    }

    /** @param onlyOf the only departments whose plans the caller reads; empty for those who read all of their office */
    Listing listing(
            BranchTransaction tx,
            Optional<String> office,
            Optional<State> state,
            Optional<String> department,
            Optional<Set<String>> onlyOf,
            DueFilter due) {
        Listing listing = Listing.of(tx, HandlingPlan.TABLE)
                .inOffice(office)
                .equal("state", state)
                .equal("department_code", department)
                .where("false", onlyOf.map(Set::isEmpty).orElse(false))
                .oneOf("department_code", onlyOf.orElse(Set.of()))
                .whereNothingIs(() -> department.ifPresent(code -> departments.require(tx, code)))
                .oldestFirst("recorded_at", "id");
        return due.in(listing, tx, HandlingPlan.SUBJECT, HandlingPlan.TABLE + ".id");
    }

    /** All versions for a slip, the last in front. */
    List<HandlingPlan> ofSlip(BranchTransaction tx, UUID slipId) {
        return list(
                "slipId = ?1 and branchId in ?2 order by revision desc",
                slipId,
                tx.scope().readableBranches());
    }

    void keep(HandlingPlan plan, NewPlan sent) {
        plan.write(seal(plan, "method", sent.method()), seal(plan, "schedule", asJson(sent.steps())));
    }

    String method(HandlingPlan plan) {
        return open(plan, "method", plan.method());
    }

    List<PlannedStep> steps(HandlingPlan plan) {
        try {
            return List.of(json.readValue(open(plan, "schedule", plan.schedule()), PlannedStep[].class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a schedule that is no JSON", impossible);
        }
    }

    Optional<String> said(HandlingPlan plan) {
        return Optional.ofNullable(plan.said()).map(kept -> open(plan, "said", kept));
    }

    Optional<String> sealSaid(HandlingPlan plan, Optional<String> words) {
        return words.map(said -> seal(plan, "said", said));
    }

    private String seal(HandlingPlan plan, String column, String text) {
        return cipher.encrypt(text, address(plan, column));
    }

    private String open(HandlingPlan plan, String column, String kept) {
        return cipher.decrypt(kept, address(plan, column));
    }

    private static FieldAddress address(HandlingPlan plan, String column) {
        return new FieldAddress(
                plan.branch(), HandlingPlan.TABLE, column, plan.id().toString());
    }

    private String asJson(List<PlannedStep> steps) {
        try {
            return json.writeValueAsString(steps);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a schedule that is no JSON", impossible);
        }
    }

    /** A version that counts, as what comes from the slip finds it: there is no session there. */
    public record Current(UUID id, String officeId, UUID slipId, State state, long version) {}

    /** The version of a slip that counts, locked; by SQL, for slips change without a session. */
    Optional<Current> current(BranchTransaction tx, UUID slipId) {
        return tx.query("""
                        SELECT id, office_id, slip_id, state, version FROM handling_plan
                        WHERE branch_id = ANY (:branches) AND slip_id = :slip
                          AND state IN ('SUBMITTED', 'CONVEYED', 'AGREED', 'OBJECTED') FOR UPDATE""")
                .bind("slip", slipId)
                .map(ConstructorMapper.of(Current.class))
                .findOne();
    }

    /** The next slips, behind this one, for which a department has a version that counts; in pages, for it may have many. */
    List<UUID> slipsOf(BranchTransaction tx, String department, UUID after) {
        return tx.sql()
                .createQuery("""
                        SELECT slip_id FROM handling_plan
                        WHERE branch_id = :branch AND department_code = :department AND slip_id > :after
                          AND state IN ('SUBMITTED', 'CONVEYED', 'AGREED', 'OBJECTED')
                        ORDER BY slip_id LIMIT 200""")
                .bind("branch", tx.branch())
                .bind("department", department)
                .bind("after", after)
                .mapTo(UUID.class)
                .list();
    }

    /** The end of a version, by SQL. */
    void end(BranchTransaction tx, Current plan, State end) {
        tx.update("""
                        UPDATE handling_plan SET state = :state, version = version + 1, changed_at = :now
                        WHERE branch_id = :branch AND id = :id""")
                .bind("state", end.name())
                .bind("now", tx.now())
                .bind("id", plan.id())
                .execute();
    }
}
