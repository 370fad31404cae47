package io.guanjia.platform.problem;

import java.util.Optional;

/** How a rule says no. */
public final class Refusals {

    private Refusals() {}

    /** The refusal if the rule is broken; nothing if it is kept. */
    public static <R> Optional<R> refuseIf(boolean broken, R refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }

    /** Says no, if a rule stands against it. */
    public static void refuse(Optional<Problem> against) {
        against.ifPresent(refusal -> {
            throw refusal;
        });
    }
}
