package io.guanjia.intake.desk.escalation;

import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.deadline.LabelledClocks;
import io.guanjia.platform.deadline.NumberedSubject;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Register;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who was agitated at the desks of an office, and what became of it. */
@ApplicationScoped
class DeskEscalations extends Register<DeskEscalation> implements NumberedSubject, LabelledClocks {

    @Override
    protected String what() {
        return "服务上移 desk escalation";
    }

    @Override
    public String type() {
        return DeskEscalation.SUBJECT;
    }

    @Override
    public String table() {
        return DeskEscalation.TABLE;
    }

    @Override
    public Map<String, String> byKind() {
        return RegisterClock.labels(DeskEscalation.CLOCKS);
    }

    /**
     * Which of them are asked for.
     *
     * @param request of which they are
     */
    record Filter(
            Optional<String> office, Optional<UUID> request, Optional<DeskEscalation.State> state, DueFilter due) {}

    static Listing listing(BranchTransaction tx, Filter asked) {
        Listing listing = Listing.of(tx, DeskEscalation.TABLE)
                .inOffice(asked.office())
                .equal("request_id", asked.request())
                .equal("state", asked.state())
                .newestFirst("recorded_at", "id");
        return asked.due().in(listing, tx, DeskEscalation.SUBJECT, DeskEscalation.TABLE + ".id");
    }

    /**
     * What it is about.
     *
     * @throws Problem {@code DESK_ESCALATION_REQUEST_UNKNOWN}, also for what another office has
     */
    static void nameRequest(BranchTransaction tx, DeskEscalation escalation, String number) {
        UUID request = tx.query(
                        "SELECT id FROM service_request WHERE branch_id = ANY (:branches) AND office_id = :office AND number = :number")
                .bind("office", escalation.office())
                .bind("number", number)
                .mapTo(UUID.class)
                .findOne()
                .orElseThrow(() ->
                        Problem.of(DeskEscalationProblem.DESK_ESCALATION_REQUEST_UNKNOWN, Map.of("number", number)));
        escalation.about(request, number);
    }
}
