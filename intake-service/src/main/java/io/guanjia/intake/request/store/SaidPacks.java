package io.guanjia.intake.request.store;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.intake.request.Said;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Makes texts findable. Each stands by itself at first; as soon as an office has enough of them they become a pack, which
 * is written once and never again: what was said is not changed, only added to.
 */
@ApplicationScoped
class SaidPacks {

    private static final int CLEARED_AT_ONCE = 1_000;

    private static final String FRESH = """
            SELECT id, request_id, version, pieces FROM said_text
            WHERE branch_id = ANY (:branches) AND office_id = :office ORDER BY id LIMIT :size""";

    private static final String ENOUGH = """
            SELECT count(*) = :size FROM (SELECT FROM said_text
              WHERE branch_id = ANY (:branches) AND office_id = :office LIMIT :size) AS fresh""";

    private static final String CLEAR_PART = """
            DELETE FROM said_part WHERE branch_id = :branch AND part = :part AND pack_id IN (
              SELECT pack_id FROM said_part WHERE branch_id = :branch AND part = :part ORDER BY pack_id LIMIT\s""" + CLEARED_AT_ONCE + ")";

    private static final String CLEAR = """
            DELETE FROM %1$s WHERE branch_id = :branch AND id IN (
              SELECT id FROM %1$s WHERE branch_id = :branch ORDER BY id LIMIT\s""" + CLEARED_AT_ONCE + ")";

    private final SaidTexts texts;
    private final SaidKeys keys;
    private final int size;

    SaidPacks(SaidTexts texts, SaidKeys keys, @ConfigProperty(name = "guanjia.said.pack") int size) {
        this.texts = texts;
        this.keys = keys;
        this.size = size;
    }

    /** A line of a request's history. */
    record Line(UUID request, long version) {}

    /** Makes findable what was said with these lines of one branch, if anything was; what is so already stays so. */
    void add(BranchTransaction tx, Collection<Line> lines) {
        List<UUID> registered = lines.stream()
                .filter(line -> line.version() == 1)
                .map(Line::request)
                .toList();
        List<UUID> continued = lines.stream()
                .filter(line -> line.version() > 1)
                .map(Line::request)
                .distinct()
                .toList();
        Set<Line> asked = Set.copyOf(lines);
        List<SaidTexts.Spoken> spoken = new ArrayList<>(texts.registered(tx, registered));
        texts.later(tx, continued).stream()
                .filter(later -> asked.contains(new Line(later.request(), later.version())))
                .forEach(spoken::add);
        if (!spoken.isEmpty()) {
            write(tx, spoken);
            spoken.stream().map(SaidTexts.Spoken::office).distinct().sorted().forEach(office -> pack(tx, office));
        }
    }

    private void write(BranchTransaction tx, List<SaidTexts.Spoken> spoken) {
        PreparedBatch batch = tx.sql().prepareBatch("""
                INSERT INTO said_text (id, branch_id, office_id, request_id, version, pieces)
                VALUES (:id, :branch, :office, :request, :version, :pieces) ON CONFLICT DO NOTHING""");
        for (SaidTexts.Spoken said : spoken) {
            Set<String> pieces = said.texts().stream()
                    .flatMap(text -> Said.piecesOf(text).stream())
                    .collect(Collectors.toSet());
            byte[] sorted = Postings.ofText(keys.hashed(tx.branch(), pieces));
            batch.bind("id", UuidCreator.getTimeOrderedEpoch())
                    .bind("branch", tx.branch())
                    .bind("office", said.office())
                    .bind("request", said.request())
                    .bind("version", said.version())
                    .bind("pieces", keys.sealPieces(sorted, tx.branch(), said.request(), said.version()))
                    .add();
        }
        batch.execute();
    }

    private void pack(BranchTransaction tx, String office) {
        while (isEnough(tx, office)) {
            List<Fresh> fresh = tx.query(FRESH)
                    .bind("office", office)
                    .bind("size", size)
                    .map((row, context) -> fresh(
                            tx.branch(),
                            row.getObject("id", UUID.class),
                            new Line(row.getObject("request_id", UUID.class), row.getLong("version")),
                            row.getBytes("pieces")))
                    .list();
            write(tx, office, fresh);
            tx.update("DELETE FROM said_text WHERE branch_id = :branch AND office_id = :office AND id <= :last")
                    .bind("office", office)
                    .bind("last", fresh.getLast().id())
                    .execute();
        }
    }

    private boolean isEnough(BranchTransaction tx, String office) {
        return tx.query(ENOUGH)
                .bind("office", office)
                .bind("size", size)
                .mapTo(Boolean.class)
                .one();
    }

    private Fresh fresh(String branch, UUID id, Line line, byte[] sealed) {
        return new Fresh(id, line.request(), keys.openPieces(sealed, branch, line.request(), line.version()));
    }

    private void write(BranchTransaction tx, String office, List<Fresh> fresh) {
        UUID pack = UuidCreator.getTimeOrderedEpoch();
        tx.update(
                        "INSERT INTO said_pack (id, branch_id, office_id, requests) VALUES (:id, :branch, :office, :requests)")
                .bind("id", pack)
                .bind("office", office)
                .bindArray(
                        "requests",
                        UUID.class,
                        fresh.stream().map(Fresh::request).toList())
                .execute();
        PreparedBatch batch = tx.sql().prepareBatch("""
                INSERT INTO said_part (branch_id, part, pack_id, office_id, postings)
                VALUES (:branch, :part, :pack, :office, :postings)""");
        Map<Integer, byte[]> parts =
                Postings.packed(fresh.stream().map(Fresh::pieces).toList());
        parts.forEach((part, postings) -> batch.bind("branch", tx.branch())
                .bind("part", part)
                .bind("pack", pack)
                .bind("office", office)
                .bind("postings", keys.sealPostings(postings, tx.branch(), pack, part))
                .add());
        if (!parts.isEmpty()) {
            batch.execute();
        }
    }

    /**
     * Throws away what is findable in a branch, some of it.
     *
     * @return whether anything may be left
     */
    boolean clear(BranchTransaction tx) {
        int cleared = 0;
        for (int part = 0; part < Postings.PARTS; part++) {
            cleared = Math.max(cleared, tx.update(CLEAR_PART).bind("part", part).execute());
        }
        cleared = Math.max(cleared, tx.update(CLEAR.formatted("said_pack")).execute());
        return Math.max(cleared, tx.update(CLEAR.formatted("said_text")).execute()) == CLEARED_AT_ONCE;
    }

    /** A text that is not packed yet. */
    private record Fresh(UUID id, UUID request, byte[] pieces) {}
}
