package io.guanjia.callback.callback.messaging;

import io.guanjia.callback.callback.Result;
import io.guanjia.callback.rule.Repair;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** This service's reading of routing's event; {@code repair} is null where nothing was repaired. */
record SlipConfirmed(UUID slipId, UUID requestId, int round, FinishedRepair repair) {

    Result result(String office) {
        return new Result(office, requestId, slipId, round, repair.completedAt());
    }

    /** Defects stay text, since publishers may add some; {@code defects} names several, where the publisher does. */
    record FinishedRepair(String defect, List<String> defects, boolean rework, Instant completedAt) {

        Repair facts() {
            List<String> named = defects == null || defects.isEmpty() ? List.of(defect) : defects;
            return new Repair(named.stream().map(FinishedRepair::known).collect(Collectors.toSet()), rework);
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
