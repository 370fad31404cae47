package io.guanjia.intake.desk.roster;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;

/** The rows of the problem catalogue about the duty roster. */
public enum RosterProblem implements ProblemType {
    ROSTER_HAS_GAPS(
            422,
            "值班表 {number} 有无人值班的时段：{gaps}。服务中心须 24 小时有人值班，请补排后再提交。",
            "Nobody is on duty in the roster {number} in these times: {gaps}. The service centre is staffed round the clock: fill them first."),
    ROSTER_PUBLISHED(
            409,
            "值班表 {number} 已经发布；要换班请修改班次。",
            "The roster {number} is published already: to swap shifts, change them."),
    ROSTER_OVER(409, "值班表 {number} 的这一周已经过去，不再改动。", "The week of the roster {number} is over: it stays as it is."),
    ROSTER_REASON_NEEDED(
            422, "修改已发布的值班表须写明原因（reason）。", "A published roster is changed for a reason: say it (reason)."),
    ROSTER_SHIFTS_WRONG(422, "班次有误：{problem}。", "Not shifts of this roster: {problem}."),
    ROSTER_STAFF_GONE(
            422,
            "以下人员已离岗、将离岗或已调往别处，不能值班：{staff}。请改排他人。",
            "The posts of {staff} have ended, will have ended by then or are elsewhere: put others on duty in their place.");

    private final ProblemText text;

    RosterProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
