package io.guanjia.routing.escalation;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.deadline.LabelledClocks;
import io.guanjia.platform.deadline.NumberedSubject;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.privacy.FieldAddress;
import io.guanjia.platform.privacy.FieldCipher;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.escalation.SlipEscalation.Kind;
import io.guanjia.routing.escalation.SlipEscalation.State;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.SlipWatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is before those above. It changes under its slip's lock, also where time passes or an event leads to another. */
@ApplicationScoped
class SlipEscalations implements NumberedSubject, LabelledClocks {

    private static final String ADD = """
            INSERT INTO slip_escalation (id, branch_id, office_id, recorded_at, changed_at, version, number, slip_id, slip_number, request_id,
                                         department_code, kind, cause_id, cause, owed_since, level, state, raised_at)
            SELECT :id, :branch, :office, :now, :now, 1,
                   :slipNumber || '-E' || (SELECT count(*) + 1 FROM slip_escalation WHERE branch_id = :branch AND slip_id = :slip),
                   :slip, :slipNumber, :request, :department, :kind, :causeId, :cause, :owedSince, :level, :state, :raisedAt
            ON CONFLICT ON CONSTRAINT slip_escalation_once DO NOTHING""";

    private final FieldCipher cipher;

    SlipEscalations(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public String type() {
        return SlipEscalation.SUBJECT;
    }

    @Override
    public String table() {
        return SlipEscalation.TABLE;
    }

    @Override
    public Map<String, String> byKind() {
        return RegisterClock.labels(SlipEscalation.CLOCKS);
    }

    /** A cause as it comes before a level. */
    record Cause(Kind kind, UUID id, String name, Instant owedSince) {}

    /** @return what was written; empty where the cause was before that level already */
    Optional<SlipEscalation> add(
            BranchTransaction tx, ContactSlip slip, Cause cause, SlipEscalationLevel level, State state) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        int added = tx.update(ADD)
                .bind("id", id)
                .bind("office", slip.office())
                .bind("now", tx.now())
                .bind("slip", slip.id())
                .bind("slipNumber", slip.number())
                .bind("request", slip.matter().requestId())
                .bind("department", slip.matter().departmentCode())
                .bind("kind", cause.kind().name())
                .bind("causeId", cause.id())
                .bind("cause", cause.name())
                .bind("owedSince", cause.owedSince())
                .bind("level", level.name())
                .bind("state", state.name())
                .bind("raisedAt", state == State.RAISED ? tx.now() : null)
                .execute();
        return added == 1 ? find(tx, id) : Optional.empty();
    }

    Optional<SlipEscalation> find(BranchTransaction tx, UUID id) {
        return tx.query("SELECT * FROM slip_escalation WHERE branch_id = ANY (:branches) AND id = :id")
                .bind("id", id)
                .map((row, _) -> opened(row))
                .findOne();
    }

    /** All of a slip, the oldest first. */
    List<SlipEscalation> ofSlip(BranchTransaction tx, UUID slip) {
        return tx.query("""
                        SELECT * FROM slip_escalation WHERE branch_id = ANY (:branches) AND slip_id = :slip
                        ORDER BY recorded_at, id""").bind("slip", slip).map((row, _) -> opened(row)).list();
    }

    /** What of a request is not at an end. */
    List<SlipEscalation> openOf(BranchTransaction tx, UUID request) {
        return tx.query("""
                        SELECT * FROM slip_escalation WHERE branch_id = ANY (:branches) AND request_id = :request
                          AND state IN ('MISSED', 'URGED', 'RAISED', 'ACKNOWLEDGED') ORDER BY recorded_at, id""")
                .bind("request", request)
                .map((row, _) -> opened(row))
                .list();
    }

    /** The department that has the slip by a decision of whoever coordinates. */
    boolean isDecided(BranchTransaction tx, UUID request, int round, String department) {
        return tx.query("""
                        SELECT EXISTS (SELECT FROM slip_escalation AS decided JOIN contact_slip AS slip
                                         ON slip.id = decided.slip_id AND slip.branch_id = decided.branch_id
                                       WHERE slip.branch_id = ANY (:branches) AND slip.request_id = :request AND slip.round = :round
                                         AND decided.state = 'DECIDED' AND decided.decided_department = :department)""")
                .bind("request", request)
                .bind("round", round)
                .bind("department", department)
                .mapTo(Boolean.class)
                .one();
    }

    /** Whether a clock ran out and what it asked for is still owed. */
    boolean isOwed(BranchTransaction tx, UUID clock) {
        return tx.query("""
                        SELECT EXISTS (SELECT FROM deadline WHERE branch_id = ANY (:branches) AND id = :id
                                       AND state = 'BREACHED' AND resolved_at IS NULL)""").bind("id", clock).mapTo(Boolean.class).one();
    }

