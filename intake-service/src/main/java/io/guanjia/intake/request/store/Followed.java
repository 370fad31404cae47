package io.guanjia.intake.request.store;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the history was followed. Ids are drawn in order and committed in another: an id that is missing among those
 * read may still come, for as long as a transaction runs that ran when it was missed, and never after that.
 */
final class Followed {

    private final List<Gap> gaps = new ArrayList<>();
    private long upTo;

    Followed(long position) {
        this.upTo = position;
    }

    /**
     * Ids that were not there.
     *
     * @param settledBy the first transaction that cannot have drawn them
     */
    record Gap(long from, long to, long settledBy) {}

    /** The highest id that was read. */
    long upTo() {
        return upTo;
    }

    /** Up to where nothing can come any more. */
    long position() {
        return gaps.isEmpty() ? upTo : gaps.getFirst().from() - 1;
    }

    List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    /**
     * Takes the next ids.
     *
     * @param ids all that were seen above {@link #upTo}, in order
     * @param nextTransaction the first transaction that had not begun when they had been read
     */
    void read(List<Long> ids, long nextTransaction) {
        for (long id : ids) {
            if (id > upTo + 1) {
                gaps.add(new Gap(upTo + 1, id - 1, nextTransaction));
            }
            upTo = id;
        }
    }

    /**
     * Takes what has come of a gap since.
     *
     * @param ids all that were seen within it, in order
     * @param oldestRunning the oldest transaction that ran before they were read
     */
    void readAgain(Gap gap, List<Long> ids, long oldestRunning) {
        int at = gaps.indexOf(gap);
        gaps.remove(at);
        if (gap.settledBy() <= oldestRunning) {
            return;
        }
        List<Gap> left = new ArrayList<>();
        long from = gap.from();
        for (long id : ids) {
            if (id > from) {
                left.add(new Gap(from, id - 1, gap.settledBy()));
            }
            from = id + 1;
        }
        if (from <= gap.to()) {
            left.add(new Gap(from, gap.to(), gap.settledBy()));
        }
        gaps.addAll(at, left);
    }
}
