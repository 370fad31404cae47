package io.guanjia.callback.rule;

import java.util.Set;

/**
 * What the choice of a rule needs to know of a finished repair.
 *
 * @param defects all that was repaired, at least one
 * @param rework whether an earlier repair of the same matter had to be done again
 */
public record Repair(Set<Defect> defects, boolean rework) {

    public Repair {
        defects = Set.copyOf(defects);
    }

    /** The same known to repeat an earlier one, whatever those say who repaired. */
    public Repair again() {
        return new Repair(defects, true);
    }

    /** What was repaired. */
    public enum Defect {
        ORDINARY_REPAIR,
        STRUCTURAL_LEAK,
        WET_AREA,
        DRAIN_BLOCKAGE,
        CONCEALED_WORKS
    }
}
