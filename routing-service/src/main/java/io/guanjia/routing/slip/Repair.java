package io.guanjia.routing.slip;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a repair was, as the callback rules need to know it.
 *
 * @param rework true if earlier work on the same defect had to be done again
 * @param completedAt when the work was finished on site; callback clocks run from here
 */
public record Repair(Defect defect, boolean rework, Instant completedAt) {

    /** Kinds of defect that the manual calls back in different ways (S3-4.1.2.3a1 to d). */
    public enum Defect {
        ORDINARY_REPAIR("日常一般性维修"),
        STRUCTURAL_LEAK("楼板、窗、墙体（含屋面、外墙）渗漏水"),
        WET_AREA("卫生间、厨房、阳台渗漏"),
        DRAIN_BLOCKAGE("下水堵塞"),
        CONCEALED_WORKS("隐蔽工程");

        private final String label;

        Defect(String label) {
            this.label = label;
        }

        /** What people call it. */
        public String label() {
            return label;
        }
    }

    /** For the history, where a report that was returned is read nowhere else. */
    static String inWords(List<Repair> repairs, boolean nothing) {
        if (repairs.isEmpty()) {
            return nothing ? "（未作维修）" : "";
        }
        return repairs.stream()
                .map(repair -> repair.defect.label + (repair.rework ? "返修" : ""))
                .collect(Collectors.joining("；", "（维修：", "）"));
    }
}
