package io.guanjia.intake.request.store;

import io.guanjia.intake.request.Callback;
import io.guanjia.intake.request.Cited;
import io.guanjia.intake.request.CorrectedFacts;
import io.guanjia.intake.request.LinkedRequest;
import io.guanjia.intake.request.ListedRequest;
import io.guanjia.intake.request.Mood;
import io.guanjia.intake.request.RegisterLine;
import io.guanjia.intake.request.RequestChannel;
import io.guanjia.intake.request.RequestFilter;
import io.guanjia.intake.request.Ride;
import io.guanjia.intake.request.ServiceRequest;
import io.guanjia.intake.request.ServiceRequests;
import io.guanjia.intake.request.Slip;
import io.guanjia.intake.request.Words;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The register in PostgreSQL. New lines are written by {@link GroupedRegistrations}. */
@ApplicationScoped
class PostgresServiceRequests implements ServiceRequests {

    private static final String KEEP_SLIP = """
            INSERT INTO request_slip (slip_id, branch_id, office_id, request_id, number, department_code, round, status, repair, known_at)
            VALUES (:id, :branch, :office, :request, :number, :departmentCode, :round, :status, :repair, :now)
            ON CONFLICT (slip_id) DO UPDATE SET department_code = :departmentCode, status = :status, repair = :repair, known_at = :now""";

    private static final String KEEP_CALLBACK = """
            INSERT INTO request_callback (callback_id, branch_id, office_id, request_id, number, source_id, round, status, awaits_rain, known_at)
            VALUES (:id, :branch, :office, :request, :number, :sourceId, :round, :status, :awaitsRain, :now)
            ON CONFLICT (callback_id) DO UPDATE SET round = :round, status = :status, awaits_rain = :awaitsRain, known_at = :now""";

    private final PersonalFields personal;
    private final RequestLists lists;
    private final Corrections corrections;

    PostgresServiceRequests(PersonalFields personal, RequestLists lists, Corrections corrections) {
        this.corrections = corrections;
        this.personal = personal;
        this.lists = lists;
    }

    @Override
    public Optional<ServiceRequest> lock(BranchTransaction tx, UUID id) {
        return tx.query("SELECT * FROM service_request WHERE branch_id = ANY (:branches) AND id = :id FOR UPDATE")
                .bind("id", id)
                .map((row, context) -> RequestRow.request(row, slips(tx, id), callbacks(tx, id), ride(tx, row)))
                .findOne();
    }

    @Override
    public Optional<RegisterLine> find(BranchTransaction tx, UUID id) {
        return tx.query("SELECT * FROM service_request WHERE branch_id = ANY (:branches) AND id = :id")
                .bind("id", id)
                .map((row, context) -> line(row, phones(tx, row), slips(tx, id), callbacks(tx, id), ride(tx, row)))
                .findOne();
    }

    @Override
    public void save(BranchTransaction tx, ServiceRequest before, ServiceRequest after) {
        after.round().slips().stream()
                .filter(slip -> !before.round().slips().contains(slip))
                .forEach(slip -> keep(tx, after, slip));
        after.round().callbacks().stream()
                .filter(callback -> !before.round().callbacks().contains(callback))
                .forEach(callback -> keep(tx, after, callback));
        if (after.version() == before.version()) {
            return;
        }
        int changed = RequestUpdate.write(tx, before, after);
        if (changed != 1) {
            throw new IllegalStateException("request " + after.number() + " was not saved over its predecessor");
        }
    }

    @Override
    public void keepAsked(BranchTransaction tx, ServiceRequest request) {
        tx.update(
                        "UPDATE service_request SET asked = :asked, routings = :routings WHERE id = :id AND branch_id = :branch")
                .bindArray("asked", String.class, request.round().asked())
                .bind("routings", request.round().asked().size())
                .bind("id", request.id())
                .execute();
    }

    @Override
    public void keep(BranchTransaction tx, ServiceRequest request, Slip slip) {
        tx.sql()
                .createUpdate(KEEP_SLIP)
                .bindMethods(slip)
                .bind("branch", tx.branch())
                .bind("office", request.office())
                .bind("request", request.id())
                .bind("now", tx.now())
                .execute();
    }

    @Override
    public void keep(BranchTransaction tx, ServiceRequest request, Callback callback) {
        tx.sql()
                .createUpdate(KEEP_CALLBACK)
                .bindMethods(callback)
                .bind("branch", tx.branch())
                .bind("office", request.office())
                .bind("request", request.id())
                .bind("now", tx.now())
                .execute();
    }

    @Override
    public Optional<Callback> callback(BranchTransaction tx, UUID callbackId) {
        return tx.query("SELECT * FROM request_callback WHERE branch_id = ANY (:branches) AND callback_id = :id")
                .bind("id", callbackId)
                .map((row, context) -> RequestRow.callback(row))
                .findOne();
    }

