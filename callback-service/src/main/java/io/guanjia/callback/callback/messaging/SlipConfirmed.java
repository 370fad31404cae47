package io.guanjia.callback.callback.messaging;

import io.guanjia.callback.callback.Result;
import io.guanjia.callback.rule.Repair;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** This service's reading of routing's event; {@code repair} is null where nothing was repaired. */
record SlipConfirmed(UUID slipId, UUID requestId, int round, FinishedRepair repair) {

    Result result(String office) {
        return new Result(office, requestId, slipId, round, repair.completedAt());
    }

    /** Defects stay text, since publishers may add some. */
    record FinishedRepair(String defect, boolean rework, Instant completedAt) {

        /** A defect that this version has not heard of is called back on like an ordinary one. */
        Repair facts() {
            return new Repair(
                    Arrays.stream(Repair.Defect.values())
                            .filter(known -> known.name().equals(defect))
                            .findFirst()
                            .orElse(Repair.Defect.ORDINARY_REPAIR),
                    rework);
        }
    }
}
