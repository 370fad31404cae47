package io.guanjia.acceptance.faults;

/** Something that must never be, whatever was killed. */
public record Violation(Kind kind, String what) {

    /** What was broken. */
    public enum Kind {
        /** Acknowledged or asked for, and not there. */
        LOST,
        /** There more than once. */
        DOUBLE,
        /** There, and nobody asked for it. */
        INVENTED,
        /** Something was not closed, sent or taken in although everything ran again. */
        UNFINISHED,
        NUMBER_GAP,
        HISTORY_GAP,
        EVENT_GAP,
        EVENT_OUT_OF_ORDER,
        /** A client was told what no fault explains. */
        ANOMALY
    }

    @Override
    public String toString() {
        return kind + ": " + what;
    }
}