    @Override
    public void keepWords(BranchTransaction tx, ServiceRequest request, long version, Words words) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO request_words (request_id, version, branch_id, office_id, words, mode, cited_entry, cited_number,
                                                   cited_revision, at)
                        VALUES (:request, :version, :branch, :office, :words, :mode, :entry, :number, :revision, :now)""")
                .bind("request", request.id())
                .bind("version", version)
                .bind("branch", tx.branch())
                .bind("office", request.office())
                .bind("words", personal.sealWords(words.text(), tx.branch(), request.id(), version))
                .bind("mode", words.mode().map(Enum::name).orElse(null))
                .bind("entry", words.cites().map(Cited::entry).orElse(null))
                .bind("number", words.cites().map(Cited::number).orElse(null))
                .bind("revision", words.cites().map(Cited::revision).orElse(null))
                .bind("now", tx.now())
                .execute();
    }

    @Override
    public void correct(BranchTransaction tx, RegisterLine line, long version, CorrectedFacts facts) {
        corrections.correct(tx, line, version, facts);
    }

    @Override
    public Optional<UUID> idOf(BranchTransaction tx, String number) {
        return tx.query("SELECT id FROM service_request WHERE branch_id = ANY (:branches) AND number = :number")
                .bind("number", number)
                .mapTo(UUID.class)
                .findOne();
    }

    @Override
    public void link(BranchTransaction tx, ServiceRequest request, UUID other) {
        Links.keep(tx, request, other, false);
    }

    @Override
    public void merge(BranchTransaction tx, ServiceRequest request, UUID kept) {
        Links.keep(tx, request, kept, true);
    }

    @Override
    public void keptOneIsDone(BranchTransaction tx, ServiceRequest request) {
        Links.done(tx, request);
    }

    @Override
    public List<UUID> riders(BranchTransaction tx, UUID kept) {
        return Links.riders(tx, kept);
    }

    @Override
    public List<LinkedRequest> linked(BranchTransaction tx, UUID id) {
        return Links.linked(tx, id);
    }

    @Override
    public Optional<Instant> closedAt(BranchTransaction tx, UUID id) {
        return tx.query("""
                        SELECT at FROM history WHERE branch_id = ANY (:branches) AND subject_id = :id AND action = 'closed'
                        ORDER BY sequence DESC LIMIT 1""")
                .bind("id", id)
                .map((row, context) -> RequestRow.instant(row, "at").orElseThrow())
                .findOne();
    }

    @Override
    public Lines list(BranchTransaction tx, RequestFilter filter, PageRequest page) {
        return lists.list(tx, filter, page);
    }

    @Override
    public Map<UUID, String> cited(BranchTransaction tx, Collection<UUID> requests) {
        return tx.query("""
                        SELECT request_id, string_agg(cited_number, ' ' ORDER BY version) AS numbers FROM request_words
                        WHERE branch_id = ANY (:branches) AND request_id = ANY (:requests) AND cited_number IS NOT NULL
                        GROUP BY request_id""")
                .bindArray("requests", UUID.class, requests.toArray())
                .map((row, context) -> Map.entry(row.getObject("request_id", UUID.class), row.getString("numbers")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<UUID, String> passedOn(BranchTransaction tx, Collection<ListedRequest> requests) {
        return tx.query("""
                        SELECT request_id, string_agg('转 ' || department_code || ' ' || number, '；' ORDER BY number) AS remark
                        FROM request_slip WHERE branch_id = ANY (:branches) AND request_id = ANY (:requests) GROUP BY request_id""")
                .bindArray(
                        "requests",
                        UUID.class,
                        requests.stream().map(ListedRequest::id).toArray())
                .map((row, context) -> Map.entry(row.getObject("request_id", UUID.class), row.getString("remark")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Count count(BranchTransaction tx, RequestFilter filter) {
        return lists.count(tx, filter);
    }

    private static List<Slip> slips(BranchTransaction tx, UUID request) {
        return tx.query("""
                        SELECT * FROM request_slip WHERE branch_id = ANY (:branches) AND request_id = :request ORDER BY slip_id""")
                .bind("request", request)
                .map((row, context) -> RequestRow.slip(row))
                .list();
    }

    private static List<Callback> callbacks(BranchTransaction tx, UUID request) {
        return tx.query("""
                        SELECT * FROM request_callback WHERE branch_id = ANY (:branches) AND request_id = :request ORDER BY callback_id""")
                .bind("request", request)
                .map((row, context) -> RequestRow.callback(row))
                .list();
    }

    private static Optional<Ride> ride(BranchTransaction tx, ResultSet row) throws SQLException {
        return Links.ride(tx, row.getObject("id", UUID.class), row.getInt("round"));
    }

    private RegisterLine line(
            ResultSet row, List<PhoneNumber> phones, List<Slip> slips, List<Callback> callbacks, Optional<Ride> ride)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String branch = row.getString("branch_id");
        return new RegisterLine(
                RequestRow.request(row, slips, callbacks, ride),
                branch,
                RequestChannel.valueOf(row.getString("channel")),
                Optional.ofNullable(row.getString("unit")),
                Optional.ofNullable(row.getString("unit_written")),
                personal.openOrClear(row.getString("unit_unknown_reason"), branch, "unit_unknown_reason", id),
                personal.open(row.getString("caller_name"), branch, "caller_name", id),
                phones,
                personal.open(row.getString("relayed_by"), branch, "relayed_by", id),
                personal.open(row.getString("content"), branch, "content", id).orElseThrow(),
                personal.open(row.getString("remarks"), branch, "remarks", id),
                row.getBoolean("urgent"),
                Optional.ofNullable(row.getString("mood")).map(Mood::valueOf),
                row.getBoolean("outside_hours"),
                RequestRow.particulars(row),
                RequestRow.instant(row, "registered_at").orElseThrow(),
                row.getString("registered_by"),
                slips,
                callbacks);
    }

    /** All numbers of a line, the first in front. */
    private List<PhoneNumber> phones(BranchTransaction tx, ResultSet line) throws SQLException {
        List<PhoneNumber> phones = new ArrayList<>();
        personal.phone(line).ifPresent(phones::add);
        UUID id = line.getObject("id", UUID.class);
        String branch = line.getString("branch_id");
        phones.addAll(tx.query("""
                        SELECT position, phone FROM request_phone
                        WHERE branch_id = ANY (:branches) AND request_id = :request ORDER BY position""")
                .bind("request", id)
                .map((row, context) -> PhoneNumber.stored(
                        personal.openPhone(row.getString("phone"), branch, id, row.getInt("position"))))
                .list());
        return phones;
    }
}
