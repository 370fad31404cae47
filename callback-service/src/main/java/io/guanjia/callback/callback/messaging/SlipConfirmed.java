package io.guanjia.callback.callback.messaging;

import io.guanjia.callback.callback.Result;
import io.guanjia.callback.rule.Repair;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * This service's reading of routing's event.
 *
 * @param repair the first that was done, null where nothing was repaired
 * @param repairs all of them, from publishers that tell of several
 */
record SlipConfirmed(UUID slipId, UUID requestId, int round, FinishedRepair repair, List<FinishedRepair> repairs) {

    /** Each repair, the one that was finished last first: of two that one rule covers, it is the one asked about. */
    List<FinishedRepair> finished() {
        List<FinishedRepair> told = repairs == null || repairs.isEmpty() ? List.of(repair) : repairs;
        return told.stream()
                .sorted(Comparator.comparing(FinishedRepair::completedAt).reversed())
                .toList();
    }

    Result result(String office, FinishedRepair of) {
        return new Result(office, requestId, slipId, round, of.completedAt());
    }

    /** The defect stays text, since publishers may add some. */
    record FinishedRepair(String defect, boolean rework, Instant completedAt) {

        Repair facts() {
            return new Repair(Set.of(known(defect)), rework);
        }

        /** A defect that this version has not heard of is called back on like an ordinary one. */
        private static Repair.Defect known(String defect) {
            return Arrays.stream(Repair.Defect.values())
                    .filter(known -> known.name().equals(defect))
                    .findFirst()
                    .orElse(Repair.Defect.ORDINARY_REPAIR);
        }
    }
}
