package io.guanjia.routing.slip;

import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.transaction.BranchTransaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A slip of a list, with what it owes first and before whom it is brought. */
public record ListedSlip(StoredSlip stored, Optional<NearestClock> due, Optional<SlipWatch.Standing> standing) {

    static List<ListedSlip> of(BranchTransaction tx, Deadlines deadlines, SlipWatch watch, List<StoredSlip> found) {
        List<UUID> ids = found.stream().map(stored -> stored.slip().id()).toList();
        Map<UUID, NearestClock> clocks = deadlines.nearest(tx, ids);
        Map<UUID, SlipWatch.Standing> standing = watch.standing(tx, ids);
        return found.stream()
                .map(stored -> new ListedSlip(
                        stored,
                        Optional.ofNullable(clocks.get(stored.slip().id())),
                        Optional.ofNullable(standing.get(stored.slip().id()))))
                .toList();
    }
}
