package io.guanjia.callback.rule;

/**
 * What the choice of a rule needs to know of a request that has been dealt with.
 *
 * @param major whether it is a complaint graded major
 * @param constructive whether it carries a constructive opinion
 * @param repaired whether a contact slip of this round led to a repair, which has callbacks of its own
 * @param repairInDoubt whether a repair of an earlier round left the household discontent, or nobody heard that it is content
 */
public record HandledRequest(Kind kind, boolean major, boolean constructive, boolean repaired, boolean repairInDoubt) {

    /** Whether a repair was to be done again and no slip of this round says that it was. */
    boolean leavesARepairInDoubt() {
        return repairInDoubt && !repaired;
    }

    /** What the household came with. */
    public enum Kind {
        SERVICE_NEED,
        INQUIRY,
        SUGGESTION,
        COMPLAINT,
        OTHER
    }
}
