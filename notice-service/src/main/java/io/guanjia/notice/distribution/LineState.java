package io.guanjia.notice.distribution;

/** Whether one line is still to be done. */
public sealed interface LineState {

    /** 待发放. */
    record Pending() implements LineState {}

    /** Done with, one way or another; its row in the register holds the rest. */
    record Settled(LineOutcome outcome) implements LineState {}

    /** The state's name in the database, in views and in history. */
    default String code() {
        return switch (this) {
            case Pending _ -> "PENDING";
            case Settled(var outcome) -> outcome.name();
        };
    }
}
