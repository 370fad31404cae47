package io.guanjia.routing.extension;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;

/** Extensions' rows of the problem catalogue. */
public enum ExtensionProblem implements ProblemType {
    EXTENSION_NOTHING_DUE(
            409,
            "联络单 {slip} 没有仍在计时的“反馈或方案”时限，不能申请延期：时限已过的，请尽快反馈或提交处理计划；已有处理计划的，请提交新的一版。",
            "No report or plan of slip {slip} is due any more: what has run out is not put off, report or hand in a plan; where"
                    + " there is a plan, hand in its next version."),
    EXTENSION_SLIP_NOT_IN_HAND(
            409,
            "联络单 {slip} 当前{state}：延期在部门签收之后、反馈之前申请。",
            "Slip {slip} is {state}: more time is asked for once the department has taken the slip and before it reports."),
    EXTENSION_IS_ASKED(
            409,
            "联络单 {slip} 已有一份延期申请待批复：请等待批复，或先撤回该申请。",
            "More time is asked for slip {slip} already: wait for the answer, or withdraw it first."),
    EXTENSION_UNTIL_IMPOSSIBLE(
            422,
            "延期至（until）须晚于现有时限 {dueAt}，且在 31 天以内。",
            "until is later than what is due now, {dueAt}, and at most 31 days ahead."),
    EXTENSION_NOT_IN_THIS_STATE(
            409,
            "延期申请 {number} 当前状态为 {state}，不能这样办理，请重新查看。",
            "{number} is {state}: that is not possible now. Look again."),
    EXTENSION_OWN(403, "不能批复本人提出的延期申请。", "Nobody decides on what they asked for themselves."),
    EXTENSION_IS_THE_DIRECTORS(
            403,
            "联络单 {slip} 已延期一次，再次延期须由主任批复。",
            "Slip {slip} was given more time before: once more only the director does."),
    EXTENSION_ANSWER_MISSING(422, "不同意延期的，请在 answer 中写明理由。", "Whoever refuses says why in answer.");

    private final ProblemText text;

    ExtensionProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
