package io.guanjia.notice.notice.store;

import io.guanjia.notice.notice.ApprovalDecision;
import io.guanjia.notice.notice.ApprovalLevel;
import io.guanjia.notice.notice.DecisionOnFile;
import io.guanjia.notice.notice.NeverReleased;
import io.guanjia.notice.notice.Notice;
import io.guanjia.notice.notice.NoticeEvent;
import io.guanjia.notice.notice.NoticeFilter;
import io.guanjia.notice.notice.Notices;
import io.guanjia.notice.notice.RevisionOnFile;
import io.guanjia.notice.notice.StoredNotice;
import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Notices in the service's own schema, behind the branch wall. */
@ApplicationScoped
public class PostgresNotices implements Notices {

    private static final String INSERT = """
            INSERT INTO notice (id, branch_id, office_id, number, drafter_id, authors, deciders, director_wrote, revision, category, importance, title, body,
                                topic, source, valid_to, contact_phone, contact_address, no_contact_reason, channels, audience, state,
                                content_hash, director_id, released_at, ended_at, withdrawal_reason, version, sequence, drafted_at)
            VALUES (:id, :branch, :office, :number, :drafter, :authors, :deciders, :directorWrote, :revision, :category, :importance, :title, :body,
                    :topic, :source, :validTo, :contactPhone, :contactAddress, :noContactReason, :channels, :audience, :state,
                    :contentHash, :director, :releasedAt, :endedAt, :withdrawalReason, :version, :sequence, :draftedAt)""";

    /** A release stays on record whatever becomes of the notice later: it makes the archive. */
    private static final String UPDATE = """
            UPDATE notice SET authors = :authors, deciders = :deciders, director_wrote = :directorWrote, revision = :revision, category = :category, importance = :importance,
                              title = :title, body = :body, topic = :topic, source = :source, valid_to = :validTo,
                              contact_phone = :contactPhone, contact_address = :contactAddress,
                              no_contact_reason = :noContactReason, channels = :channels, audience = :audience, state = :state,
                              content_hash = :contentHash, director_id = :director,
                              released_at = coalesce(:releasedAt, released_at), ended_at = :endedAt,
                              withdrawal_reason = :withdrawalReason, version = :version, sequence = :sequence
            WHERE id = :id AND branch_id = :branch AND version = :version - 1""";

    /** What is late on a distribution list is late of its notice. */
    private static final DueFilter.Parts LINES =
            new DueFilter.Parts("distribution-line", "distribution_line", "notice_id");

    /** States that time changes too. */
    private static final List<String> BY_THE_CLOCK = List.of("RELEASED", "EXPIRED");

    /** As the index of what is waited for has it. */
    private static final String AWAITED = "state IN ('SUBMITTED', 'DIRECTOR_APPROVED')";

    @Override
    public void add(BranchTransaction tx, Notice notice) {
        tx.sql()
                .createUpdate(INSERT)
                .bindMap(NoticeRow.columns(notice))
                .bind("office", notice.office())
                .bind("number", notice.number())
                .bind("drafter", notice.drafter())
                .bind("draftedAt", tx.now())
                .execute();
    }

    @Override
    public Optional<Notice> lock(BranchTransaction tx, UUID id) {
        return tx.query("SELECT * FROM notice WHERE branch_id = ANY (:branches) AND id = :id FOR UPDATE")
                .bind("id", id)
                .map(NoticeRow::notice)
                .findOne();
    }

    @Override
    public Optional<Notice> hold(BranchTransaction tx, UUID id) {
        return tx.query("SELECT * FROM notice WHERE branch_id = ANY (:branches) AND id = :id FOR SHARE")
                .bind("id", id)
                .map(NoticeRow::notice)
                .findOne()
                .map(notice -> notice.asOf(tx.now()));
    }

    @Override
    public Optional<StoredNotice> find(BranchTransaction tx, UUID id) {
        return tx.query("SELECT * FROM notice WHERE branch_id = ANY (:branches) AND id = :id")
                .bind("id", id)
                .map(NoticeRow::stored)
                .findOne()
                .map(stored -> stored.asOf(tx.now()));
    }

