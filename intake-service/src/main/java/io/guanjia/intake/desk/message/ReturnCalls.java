package io.guanjia.intake.desk.message;

import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.deadline.LabelledClocks;
import io.guanjia.platform.deadline.NumberedSubject;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.privacy.FieldAddress;
import io.guanjia.platform.privacy.FieldCipher;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Register;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The calls back of an office, and each time that somebody was rung in vain. */
@ApplicationScoped
class ReturnCalls extends Register<ReturnCall> implements NumberedSubject, LabelledClocks {

    private static final String ATTEMPTS = "return_call_attempt";

    private final FieldCipher cipher;

    ReturnCalls(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    protected String what() {
        return "回电 return call";
    }

    @Override
    public String type() {
        return ReturnCall.SUBJECT;
    }

    @Override
    public String table() {
        return ReturnCall.TABLE;
    }

    @Override
    public Map<String, String> byKind() {
        return RegisterClock.labels(ReturnCall.CLOCKS);
    }

    /** One time that somebody was rung in vain. */
    record Attempt(Instant at, String by, ReturnCall.Outcome outcome, Optional<String> note) {}

    static Listing listing(
            BranchTransaction tx, Optional<String> office, Optional<ReturnCall.State> state, DueFilter due) {
        Listing listing = Listing.of(tx, ReturnCall.TABLE)
                .inOffice(office)
                .equal("state", state)
                .newestFirst("taken_at", "id");
        return due.in(listing, tx, ReturnCall.SUBJECT, ReturnCall.TABLE + ".id");
    }

    Heard opened(ReturnCall call) {
        return Heard.opened(cipher, call);
    }

    Optional<String> said(ReturnCall call) {
        return Heard.open(cipher, call, "said", call.said());
    }

    String sealSaid(ReturnCall call, String said) {
        return Heard.seal(cipher, call, "said", Optional.of(said));
    }

    void keep(ReturnCall call, Heard heard) {
        call.keep(heard.sealed(cipher, call));
    }

    /**
     * What the call is about.
     *
     * @throws Problem {@code RETURN_CALL_REQUEST_UNKNOWN}, also for what another office has
     */
    void nameRequest(BranchTransaction tx, ReturnCall call, String number) {
        UUID request = tx.query(
                        "SELECT id FROM service_request WHERE branch_id = ANY (:branches) AND office_id = :office AND number = :number")
                .bind("office", call.office())
                .bind("number", number)
                .mapTo(UUID.class)
                .findOne()
                .orElseThrow(() -> Problem.of(CallProblem.RETURN_CALL_REQUEST_UNKNOWN, Map.of("number", number)));
        call.about(request, number);
    }

    void tried(BranchTransaction tx, ReturnCall call, Actor by, ReturnCall.Outcome outcome, Optional<String> note) {
        tx.update("""
                        INSERT INTO return_call_attempt (branch_id, office_id, call_id, attempt, at, staff_id, outcome, note)
                        VALUES (:branch, :office, :call, :attempt, :now, :by, :outcome, :note)""")
                .bind("office", call.office())
                .bind("call", call.id())
                .bind("attempt", call.attempts())
                .bind("now", tx.now())
                .bind("by", by.staffId())
                .bind("outcome", outcome.name())
                .bind(
                        "note",
                        note.map(text -> cipher.encrypt(text, address(call, call.attempts())))
                                .orElse(null))
                .execute();
    }

    /** In the order they were made. */
    List<Attempt> attempts(BranchTransaction tx, ReturnCall call) {
        return tx.query("""
                        SELECT attempt, at, staff_id, outcome, note FROM return_call_attempt
                        WHERE branch_id = ANY (:branches) AND call_id = :call ORDER BY attempt""")
                .bind("call", call.id())
                .map((row, context) -> {
                    int attempt = row.getInt("attempt");
                    return new Attempt(
                            row.getTimestamp("at").toInstant(),
                            row.getString("staff_id"),
                            ReturnCall.Outcome.valueOf(row.getString("outcome")),
                            Optional.ofNullable(row.getString("note"))
                                    .map(note -> cipher.decrypt(note, address(call, attempt))));
                })
                .list();
    }

    private static FieldAddress address(ReturnCall call, int attempt) {
        return new FieldAddress(call.branch(), ATTEMPTS, "note", call.id() + "/" + attempt);
    }
}
