package io.guanjia.intake.request;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What people do with a registered request. */
public sealed interface RequestCommand {

    /** 复述核实: the complaint's points were read back to the complainant, who confirmed them, or cannot be asked (S4-3.1). */
    record Verify(
            boolean confirmedByComplainant, Optional<NotConfirmable> notConfirmable, Classification classification)
            implements RequestCommand {}

    /** 分类: customer service says what the request is about; again, if it learns better (S0-5.2.1a). */
    record Triage(Classification classification, Optional<NotConfirmable> notConfirmable) implements RequestCommand {}

    /** 无法联系: it turns out that the person behind the matter cannot be asked or told. */
    record FindUnreachable(NotConfirmable found) implements RequestCommand {}

    /** 已联系上: whoever could not be asked or told now can be; what was recorded of them is taken back. */
    record FindReachable(String reason) implements RequestCommand {}

    /** 重新定级: the director grades anew or takes back a mark, with a reason. */
    record Reassess(Classification classification, String reason) implements RequestCommand {}

    /** 即时答复: answered at the desk (S1b(3)-4.2.1c); the mode may be left out where the household is there. */
    record Answer(Optional<ReplyMode> mode) implements RequestCommand {}

    /**
     * 转处理部门: a department is asked to handle it (S0-5.2.1a).
     *
     * @param anotherMatter said by the desk where the department has a slip of this round already, and this is not about the same
     */
    record Route(
            String departmentCode,
            String content,
            boolean urgent,
            Transmission transmission,
            Optional<String> handedOverTo,
            Optional<Instant> handedOverAt,
            Optional<Instant> agreedReplyAt,
            boolean anotherMatter,
            Directions directions)
            implements RequestCommand {}

    /** 请示: the property department's head is asked what may be said (S1b(3)-4.2.3). */
    record AskInstruction(Optional<Instant> agreedReplyAt) implements RequestCommand {}

    /** 约定答复时间: who is not answered at once is told until when, whoever answers them (S1b(3)-4.2.1d). */
    record Agree(Instant agreedReplyAt) implements RequestCommand {}

    /** 批示: the property department's head says it. */
    record Instruct() implements RequestCommand {}

    /** 致歉并承诺整改: said first where management is responsible (S4-2.6a); what will be put right lies beside. */
    record Apologise() implements RequestCommand {}

    /** 进入标准5: it is not settled by an explanation at the desk (S4-3.3). */
    record TakeOn(StandardFive why) implements RequestCommand {}

    /** 答复业户: what the household was told. */
    record Reply(ReplyMode mode) implements RequestCommand {}

    /** 作废: entered by mistake, or twice. */
    record Void(String reason) implements RequestCommand {}

    /**
     * 更正: something was taken down wrongly when the line was entered. What it was stays on record; what is personal of it
     * lies beside, in {@link CorrectedFacts}.
     *
     * @param unit the one form of the right house number
     */
    record Correct(Set<CorrectedField> fields, Optional<String> unit, String reason) implements RequestCommand {}

    /** 更正类别: it is another kind of matter than was entered; the grade is said where a complaint is with a department already. */
    record CorrectKind(RequestKind kind, Optional<Severity> severity, String reason) implements RequestCommand {}

    /**
     * 重新打开: a matter that was closed is taken up again.
     *
     * @param closedAt when it was closed last
     */
    record Reopen(String reason, Optional<Instant> closedAt) implements RequestCommand {}

    /** 备注: something more is known or was said, or the household rang again (催单). */
    record Remark(boolean askedAgain) implements RequestCommand {}

    /** 关联: another line has to do with this one. */
    record Link(UUID other, String number, String reason) implements RequestCommand {}

    /**
     * 并单: another line is about the same, so that this one is handled with it.
     *
     * @param kept the other line, as it stands
     * @param carries whether others were merged into this one, which would then ride on what rides itself
     */
    record Merge(ServiceRequest kept, boolean carries, String reason) implements RequestCommand {

        /** Into any other that is like it and is being worked at: whether it can be merged at all. */
        public static Merge intoAnother(ServiceRequest like, boolean carries) {
            ServiceRequest other = new ServiceRequest(
                    new UUID(0, 0),
                    like.number(),
                    like.office(),
                    like.kind(),
                    like.receivedAt(),
                    like.reach(),
                    RequestState.IN_PROGRESS,
                    like.classification(),
                    like.promise(),
                    like.instructed(),
                    Round.first(),
                    like.version(),
                    like.sequence());
            return new Merge(other, carries, "-");
        }
    }

