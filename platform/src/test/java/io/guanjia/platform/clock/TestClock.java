package io.guanjia.platform.clock;

/** Clocks of suites built for trials and of suites that are not. */
public final class TestClock {

    private TestClock() {}

    public static SuiteClock adjustable(boolean adjustable) {
        return new SuiteClock(adjustable);
    }
}
