package io.guanjia.intake.request.store;

import io.guanjia.intake.request.Said;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Finds requests by what was said. Where it can stand is told by {@link SaidPlaces}; each of these that the other filters
 * let pass is looked into as readers are shown it before it is listed or counted, so that nobody finds what they may not
 * read. The work has a bound, and the answer says where it ended there.
 */
@ApplicationScoped
class SaidSearch {

    /** As many as anything is counted to. */
    static final int MOST_FOUND = Count.MOST;

    /** Requests of which it is asked whether other filters let them pass. */
    private static final int MOST_ASKED_OF = 5_000;

    /** Requests that are asked of, or looked into, with one query. */
    static final int AT_ONCE = 500;

    private final SaidPlaces places;
    private final SaidTexts texts;

    SaidSearch(SaidPlaces places, SaidTexts texts) {
        this.places = places;
        this.texts = texts;
    }

    /**
     * Requests of which it may have been said.
     *
     * @param capped whether it may have been said of more requests than these
     */
    record Candidates(List<UUID> requests, boolean capped) {}

    /**
     * Looks where it can stand, the latest said first; no text is opened for it.
     *
     * @param office the only one in which to look
     * @param passing those of some requests that the other filters let pass
     */
    Candidates candidates(
            BranchTransaction tx, Optional<String> office, Said said, Function<List<UUID>, Set<UUID>> passing) {
        List<UUID> found = new ArrayList<>();
        Set<UUID> askedOf = new HashSet<>();
        SaidPlaces.Walk walk = places.walk(tx, office, said);
        while (walk.hasMore()) {
            List<UUID> next = new ArrayList<>(walk.next());
            next.removeIf(request -> !askedOf.add(request));
            for (int from = 0; from < next.size(); from += AT_ONCE) {
                List<UUID> some = next.subList(from, Math.min(next.size(), from + AT_ONCE));
                some.stream().filter(passing.apply(some)::contains).forEach(found::add);
                if (found.size() > MOST_FOUND) {
                    return new Candidates(found.subList(0, MOST_FOUND), true);
                }
            }
            if (askedOf.size() >= MOST_ASKED_OF) {
                return new Candidates(found, walk.hasMore());
            }
        }
        return new Candidates(found, walk.isCut());
    }

    /** Of some requests those of which it was said. */
    Map<UUID, String> heard(BranchTransaction tx, Said said, Candidates candidates) {
        return heardIn(tx, said, texts.registered(tx, candidates.requests()));
    }

    /**
     * Looks into texts of registrations and, where it does not stand in them, into what was said later.
     *
     * @return each request of which it was said, with the text in which it was
     */
    Map<UUID, String> heardIn(BranchTransaction tx, Said said, List<SaidTexts.Spoken> registered) {
        Map<UUID, String> heard = new HashMap<>();
        List<UUID> elsewhere = new ArrayList<>();
        for (SaidTexts.Spoken spoken : registered) {
            textWith(said, spoken)
                    .ifPresentOrElse(text -> heard.put(spoken.request(), text), () -> elsewhere.add(spoken.request()));
        }
        if (!elsewhere.isEmpty()) {
            texts.later(tx, elsewhere)
                    .forEach(spoken -> textWith(said, spoken).ifPresent(text -> heard.put(spoken.request(), text)));
        }
        return heard;
    }

    private static Optional<String> textWith(Said said, SaidTexts.Spoken spoken) {
        return spoken.texts().stream().filter(said::isIn).findFirst();
    }
}
