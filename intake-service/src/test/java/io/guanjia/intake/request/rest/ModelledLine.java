package io.guanjia.intake.request.rest;

import java.util.EnumSet;
import java.util.Set;

/**
 * A line of the register as the manual has it, for whom it takes a phone call from a household: what may be done to it where
 * it stands and what becomes of it. Written from the manual alone, to hold the service against.
 *
 * @param beyond marked as beyond the desk's competence (S1b(3)-4.2.3)
 * @param instructed what may be said has been instructed since it was asked last
 * @param promised a time of reply is agreed with the household
 * @param reached the household can be asked, as far as is known
 * @param sent a department has been asked in this round
 */
record ModelledLine(
        boolean complaint, At at, boolean beyond, boolean instructed, boolean promised, boolean reached, boolean sent) {

    /** Where a line stands. */
    enum At {
        RECORDED,
        VERIFYING,
        TRIAGED,
        AWAITING_INSTRUCTION,
        IN_PROGRESS,
        HANDLED,
        VOID
    }

    /** What people do to a line. */
    enum Move {
        VERIFY,
        TRIAGE,
        TRIAGE_BEYOND,
        ANSWER,
        ROUTE,
        ASK_INSTRUCTION,
        INSTRUCT,
        REPLY,
        FIND_UNREACHABLE,
        FIND_REACHABLE,
        REASSESS,
        REMARK,
        CORRECT,
        REOPEN,
        VOID
    }

    private static final Set<At> IN_HAND = EnumSet.of(At.TRIAGED, At.AWAITING_INSTRUCTION, At.IN_PROGRESS);

    static ModelledLine entered(boolean complaint) {
        return new ModelledLine(complaint, complaint ? At.VERIFYING : At.RECORDED, false, false, false, true, false);
    }

    boolean allows(Move move) {
        boolean open = at != At.VOID;
        boolean inTheDesksHand = at == At.TRIAGED || at == At.IN_PROGRESS;
        boolean mayBeSaid = !beyond || instructed;
        return switch (move) {
            case VERIFY -> at == At.VERIFYING;
            case TRIAGE -> (at == At.RECORDED || at == At.TRIAGED) && !beyond;
            case TRIAGE_BEYOND -> at == At.RECORDED || at == At.TRIAGED;
            case ANSWER -> inTheDesksHand && mayBeSaid && !sent && reached;
            case ROUTE -> inTheDesksHand && mayBeSaid && !sent;
            case ASK_INSTRUCTION -> inTheDesksHand && beyond;
            case INSTRUCT -> at == At.AWAITING_INSTRUCTION;
            case REPLY -> (at == At.IN_PROGRESS && sent || at == At.HANDLED) && mayBeSaid && reached;
            case FIND_UNREACHABLE -> IN_HAND.contains(at);
            case FIND_REACHABLE -> IN_HAND.contains(at) && !reached;
            case REASSESS -> IN_HAND.contains(at) && !beyond;
            case REMARK, CORRECT, VOID -> open;
            case REOPEN -> false;
        };
    }

    /** Whether it could be allowed at its best: in a letter to whoever cannot be asked, of another matter than was sent. */
    boolean offers(Move move) {
        ModelledLine atItsBest =
                switch (move) {
                    case ANSWER, REPLY -> reached(true);
                    case ROUTE -> new ModelledLine(complaint, at, beyond, instructed, promised, reached, false);
                    default -> this;
                };
        return atItsBest.allows(move);
    }

    /** Once an allowed move is made. */
    ModelledLine after(Move move) {
        return switch (move) {
            case VERIFY, TRIAGE -> at(At.TRIAGED);
            case TRIAGE_BEYOND -> new ModelledLine(complaint, At.TRIAGED, true, false, promised, reached, sent);
            case ANSWER -> at(At.HANDLED);
            case ROUTE -> new ModelledLine(complaint, At.IN_PROGRESS, beyond, instructed, true, reached, true);
            case ASK_INSTRUCTION ->
                new ModelledLine(complaint, At.AWAITING_INSTRUCTION, beyond, false, true, reached, sent);
            case INSTRUCT -> new ModelledLine(complaint, At.IN_PROGRESS, beyond, true, promised, reached, sent);
            case FIND_UNREACHABLE -> reached(false);
            case FIND_REACHABLE -> reached(true);
            case VOID -> at(At.VOID);
            case REPLY, REASSESS, REMARK, CORRECT, REOPEN -> this;
        };
    }

    private ModelledLine at(At next) {
        return new ModelledLine(complaint, next, beyond, instructed, promised, reached, sent);
    }

    private ModelledLine reached(boolean now) {
        return new ModelledLine(complaint, at, beyond, instructed, promised, now, sent);
    }
}
