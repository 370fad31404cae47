package io.guanjia.intake.request.store;

import io.guanjia.intake.request.Said;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.Query;

/**
 * Tells in whose words something can stand, by its pieces: the texts that are not packed yet, then pack after pack, the
 * latest in front, of each only the parts of these pieces.
 */
@ApplicationScoped
class SaidPlaces {

    private static final int MOST_FRESH = 10_000;

    /** What everybody says is found enough of in a few packs; what is rare is looked for in many at once. */
    private static final int PACKS_AT_FIRST = 2;

    private static final int PACKS_AT_ONCE = 100;

    /** Of 512 texts each: a million. */
    private static final int MOST_PACKS = 2_000;

    private final SaidKeys keys;

    SaidPlaces(SaidKeys keys) {
        this.keys = keys;
    }

    Walk walk(BranchTransaction tx, Optional<String> office, Said said) {
        int[] pieces = keys.hashed(tx.branch(), said.pieces()).stream()
                .mapToInt(Integer::intValue)
                .toArray();
        return new Walk(tx, office, pieces);
    }

    /** One look through a branch or an office, step by step, for as long as somebody wants more. */
    final class Walk {

        private final BranchTransaction tx;
        private final Optional<String> office;
        private final int[] pieces;
        private UUID before;
        private int packs;
        private boolean began;
        private boolean over;
        private boolean cut;

        private Walk(BranchTransaction tx, Optional<String> office, int[] pieces) {
            this.tx = tx;
            this.office = office;
            this.pieces = pieces;
        }

        boolean hasMore() {
            return !over;
        }

        /** Whether there was more to look at than may be looked at. */
        boolean isCut() {
            return cut;
        }

        /** Requests in whose words it can stand, the latest said first; one may come again, and none does not mean the end. */
        List<UUID> next() {
            if (!began) {
                began = true;
                return fresh();
            }
            List<UUID> found = packed();
            if (!over && packs >= MOST_PACKS) {
                over = true;
                cut = true;
            }
            return found;
        }

        private List<UUID> fresh() {
            List<Optional<UUID>> read = query(
                            "SELECT request_id, version, pieces FROM said_text WHERE branch_id = :branch%s ORDER BY id DESC LIMIT "
                                    + MOST_FRESH)
                    .map((row, context) -> {
                        UUID request = row.getObject("request_id", UUID.class);
                        byte[] text =
                                keys.openPieces(row.getBytes("pieces"), tx.branch(), request, row.getLong("version"));
                        return Optional.of(request).filter(one -> Postings.holdsAll(text, pieces));
                    })
                    .list();
            cut = read.size() == MOST_FRESH;
            return read.stream().flatMap(Optional::stream).toList();
        }

        /** Which texts of the next packs hold the first piece, then which of these hold the others. */
        private List<UUID> packed() {
            int atOnce = before == null ? PACKS_AT_FIRST : PACKS_AT_ONCE;
            Map<UUID, BitSet> holding = new LinkedHashMap<>(read(latest(atOnce), pieces[0]));
            packs += holding.size();
            over = holding.size() < atOnce;
            before = holding.isEmpty() ? before : List.copyOf(holding.keySet()).getLast();
            for (int nth = 1; nth < pieces.length; nth++) {
                holding.values().removeIf(BitSet::isEmpty);
                if (holding.isEmpty()) {
                    return List.of();
                }
                Query among = query(partSql(" AND pack_id = ANY (:packs)"))
                        .bindArray("packs", UUID.class, List.copyOf(holding.keySet()));
                Map<UUID, BitSet> also = read(among, pieces[nth]);
                holding.forEach((pack, texts) -> texts.and(also.getOrDefault(pack, new BitSet())));
            }
            holding.values().removeIf(BitSet::isEmpty);
            return requests(holding);
        }

        private Query latest(int packs) {
            String order = " ORDER BY pack_id DESC LIMIT " + packs;
            return before == null
                    ? query(partSql("") + order)
                    : query(partSql(" AND pack_id < :before") + order).bind("before", before);
        }

        private static String partSql(String which) {
            return "SELECT pack_id, postings FROM said_part WHERE branch_id = :branch%s AND part = :part" + which;
        }

        private Map<UUID, BitSet> read(Query query, int piece) {
            int part = Postings.partOf(piece);
            Map<UUID, BitSet> read = new LinkedHashMap<>();
            query.bind("part", part)
                    .map((row, context) -> {
                        UUID pack = row.getObject("pack_id", UUID.class);
                        byte[] postings = keys.openPostings(row.getBytes("postings"), tx.branch(), pack, part);
                        return read.put(pack, Postings.in(postings, piece));
                    })
                    .list();
            return read;
        }

        private List<UUID> requests(Map<UUID, BitSet> holding) {
            if (holding.isEmpty()) {
                return List.of();
            }
            List<UUID> found = new ArrayList<>();
            query(
                            "SELECT id, requests FROM said_pack WHERE branch_id = :branch%s AND id = ANY (:packs) ORDER BY id DESC")
                    .bindArray("packs", UUID.class, List.copyOf(holding.keySet()))
                    .map((row, context) -> {
                        UUID[] requests = (UUID[]) row.getArray("requests").getArray();
                        BitSet texts = holding.get(row.getObject("id", UUID.class));
                        IntStream latestFirst =
                                IntStream.range(0, requests.length).map(nth -> requests.length - 1 - nth);
                        return latestFirst
                                .filter(texts::get)
                                .mapToObj(nth -> requests[nth])
                                .toList();
                    })
                    .list()
                    .forEach(found::addAll);
            return found;
        }

        /** The office stands in the text only where there is one, so that an index that begins with it can serve. */
        private Query query(String text) {
            String place = office.map(one -> " AND office_id = :office").orElse("");
            Query query = tx.sql().createQuery(text.formatted(place)).bind("branch", tx.branch());
            office.ifPresent(one -> query.bind("office", one));
            return query;
        }
    }
}