    @Override
    public List<NeverReleased> neverReleased(BranchTransaction tx, String office, Instant since) {
        return tx.query("""
                        SELECT notice.*, submitted.title AS submitted_title, submitted.body AS submitted_body
                        FROM notice LEFT JOIN notice_revision AS submitted
                          ON submitted.notice_id = notice.id AND submitted.branch_id = notice.branch_id
                        WHERE notice.branch_id = ANY (:branches) AND notice.office_id = :office
                          AND notice.released_at IS NULL AND notice.deciders <> '{}'
                          AND (notice.ended_at IS NULL OR notice.ended_at > :since)
                        UNION ALL
                        SELECT notice.*, submitted.title, submitted.body
                        FROM notice_revision AS submitted JOIN notice
                          ON notice.id = submitted.notice_id AND notice.branch_id = submitted.branch_id
                        WHERE submitted.branch_id = ANY (:branches) AND submitted.office_id = :office
                          AND submitted.submitted_at > :since
                          AND notice.released_at IS NOT NULL AND submitted.revision < notice.revision
                        ORDER BY drafted_at DESC, id DESC""")
                .bind("office", office)
                .bind("since", since)
                .map((row, context) -> new NeverReleased(
                        NoticeRow.notice(row, context),
                        Optional.ofNullable(row.getString("submitted_title")),
                        Optional.ofNullable(row.getString("submitted_body"))))
                .list();
    }

    @Override
    public Page<StoredNotice> unfinishedOf(BranchTransaction tx, String drafter, PageRequest page) {
        return Listing.of(tx, "notice")
                .equal("drafter_id", Optional.of(drafter))
                .where("released_at IS NULL AND ended_at IS NULL", true)
                .oldestFirst("drafted_at", "id")
                .page(page, NoticeRow::stored);
    }

    @Override
    public void save(BranchTransaction tx, Notice notice) {
        int changed =
                tx.sql().createUpdate(UPDATE).bindMap(NoticeRow.columns(notice)).execute();
        if (changed != 1) {
            throw new IllegalStateException("notice " + notice.number() + " was not saved over its predecessor");
        }
    }

