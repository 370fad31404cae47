package io.guanjia.routing.slip;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people can do with a slip that has been issued. */
public sealed interface SlipCommand {

    /** 签收: a member of the department takes the slip. */
    record Acknowledge() implements SlipCommand {}

    /** 退回(非本部门): not this department's matter. */
    record Reject(String reason) implements SlipCommand {}

    /** 开始处理: work begins. */
    record StartHandling() implements SlipCommand {}

    /**
     * 反馈结果: the department says what it did, and each kind of defect that it repaired.
     *
     * @param nothingRepaired said where there is none, which in engineering does not go without saying
     */
    record Report(String result, List<Repair> repairs, boolean nothingRepaired) implements SlipCommand {}

    /** 确认: customer service accepts the report. */
    record Confirm() implements SlipCommand {}

    /** 发回重办: customer service does not accept the report. */
    record Return(String reason) implements SlipCommand {}

    /** 撤回: customer service takes the slip back before it is reported. */
    record Withdraw(String reason) implements SlipCommand {}

    /**
     * 移交: it goes to another department of the office, which takes it as a new one.
     *
     * @param anotherMatter said where that department has a slip of this round already, and this is not about the same
     */
    record HandOver(String toDepartment, String reason, boolean anotherMatter) implements SlipCommand {}

    /** 随登记作废: its request is void, so nobody works at it nor waits for it any more. Intake says so, never a person here. */
    record EndWithRequest(String reason) implements SlipCommand {}

    /**
     * 再次转办: the desk asks the department for what it has in hand by this slip. Intake says so, never a person here.
     *
     * @param visit when the household expects somebody for it, if that was agreed
     */
    record AskAgain(String content, Optional<Where.Visit> visit) implements SlipCommand {}

    /** 催办: customer service asks after what the department has in hand, and who it is that asks. */
    record Urge(AskedBy askedBy, String reason) implements SlipCommand {}

    /**
     * 记录进展: the department says what it did, what comes next, and when it will say more.
     *
     * @param nextCheckAt must be said by a department that was urged
     */
    /** @param onSite whether somebody is where the household expects them */
    record NoteProgress(String done, boolean onSite, Optional<String> next, Optional<Instant> nextCheckAt)
            implements SlipCommand {}

    /** 延期: somebody above gives the department more time for its report or plan. The extension asked for says so, never a person here. */
    record PutOff(Instant until, String reason) implements SlipCommand {}

    /** What the desk calls it. */
    default String label() {
        return switch (this) {
            case Acknowledge() -> "签收";
            case Reject(var reason) -> "退回";
            case StartHandling() -> "开始处理";
            case Report _ -> "反馈结果";
            case Confirm() -> "确认";
            case Return(var reason) -> "发回重办";
            case Withdraw(var reason) -> "撤回";
            case HandOver _ -> "移交";
            case EndWithRequest(var reason) -> "随登记作废";
            case AskAgain _ -> "再次转办";
            case Urge _ -> "催办";
            case NoteProgress _ -> "记录进展";
            case PutOff _ -> "延期";
        };
    }
}
