package io.guanjia.routing.plan;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;

/** Handling plans' rows of the problem catalogue. */
public enum PlanProblem implements ProblemType {
    PLAN_SLIP_NOT_IN_HAND(
            409,
            "联络单 {slip} 当前{state}：处理计划在部门签收之后、反馈之前提交。",
            "Slip {slip} is {state}: a plan is handed in once the department has taken the slip and before it reports."),
    PLAN_NOT_IN_THIS_STATE(
            409,
            "处理计划 {number} 当前状态为 {state}，不能这样办理，请重新查看。",
            "Plan {number} is {state}: that is not possible now. Look again."),
    PLAN_EXISTS(
            409,
            "联络单 {slip} 刚刚有人提交了另一版处理计划，请重新查看。",
            "Somebody has just handed in another version for slip {slip}: look again."),
    PLAN_TIME_IMPOSSIBLE(
            422,
            "{field} 须晚于现在（步骤不早于今天），且在一年以内。",
            "{field} is later than now (a step not before today) and at most a year ahead."),
    PLAN_OBJECTION_MISSING(422, "业户有异议的，请在 said 中写明业户的意见。", "Where the household objects, say in said what they said."),
    PLAN_TOLD_WHEN(
            422, "{field} 不能早于计划提交的时间，也不能晚于现在。", "{field} is neither before the plan was handed in nor in the future."),
    COMMITMENT_NOT_OPEN(
            409, "承诺 {number} 已登记或已不再有效，请重新查看。", "Commitment {number} is kept already or binds no more: look again.");

    private final ProblemText text;

    PlanProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
