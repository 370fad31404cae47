package io.guanjia.callback.rule;

/**
 * What the choice of a rule needs to know of a finished repair.
 *
 * @param rework whether an earlier repair of the same matter had to be done again
 */
public record Repair(Defect defect, boolean rework) {

    /** What was repaired. */
    public enum Defect {
        ORDINARY_REPAIR,
        STRUCTURAL_LEAK,
        WET_AREA,
        DRAIN_BLOCKAGE,
        CONCEALED_WORKS
    }
}
