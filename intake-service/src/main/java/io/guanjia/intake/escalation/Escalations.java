package io.guanjia.intake.escalation;

import io.guanjia.intake.request.Post;
import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.deadline.LabelledClocks;
import io.guanjia.platform.deadline.NumberedSubject;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.register.Register;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
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

    /** The post that the request is a complaint about. */
    static Optional<Post> accusedIn(BranchTransaction tx, UUID request) {
        return tx.query("SELECT accused_role FROM service_request WHERE branch_id = ANY (:branches) AND id = :request")
                .bind("request", request)
                .mapTo(Post.class)
                .findOne();
    }

    /** Whether the request was brought before this level. */
    static boolean isBefore(BranchTransaction tx, UUID request, EscalationLevel level) {
        return tx.query("""
                        SELECT EXISTS (SELECT FROM escalation
                        WHERE branch_id = ANY (:branches) AND request_id = :request AND level = :level)""")
                .bind("request", request)
                .bind("level", level.name())
                .mapTo(Boolean.class)
                .one();
    }
}