    /** What it says that the matter is about, if it says so. */
    default Optional<Classification> classified() {
        return switch (this) {
            case Verify verify -> Optional.of(verify.classification());
            case Triage triage -> Optional.of(triage.classification());
            case Reassess reassess -> Optional.of(reassess.classification());
            case FindUnreachable found -> Optional.empty();
            case FindReachable found -> Optional.empty();
            case Answer answer -> Optional.empty();
            case Route route -> Optional.empty();
            case AskInstruction ask -> Optional.empty();
            case Agree agree -> Optional.empty();
            case Instruct instruct -> Optional.empty();
            case Apologise apology -> Optional.empty();
            case TakeOn taking -> Optional.empty();
            case Reply reply -> Optional.empty();
            case Void mistaken -> Optional.empty();
            case Correct correct -> Optional.empty();
            case CorrectKind correct -> Optional.empty();
            case Reopen reopen -> Optional.empty();
            case Remark remark -> Optional.empty();
            case Link link -> Optional.empty();
            case Merge merge -> Optional.empty();
        };
    }

    /** Whether it settles the matter or how it is judged, which is not for whom a complaint is about (S4-3.1). */
    default boolean judges() {
        return switch (this) {
            case Reassess reassess -> true;
            case Answer answer -> true;
            case Instruct instruct -> true;
            case Reply reply -> true;
            case Void mistaken -> true;
            case CorrectKind correct -> true;
            case Correct correct -> false;
            case Reopen reopen -> false;
            case Remark remark -> false;
            case Link link -> false;
            case Merge merge -> true;
            case Verify verify -> false;
            case Triage triage -> false;
            case FindUnreachable found -> false;
            case FindReachable found -> false;
            case Route route -> false;
            case AskInstruction ask -> false;
            case Agree agree -> false;
            case Apologise apology -> false;
            case TakeOn taking -> false;
        };
    }

    /** The states in which the command makes sense; in any other it is refused. */
    default Set<RequestState> possibleIn() {
        return switch (this) {
            case Verify verify -> EnumSet.of(RequestState.VERIFYING);
            case FindUnreachable found ->
                EnumSet.of(
                        RequestState.TRIAGED,
                        RequestState.AWAITING_INSTRUCTION,
                        RequestState.IN_PROGRESS,
                        RequestState.HANDLED,
                        RequestState.AWAITING_CALLBACK);
            case FindReachable found ->
                EnumSet.of(RequestState.TRIAGED, RequestState.AWAITING_INSTRUCTION, RequestState.IN_PROGRESS);
            case Reassess reassess ->
                EnumSet.of(RequestState.TRIAGED, RequestState.AWAITING_INSTRUCTION, RequestState.IN_PROGRESS);
            case Triage triage -> EnumSet.of(RequestState.RECORDED, RequestState.TRIAGED);
            case Answer answer -> EnumSet.of(RequestState.TRIAGED, RequestState.IN_PROGRESS);
            case Route route -> EnumSet.of(RequestState.TRIAGED, RequestState.IN_PROGRESS);
            case AskInstruction ask -> EnumSet.of(RequestState.TRIAGED, RequestState.IN_PROGRESS);
            case Agree agree -> EnumSet.range(RequestState.TRIAGED, RequestState.IN_PROGRESS);
            case Instruct instruct -> EnumSet.of(RequestState.AWAITING_INSTRUCTION);
            case Apologise apology -> EnumSet.range(RequestState.TRIAGED, RequestState.AWAITING_CALLBACK);
            case TakeOn taking -> EnumSet.of(RequestState.TRIAGED);
            case Reply reply ->
                EnumSet.of(RequestState.IN_PROGRESS, RequestState.HANDLED, RequestState.AWAITING_CALLBACK);
            case Void mistaken -> EnumSet.complementOf(EnumSet.of(RequestState.CLOSED, RequestState.VOID));
            case Correct correct -> EnumSet.complementOf(EnumSet.of(RequestState.CLOSED, RequestState.VOID));
            // Once it is done the household is asked by the rules of its kind.
            case CorrectKind correct -> EnumSet.range(RequestState.RECORDED, RequestState.IN_PROGRESS);
            case Reopen reopen -> EnumSet.of(RequestState.CLOSED);
            case Remark remark -> EnumSet.complementOf(EnumSet.of(RequestState.CLOSED, RequestState.VOID));
            case Link link -> EnumSet.complementOf(EnumSet.of(RequestState.VOID));
            case Merge merge -> EnumSet.of(RequestState.TRIAGED, RequestState.IN_PROGRESS);
        };
    }

    /** What the desk calls it. */
    default String label() {
        return switch (this) {
            case Verify verify -> "复述核实";
            case Triage triage -> "分类";
            case FindUnreachable found -> "登记无法联系";
            case FindReachable found -> "登记已联系上";
            case Reassess reassess -> "重新定级";
            case Answer answer -> "即时答复";
            case Route route -> "转处理部门";
            case AskInstruction ask -> "请示";
            case Agree agree -> "约定答复时间";
            case Instruct instruct -> "批示";
            case Apologise apology -> "致歉并承诺整改";
            case TakeOn taking -> "进入标准5";
            case Reply reply -> "登记答复";
            case Void mistaken -> "作废";
            case Correct correct -> "更正";
            case CorrectKind correct -> "更正类别";
            case Reopen reopen -> "重新打开";
            case Remark remark -> "备注";
            case Link link -> "关联";
            case Merge merge -> "并单";
        };
    }
}
