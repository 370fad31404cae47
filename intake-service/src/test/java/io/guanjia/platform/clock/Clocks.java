package io.guanjia.platform.clock;

/** Clocks as configuration would make them. */
public final class Clocks {

    private Clocks() {}

    /** The clock of a suite that serves households. */
    public static SuiteClock inService() {
        return new SuiteClock(false);
    }
}
