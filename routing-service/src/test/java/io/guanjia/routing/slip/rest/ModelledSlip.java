package io.guanjia.routing.slip.rest;

import java.util.EnumSet;
import java.util.Set;

/**
 * A slip as the manual has it: what may be done to it where it stands and what becomes of it. Written from the manual alone,
 * to hold the service against.
 *
 * @param urged the department owes an answer to whoever asked after it (S0-5.2.4b)
 */
record ModelledSlip(At at, boolean urged) {

    /** Where a slip stands. */
    enum At {
        ISSUED,
        ACKNOWLEDGED,
        IN_HANDLING,
        REPORTED,
        CONFIRMED,
        REJECTED,
        WITHDRAWN
    }

    /** What people do to a slip. */
    enum Move {
        ACKNOWLEDGE,
        REJECT,
        START,
        REPORT,
        CONFIRM,
        CONFIRM_AS_THE_DEPARTMENT,
        RETURN,
        WITHDRAW,
        URGE,
        NOTE,
        NOTE_WITHOUT_A_TIME,
        NOTE_AS_ANOTHER_DEPARTMENT
    }

    private static final Set<At> OVER = EnumSet.of(At.CONFIRMED, At.REJECTED, At.WITHDRAWN);

    static ModelledSlip sent() {
        return new ModelledSlip(At.ISSUED, false);
    }

    boolean isOver() {
        return OVER.contains(at);
    }

    boolean allows(Move move) {
        boolean inHand = at == At.ACKNOWLEDGED || at == At.IN_HANDLING;
        boolean untilReported = inHand || at == At.ISSUED;
        return switch (move) {
            case ACKNOWLEDGE, REJECT -> at == At.ISSUED;
            case START -> at == At.ACKNOWLEDGED;
            case REPORT, NOTE -> inHand;
            case NOTE_WITHOUT_A_TIME -> inHand && !urged;
            case CONFIRM, RETURN -> at == At.REPORTED;
            case WITHDRAW, URGE -> untilReported;
            case CONFIRM_AS_THE_DEPARTMENT, NOTE_AS_ANOTHER_DEPARTMENT -> false;
        };
    }

    /** Once an allowed move is made. */
    ModelledSlip after(Move move) {
        return switch (move) {
            case ACKNOWLEDGE -> at(At.ACKNOWLEDGED);
            case REJECT -> new ModelledSlip(At.REJECTED, false);
            case START, RETURN -> at(At.IN_HANDLING);
            case REPORT -> new ModelledSlip(At.REPORTED, false);
            case CONFIRM -> at(At.CONFIRMED);
            case WITHDRAW -> new ModelledSlip(At.WITHDRAWN, false);
            case URGE -> new ModelledSlip(at, true);
            case NOTE, NOTE_WITHOUT_A_TIME -> new ModelledSlip(at, false);
            case CONFIRM_AS_THE_DEPARTMENT, NOTE_AS_ANOTHER_DEPARTMENT -> this;
        };
    }

    private ModelledSlip at(At next) {
        return new ModelledSlip(next, urged);
    }
}
