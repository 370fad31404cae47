package io.guanjia.routing.slip;

import java.time.Instant;

/**
 * What a repair was, as the callback rules need to know it.
 *
 * @param rework true if earlier work on the same defect had to be done again
 * @param completedAt when the work was finished on site; callback clocks run from here
 */
public record Repair(Defect defect, boolean rework, Instant completedAt) {

    /** Kinds of defect that the manual calls back in different ways (S3-4.1.2.3a1 to d). */
    public enum Defect {
        ORDINARY_REPAIR,
        STRUCTURAL_LEAK,
        WET_AREA,
        DRAIN_BLOCKAGE,
        CONCEALED_WORKS
    }
}