    /** Before whom these slips are, the latest of each. */
    Map<UUID, SlipWatch.Standing> standing(BranchTransaction tx, Collection<UUID> slips) {
        Map<UUID, SlipWatch.Standing> standing = new HashMap<>();
        tx.query("""
                        SELECT DISTINCT ON (slip_id) slip_id, level, state, raised_at FROM slip_escalation
                        WHERE branch_id = ANY (:branches) AND slip_id = ANY (:slips) AND state IN ('RAISED', 'ACKNOWLEDGED')
                        ORDER BY slip_id, raised_at DESC, id DESC""")
                .bindArray("slips", UUID.class, slips.toArray())
                .map((row, _) -> Map.entry(
                        row.getObject("slip_id", UUID.class),
                        new SlipWatch.Standing(
                                row.getString("level"),
                                instant(row, "raised_at").orElseThrow(),
                                row.getString("state").equals(State.ACKNOWLEDGED.name()))))
                .forEach(one -> standing.put(one.getKey(), one.getValue()));
        return standing;
    }

    /** Which slip promised it; empty where it is not known. */
    Optional<UUID> slipOfCommitment(BranchTransaction tx, UUID commitment) {
        return tx.query("SELECT slip_id FROM plan_commitment WHERE branch_id = ANY (:branches) AND id = :id")
                .bind("id", commitment)
                .mapTo(UUID.class)
                .findOne();
    }

    /** When the households of these slips were last told of a plan. */
    Map<UUID, Instant> toldAt(BranchTransaction tx, Collection<UUID> slips) {
        Map<UUID, Instant> told = new HashMap<>();
        tx.query("""
                        SELECT slip_id, max(told_at) AS told_at FROM handling_plan
                        WHERE branch_id = ANY (:branches) AND slip_id = ANY (:slips) AND told_at IS NOT NULL GROUP BY slip_id""")
                .bindArray("slips", UUID.class, slips.toArray())
                .map((row, _) -> Map.entry(
                        row.getObject("slip_id", UUID.class),
                        instant(row, "told_at").orElseThrow()))
                .forEach(one -> told.put(one.getKey(), one.getValue()));
        return told;
    }

    /** Writes its next state over the one it was decided on. */
    SlipEscalation move(BranchTransaction tx, SlipEscalation from, State to) {
        tx.update("""
                        UPDATE slip_escalation SET state = :state, version = version + 1, changed_at = :now,
                          raised_at = CASE WHEN :state = 'RAISED' THEN :now::timestamptz ELSE raised_at END
                        WHERE branch_id = :branch AND id = :id""")
                .bind("state", to.name())
                .bind("now", tx.now())
                .bind("id", from.id())
                .execute();
        return find(tx, from.id()).orElseThrow();
    }

    /** The same, with what somebody above said to it. */
    SlipEscalation answer(
            BranchTransaction tx,
            SlipEscalation from,
            State to,
            String by,
            String answer,
            Optional<String> department) {
        tx.update("""
                        UPDATE slip_escalation SET state = :state, version = version + 1, changed_at = :now,
                          answered_by = :by, answered_at = :now, answer = :answer, decided_department = :department
                        WHERE branch_id = :branch AND id = :id""")
                .bind("state", to.name())
                .bind("now", tx.now())
                .bind("by", by)
                .bind("answer", cipher.encrypt(answer, address(tx.branch(), from.id())))
                .bind("department", department.orElse(null))
                .bind("id", from.id())
                .execute();
        return find(tx, from.id()).orElseThrow();
    }

    /**
     * What a list is asked for.
     *
     * @param held the only levels that are asked for, maybe none; empty where all are
     */
    record Filter(
            Optional<String> office,
            Optional<UUID> slip,
            Optional<State> state,
            Optional<SlipEscalationLevel> level,
            Optional<List<SlipEscalationLevel>> held,
            DueFilter due) {}

    static Listing listing(BranchTransaction tx, Filter asked) {
        Listing listing = Listing.of(tx, SlipEscalation.TABLE)
                .inOffice(asked.office())
                .equal("slip_id", asked.slip())
                .equal("level", asked.level())
                .where("false", asked.held().map(List::isEmpty).orElse(false))
                .eachOf(
                        "level",
                        asked.held().orElse(List.of()).stream().map(Enum::name).toList())
                .equal("state", asked.state())
                .newestFirst("recorded_at", "id");
        return asked.due().in(listing, tx, SlipEscalation.SUBJECT, SlipEscalation.TABLE + ".id");
    }

    Page<SlipEscalation> page(Listing listing, PageRequest page) {
        return listing.page(page, (row, _) -> opened(row));
    }

    private SlipEscalation opened(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String branch = row.getString("branch_id");
        return new SlipEscalation(
                id,
                row.getString("office_id"),
                row.getString("number"),
                row.getObject("slip_id", UUID.class),
                row.getString("slip_number"),
                row.getObject("request_id", UUID.class),
                row.getString("department_code"),
                Kind.valueOf(row.getString("kind")),
                row.getObject("cause_id", UUID.class),
                row.getString("cause"),
                instant(row, "owed_since").orElseThrow(),
                SlipEscalationLevel.valueOf(row.getString("level")),
                State.valueOf(row.getString("state")),
                instant(row, "recorded_at").orElseThrow(),
                instant(row, "raised_at"),
                Optional.ofNullable(row.getString("answered_by")),
                instant(row, "answered_at"),
                Optional.ofNullable(row.getString("answer")).map(kept -> cipher.decrypt(kept, address(branch, id))),
                Optional.ofNullable(row.getString("decided_department")),
                row.getLong("version"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static FieldAddress address(String branch, UUID id) {
        return new FieldAddress(branch, SlipEscalation.TABLE, "answer", id.toString());
    }
}
