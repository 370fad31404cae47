package io.guanjia.intake.request;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What people do with a registered request. */
public sealed interface RequestCommand {

    /** 复述核实: the complaint's points were read back to the complainant, who confirmed them (S4-3.1). */
    record Verify(boolean confirmedByComplainant, Classification classification) implements RequestCommand {}

    /** 分类: customer service says what the request is about; again, if it learns better (S0-5.2.1a). */
    record Triage(Classification classification) implements RequestCommand {}

    /** 即时答复: answered at the desk (S1b(3)-4.2.1c). */
    record Answer() implements RequestCommand {}

    /** 转处理部门: a department is asked to handle it (S0-5.2.1a). */
    record Route(
            String departmentCode,
            String content,
            boolean urgent,
            Transmission transmission,
            Optional<String> handedOverTo,
            Optional<Instant> handedOverAt,
            Optional<Instant> agreedReplyAt)
            implements RequestCommand {}

    /** 请示: the property department's head is asked what may be said (S1b(3)-4.2.3). */
    record AskInstruction(Optional<Instant> agreedReplyAt) implements RequestCommand {}

    /** 批示: the property department's head says it. */
    record Instruct() implements RequestCommand {}

    /** 答复业户: what the household was told. */
    record Reply() implements RequestCommand {}

    /** 作废: entered by mistake, or twice. */
    record Void(String reason) implements RequestCommand {}

    /** The states in which the command makes sense; in any other it is refused. */
    default Set<RequestState> possibleIn() {
        return switch (this) {
            case Verify verify -> EnumSet.of(RequestState.VERIFYING);
            case Triage triage -> EnumSet.of(RequestState.RECORDED, RequestState.TRIAGED);
            case Answer answer -> EnumSet.of(RequestState.TRIAGED, RequestState.IN_PROGRESS);
            case Route route -> EnumSet.of(RequestState.TRIAGED, RequestState.IN_PROGRESS);
            case AskInstruction ask -> EnumSet.of(RequestState.TRIAGED);
            case Instruct instruct -> EnumSet.of(RequestState.AWAITING_INSTRUCTION);
            case Reply reply ->
                EnumSet.of(RequestState.IN_PROGRESS, RequestState.HANDLED, RequestState.AWAITING_CALLBACK);
            case Void mistaken -> EnumSet.complementOf(EnumSet.of(RequestState.CLOSED, RequestState.VOID));
        };
    }
}
