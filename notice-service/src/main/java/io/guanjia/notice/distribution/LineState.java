package io.guanjia.notice.distribution;

/** Whether one line is still to be done. */
public sealed interface LineState {

    /** 待发放. */
    record Pending() implements LineState {}

    /** Tried at the door in vain, refused or nobody there: somebody tries again, or leaves it in the mailbox. */
    record Tried(LineOutcome lastOutcome) implements LineState {}

    /** 已张贴: hangs until it is taken down. */
    record Hanging() implements LineState {}

    /** Done with; its rows in the register hold the rest. */
    record Settled(LineOutcome outcome) implements LineState {}

    /** 不再发放: the notice ended before the copy was given out. */
    record Stopped() implements LineState {}

    /** The state that follows from an outcome. */
    static LineState after(LineOutcome outcome) {
        return switch (outcome) {
            case POSTED -> new Hanging();
            case MAILBOXED, SIGNED, REMOVED -> new Settled(outcome);
            case REFUSED, UNREACHABLE -> new Tried(outcome);
        };
    }

    /** Whether somebody must still bring the copy to its place. */
    default boolean isOpen() {
        return this instanceof Pending || this instanceof Tried;
    }

    /** The state's name in the database, in views and in history. */
    default String code() {
        return switch (this) {
            case Pending _ -> "PENDING";
            case Tried(var lastOutcome) -> lastOutcome.name();
            case Hanging _ -> "POSTED";
            case Settled(var outcome) -> outcome.name();
            case Stopped _ -> "STOPPED";
        };
    }

    /** The state of a code. */
    static LineState of(String code) {
        return switch (code) {
            case "PENDING" -> new Pending();
            case "STOPPED" -> new Stopped();
            default -> after(LineOutcome.valueOf(code));
        };
    }
}
