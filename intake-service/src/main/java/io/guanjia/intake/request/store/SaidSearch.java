package io.guanjia.intake.request.store;

import io.guanjia.intake.request.Said;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Finds requests by what was said. Where it can stand is told by {@link SaidPlaces}; each of these, if the other filters
 * let it pass, is then looked into as readers are shown it, so that nobody finds what they may not read. The work has a
 * bound, and the answer says where it ended there.
 */
@ApplicationScoped
class SaidSearch {

    /** As many as anything is counted to. */
    static final int MOST_FOUND = Count.MOST;

    /** Requests that are looked into for one answer. */
    private static final int MOST_LOOKED_INTO = 5_000;

    /** Requests that are looked into with one query. */
    static final int AT_ONCE = 500;

    private final SaidPlaces places;
    private final SaidTexts texts;

    SaidSearch(SaidPlaces places, SaidTexts texts) {
        this.places = places;
        this.texts = texts;
    }

    /**
     * Requests, each with the text in which it was said.
     *
     * @param capped whether it may have been said of more requests than these
     */
    record Heard(Map<UUID, String> texts, boolean capped) {

        UUID[] requests() {
            return texts.keySet().toArray(UUID[]::new);
        }
    }

    /**
     * Looks where it can stand, the latest said first.
     *
     * @param office the only one in which to look
     * @param passing those of some requests that the other filters let pass, with what was said at first
     */
    Heard heard(
            BranchTransaction tx,
            Optional<String> office,
            Said said,
            Function<UUID[], List<SaidTexts.Spoken>> passing) {
        Map<UUID, String> heard = new LinkedHashMap<>();
        Set<UUID> lookedInto = new HashSet<>();
        SaidPlaces.Walk walk = places.walk(tx, office, said);
        while (walk.hasMore()) {
            List<UUID> candidates = new ArrayList<>(walk.next());
            candidates.removeIf(request -> !lookedInto.add(request));
            for (int from = 0; from < candidates.size(); from += AT_ONCE) {
                List<UUID> some = candidates.subList(from, Math.min(candidates.size(), from + AT_ONCE));
                lookInto(tx, said, passing.apply(some.toArray(UUID[]::new)), heard);
                if (heard.size() > MOST_FOUND) {
                    return new Heard(firstOf(heard), true);
                }
            }
            if (lookedInto.size() >= MOST_LOOKED_INTO) {
                return new Heard(heard, walk.hasMore());
            }
        }
        return new Heard(heard, walk.isCut());
    }

    private static Map<UUID, String> firstOf(Map<UUID, String> heard) {
        Map<UUID, String> first = new LinkedHashMap<>();
        heard.forEach((request, text) -> {
            if (first.size() < MOST_FOUND) {
                first.put(request, text);
            }
        });
        return first;
    }

    private void lookInto(BranchTransaction tx, Said said, List<SaidTexts.Spoken> registered, Map<UUID, String> heard) {
        List<UUID> elsewhere = new ArrayList<>();
        for (SaidTexts.Spoken spoken : registered) {
            textWith(said, spoken)
                    .ifPresentOrElse(text -> heard.put(spoken.request(), text), () -> elsewhere.add(spoken.request()));
        }
        if (!elsewhere.isEmpty()) {
            texts.later(tx, elsewhere)
                    .forEach(spoken -> textWith(said, spoken).ifPresent(text -> heard.put(spoken.request(), text)));
        }
    }

    private static Optional<String> textWith(Said said, SaidTexts.Spoken spoken) {
        return spoken.texts().stream().filter(said::isIn).findFirst();
    }
}
