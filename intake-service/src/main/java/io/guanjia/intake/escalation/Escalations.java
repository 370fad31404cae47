package io.guanjia.intake.escalation;

import io.guanjia.intake.request.Accused;
import io.guanjia.intake.request.Post;
import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.deadline.LabelledClocks;
import io.guanjia.platform.deadline.NumberedSubject;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.register.Register;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is before those above. */
@ApplicationScoped
class Escalations extends Register<Escalation> implements NumberedSubject, LabelledClocks {

    @Override
    protected String what() {
        return "上报 escalation";
    }

    @Override
    public String type() {
        return Escalation.SUBJECT;
    }

    @Override
    public String table() {
        return Escalation.TABLE;
    }

    @Override
    public Map<String, String> byKind() {
        return RegisterClock.labels(Escalation.CLOCKS);
    }

    /**
     * Which of them are asked for.
     *
     * @param request of which they are
     */
    record Filter(
            Optional<String> office,
            Optional<UUID> request,
            Optional<EscalationLevel> level,
            Optional<Escalation.State> state,
            DueFilter due) {}

    static Listing listing(BranchTransaction tx, Filter asked) {
        Listing listing = Listing.of(tx, Escalation.TABLE)
                .inOffice(asked.office())
                .equal("request_id", asked.request())
                .equal("level", asked.level())
                .equal("state", asked.state())
                .newestFirst("recorded_at", "id");
        return asked.due().in(listing, tx, Escalation.SUBJECT, Escalation.TABLE + ".id");
    }

    /** Whom the request is a complaint about. */
    static Optional<Accused> accusedIn(BranchTransaction tx, UUID request) {
        return tx.query("""
                        SELECT accused_role, accused_staff_id FROM service_request
                        WHERE branch_id = ANY (:branches) AND id = :request AND accused_role IS NOT NULL""")
                .bind("request", request)
                .map((row, _) -> new Accused(
                        Post.valueOf(row.getString("accused_role")),
                        Optional.ofNullable(row.getString("accused_staff_id"))))
                .findOne();
    }

    /** What brought the request before this level. */
    static UUID before(BranchTransaction tx, UUID request, EscalationLevel level) {
        return tx.query("""
                        SELECT id FROM escalation WHERE branch_id = ANY (:branches) AND request_id = :request AND level = :level""")
                .bind("request", request)
                .bind("level", level.name())
                .mapTo(UUID.class)
                .one();
    }

    /** What became of the request before this level; empty if it was not brought there. */
    static Optional<Escalation.State> stateBefore(BranchTransaction tx, UUID request, EscalationLevel level) {
        return tx.query("""
                        SELECT state FROM escalation
                        WHERE branch_id = ANY (:branches) AND request_id = :request AND level = :level""")
                .bind("request", request)
                .bind("level", level.name())
                .mapTo(Escalation.State.class)
                .findOne();
    }

    /** Those of the request that wait, by their level. */
    static Map<UUID, EscalationLevel> waiting(BranchTransaction tx, UUID request) {
        return tx.query("""
                        SELECT id, level FROM escalation
                        WHERE branch_id = ANY (:branches) AND request_id = :request AND state = 'RAISED'""").bind("request", request).reduceRows(new HashMap<>(), (found, row) -> {
            found.put(row.getColumn("id", UUID.class), row.getColumn("level", EscalationLevel.class));
            return found;
        });
    }
}