    @Override
    public void addRevision(BranchTransaction tx, Notice notice, Actor by) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO notice_revision (notice_id, revision, branch_id, office_id, title, body, category, importance,
                                                     channels, valid_to, content_hash, submitted_by, submitted_at)
                        VALUES (:notice, :revision, :branch, :office, :title, :body, :category, :importance,
                                :channels, :validTo, :contentHash, :by, :at)""")
                .bind("notice", notice.id())
                .bind("revision", notice.revision())
                .bind("branch", tx.branch())
                .bind("office", notice.office())
                .bind("title", notice.content().title())
                .bind("body", notice.content().body())
                .bind("category", notice.content().category())
                .bind("importance", notice.content().importance())
                .bind(
                        "channels",
                        notice.content().channels().stream()
                                .map(Enum::name)
                                .sorted()
                                .toArray(String[]::new))
                .bind("validTo", notice.content().validTo())
                .bind("contentHash", notice.content().hash())
                .bind("by", by.staffId())
                .bind("at", tx.now())
                .execute();
    }

    @Override
    public List<RevisionOnFile> revisions(BranchTransaction tx, UUID noticeId) {
        return tx.query("""
                        SELECT revision, title, body, category, importance, valid_to, content_hash, submitted_by, submitted_at FROM notice_revision
                        WHERE notice_id = :notice AND branch_id = ANY (:branches) ORDER BY revision""")
                .bind("notice", noticeId)
                .map(ConstructorMapper.of(RevisionOnFile.class))
                .list();
    }

    @Override
    public void addDecision(BranchTransaction tx, Notice notice, NoticeEvent.ApprovalDecided decision, Actor by) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO approval (branch_id, office_id, notice_id, version, revision, level, decision, reason,
                                              content_hash, decided_by, decided_at)
                        VALUES (:branch, :office, :notice, :version, :revision, :level, :decision, :reason,
                                :contentHash, :by, :at)""")
                .bind("branch", tx.branch())
                .bind("office", notice.office())
                .bind("notice", notice.id())
                .bind("version", notice.version())
                .bind("revision", decision.revision())
                .bind("level", decision.level())
                .bind("decision", decision.decision())
                .bind("reason", decision.reason().orElse(null))
                .bind("contentHash", decision.contentHash())
                .bind("by", by.staffId())
                .bind("at", tx.now())
                .execute();
    }

    @Override
    public List<DecisionOnFile> decisions(BranchTransaction tx, UUID noticeId) {
        return tx.query(
                        "SELECT * FROM approval WHERE notice_id = :notice AND branch_id = ANY (:branches) ORDER BY version")
                .bind("notice", noticeId)
                .map((row, context) -> new DecisionOnFile(
                        row.getInt("revision"),
                        ApprovalLevel.valueOf(row.getString("level")),
                        ApprovalDecision.valueOf(row.getString("decision")),
                        row.getString("reason"),
                        row.getString("content_hash"),
                        row.getString("decided_by"),
                        row.getTimestamp("decided_at").toInstant()))
                .list();
    }

    @Override
    public Page<StoredNotice> list(BranchTransaction tx, NoticeFilter filter, PageRequest page) {
        return asked(tx, filter)
                .page(page, (row, context) -> NoticeRow.stored(row, context).asOf(tx.now()));
    }

    @Override
    public Count count(BranchTransaction tx, NoticeFilter filter) {
        return asked(tx, filter).count();
    }

    private static Listing asked(BranchTransaction tx, NoticeFilter filter) {
        Listing listing = byTheClock(Listing.of(tx, "notice").inOffice(filter.office()), filter.states(), tx.now());
        return filter.due()
                .in(listing, tx, "notice", "notice.id", LINES)
                .oneOf("category", filter.categories().stream().map(Enum::name).toList())
                .where(AWAITED, filter.awaited().isPresent())
                .where(awaited(filter), filter.awaited().map(NoticeFilter.Awaited::staffId))
                .where("released_at <= ? AND valid_to > ? AND (ended_at IS NULL OR ended_at > ?)", filter.validAt())
                .where("released_at IS NOT NULL", filter.archive() || asksForWordsFromAbove(tx, filter))
                .where("position(lower(?) IN lower(concat_ws(E'\\n', number, title, topic, body))) > 0", filter.text())
                .newestFirst("drafted_at", "id");
    }

    /** Whoever reads no words of drafts finds none by them either. */
    private static boolean asksForWordsFromAbove(BranchTransaction tx, NoticeFilter filter) {
        return filter.text().isPresent() && tx.scope().writableBranch().isEmpty();
    }

    /** Whose decision is waited for: the director's, or the chief's after the director's or in place of it; never an author's. */
    private static String awaited(NoticeFilter filter) {
        List<String> decisions = new ArrayList<>();
        if (filter.awaited().filter(NoticeFilter.Awaited::asDirector).isPresent()) {
            decisions.add("state = 'SUBMITTED'");
        }
        if (filter.awaited().filter(NoticeFilter.Awaited::asChief).isPresent()) {
            decisions.add("state = 'SUBMITTED' AND director_wrote");
            decisions.add("state = 'DIRECTOR_APPROVED' AND 'CHIEF_DIRECTOR' = ANY (deciders) AND director_id <> ?");
        }
        decisions.add("false");
        return "? <> ALL (authors) AND (" + String.join(" OR ", decisions) + ")";
    }

    /** What is released and over is expired, whether or not that was written down. */
    private static Listing byTheClock(Listing listing, List<String> states, Instant now) {
        if (Collections.disjoint(states, BY_THE_CLOCK)) {
            return listing.eachOf("state", states);
        }
        return listing.where(
                states.stream()
                        .map(state -> switch (state) {
                            case "RELEASED" -> "state = 'RELEASED' AND valid_to > ?";
                            case "EXPIRED" -> "state = 'EXPIRED' OR state = 'RELEASED' AND valid_to <= ?";
                            default -> "state = '" + state + "'";
                        })
                        .collect(Collectors.joining(" OR ")),
                Optional.of(now));
    }
}
