package io.guanjia.callback.rule;

/**
 * What the choice of a rule needs to know of a request that has been dealt with.
 *
 * @param major whether it is a complaint graded major
 * @param constructive whether it carries a constructive opinion
 * @param repaired whether a contact slip of this round led to a repair, which has callbacks of its own
 */
public record HandledRequest(Kind kind, boolean major, boolean constructive, boolean repaired) {

    /** What the household came with. */
    public enum Kind {
        SERVICE_NEED,
        INQUIRY,
        SUGGESTION,
        COMPLAINT,
        OTHER
    }
}
