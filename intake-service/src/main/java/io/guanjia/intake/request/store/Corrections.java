package io.guanjia.intake.request.store;

import io.guanjia.intake.request.CorrectedFacts;
import io.guanjia.intake.request.CorrectedField;
import io.guanjia.intake.request.CorrectedValue;
import io.guanjia.intake.request.RegisterLine;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.text.HouseNumber;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes what was corrected over a line, and keeps what stood there as records of its own. */
@ApplicationScoped
class Corrections {

    private static final String KEEP = """
            INSERT INTO request_correction (request_id, version, field, branch_id, office_id, was, becomes, at)
            VALUES (:request, :version, :field, :branch, :office, :was, :becomes, :now)""";

    private static final String WRITE = """
            UPDATE service_request
            SET unit = coalesce(:unit, unit), unit_written = coalesce(:unitWritten, unit_written),
                unit_unknown_reason = CASE WHEN :unit::text IS NULL THEN unit_unknown_reason END,
                caller_name = coalesce(:callerName, caller_name), caller_phone = coalesce(:callerPhone, caller_phone),
                phone_index = coalesce(:phoneIndex, phone_index), content = coalesce(:content, content),
                ground = coalesce(:ground, ground)
            WHERE id = :id AND branch_id = :branch""";

    private final PersonalFields personal;

    Corrections(PersonalFields personal) {
        this.personal = personal;
    }

    void correct(BranchTransaction tx, RegisterLine line, long version, CorrectedFacts facts) {
        UUID id = line.request().id();
        tx.update(WRITE)
                .bind("unit", facts.unit().map(HouseNumber::normal).orElse(null))
                .bind("unitWritten", facts.unit().orElse(null))
                .bind("callerName", sealed(tx, id, "caller_name", facts.callerName()))
                .bind(
                        "callerPhone",
                        sealed(tx, id, "caller_phone", facts.phone().map(PhoneNumber::reveal)))
                .bind(
                        "phoneIndex",
                        facts.phone()
                                .map(phone -> personal.index(tx.branch(), phone))
                                .orElse(null))
                .bind("content", sealed(tx, id, "content", facts.words()))
                .bind("ground", facts.ground().map(Enum::name).orElse(null))
                .bind("id", id)
                .execute();
        changes(line, facts).forEach(change -> keep(tx, line, version, change));
    }

    private static List<CorrectedValue> changes(RegisterLine line, CorrectedFacts facts) {
        List<CorrectedValue> changes = new ArrayList<>();
        facts.unit()
                .ifPresent(unit -> changes.add(new CorrectedValue(
                        CorrectedField.UNIT, line.unitWritten().or(line::unit).or(line::unitUnknownReason), unit)));
        facts.callerName()
                .ifPresent(
                        name -> changes.add(new CorrectedValue(CorrectedField.CALLER_NAME, line.callerName(), name)));
        facts.phone()
                .ifPresent(phone -> changes.add(new CorrectedValue(
                        CorrectedField.PHONE,
                        line.phones().stream().findFirst().map(PhoneNumber::reveal),
                        phone.reveal())));
        facts.words()
                .ifPresent(words ->
                        changes.add(new CorrectedValue(CorrectedField.WORDS, Optional.of(line.content()), words)));
        facts.ground()
                .ifPresent(ground -> changes.add(new CorrectedValue(
                        CorrectedField.GROUND, line.particulars().ground().map(Enum::name), ground.name())));
        return changes;
    }

    private void keep(BranchTransaction tx, RegisterLine line, long version, CorrectedValue change) {
        UUID id = line.request().id();
        tx.sql()
                .createUpdate(KEEP)
                .bind("request", id)
                .bind("version", version)
                .bind("field", change.field().name())
                .bind("branch", tx.branch())
                .bind("office", line.request().office())
                .bind(
                        "was",
                        change.was()
                                .map(text ->
                                        personal.sealCorrected(text, tx.branch(), id, version, "was", change.field()))
                                .orElse(null))
                .bind(
                        "becomes",
                        personal.sealCorrected(change.becomes(), tx.branch(), id, version, "becomes", change.field()))
                .bind("now", tx.now())
                .execute();
    }

    /** What was corrected of a request, by the version of the history line it stands with. */
    Map<Long, List<CorrectedValue>> of(BranchTransaction tx, UUID request) {
        return tx.query("""
                        SELECT version, field, branch_id, was, becomes FROM request_correction
                        WHERE branch_id = ANY (:branches) AND request_id = :request ORDER BY version, field""")
                .bind("request", request)
                .map((row, context) -> Map.entry(row.getLong("version"), value(row, request)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private CorrectedValue value(ResultSet row, UUID request) throws SQLException {
        CorrectedField field = CorrectedField.valueOf(row.getString("field"));
        String branch = row.getString("branch_id");
        long version = row.getLong("version");
        return new CorrectedValue(
                field,
                Optional.ofNullable(row.getString("was"))
                        .map(was -> personal.openCorrected(was, branch, request, version, "was", field)),
                personal.openCorrected(row.getString("becomes"), branch, request, version, "becomes", field));
    }

    private String sealed(BranchTransaction tx, UUID id, String column, Optional<String> text) {
        return text.map(plain -> personal.seal(plain, tx.branch(), column, id)).orElse(null);
    }
}
