package io.guanjia.intake.desk.escalation;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;

/** The rows of the problem catalogue about bringing in a superior at the desk. */
public enum DeskEscalationProblem implements ProblemType {
    DESK_ESCALATION_OFFICE_NEEDED(
            422,
            "请以管理处人员身份登记：服务上移属于某一管理处的前台。",
            "It happens at the desk of an office: record it as staff of that office."),
    DESK_ESCALATION_NOT_NOW(
            409,
            "{number} 现为 {state}，此步骤现在不能办：先征询对方同意，再当面联系上级，上级到场后介绍。",
            "{number} is {state}, and this step is not its turn: ask for consent, call the superior in front of them, introduce them."),
    DESK_ESCALATION_TOO_SOON(
            422,
            "接待不足3分钟，不能以“仍很激动”上移；解释无效或不满意的可以立刻上移，请选相应原因。",
            "Less than three minutes have passed: somebody still agitated is given those; choose another reason if explaining failed or"
                    + " they are not satisfied."),
    DESK_ESCALATION_TIME(422, "标记时间须在过去一小时之内。", "The mark was made within the last hour, and not in the future."),
    DESK_ESCALATION_APOLOGY(
            422,
            "超出职责范围且不知怎样处理的，先致歉（apologised），再征询是否请上级沟通。",
            "Where it is beyond your scope, apologise first (apologised), then ask whether a superior may speak with them."),
    DESK_ESCALATION_INSTEAD_NEEDED(
            422, "对方不同意的，请写明改为怎样处理（instead）。", "Where they refuse, say what was done instead (instead)."),
    DESK_ESCALATION_NOT_ABOVE(
            422,
            "请联系前台的上级（组长、服务中心主任、管理处主任或以上）。",
            "Call somebody above the desk: the team leader, the head of the service centre, the office director or above."),
    DESK_ESCALATION_CALLED_ANOTHER(
            403,
            "请来的不是您的岗位，由被请的岗位或其上级确认。",
            "Another post was called: they say that they come, or somebody above them."),
    DESK_ESCALATION_PERSONAL_DATA(
            422,
            "所填含电话、证件或银行卡号，不能保存：请写登记编号。",
            "It holds a phone, identity or card number and is not kept: name the request instead."),
    DESK_ESCALATION_REQUEST_UNKNOWN(422, "本管理处没有编号为 {number} 的登记。", "This office has no request {number}.");

    private final ProblemText text;

    DeskEscalationProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
