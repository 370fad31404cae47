package io.guanjia.intake.desk.message;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;

/** The rows of the problem catalogue about messages and calls back. */
public enum CallProblem implements ProblemType {
    CALL_OFFICE_NEEDED(
            422,
            "请以管理处人员身份登记：留言和回电属于某一管理处。",
            "A message or a call back belongs to an office: take it as staff of that office."),
    CALL_TIME_NOT_POSSIBLE(
            422,
            "来电时间须在一年内（{earliest} 之后），且不能晚于现在（{now}）。",
            "The call was within the last year (since {earliest}) and not later than now ({now})."),
    MESSAGE_FOR_WHOM(
            422,
            "请填写留给哪位同事（forStaff）或哪个部门（department），二者填一。",
            "Say for which colleague or which department: one of the two."),
    MESSAGE_NOBODY_THERE(
            422,
            "{whom} 不是本管理处或本分公司机关的在岗人员，也不是本管理处的在用部门，留言无人可转：请另选；是其他管理处的事，请登记为转告事项。",
            "{whom} is no member of staff of the office or of the branch above it and no department of the office: nobody would"
                    + " hear of it. Choose another; what is another office's matter is registered as a relayed one."),
    MESSAGE_UNIT_OR_WHY_NOT(
            422, "请填写来电人的单元或单位名称；都没有的，请写明原因。", "Give the caller's unit or company, or say why there is neither."),
    MESSAGE_CALLER_NOT_REACHABLE(
            422, "请留下来电人的电话、单元或单位名称，否则无法答复。", "Take the caller's phone, unit or company: they could not be answered."),
    MESSAGE_NOT_IN_THIS_STATE(
            409, "留言 {number} 当前状态为 {state}，不能这样办理，请重新查看。", "The message {number} is {state}: look again."),
    MESSAGE_FOR_ANOTHER(
            403, "留言由被留言人、其部门或客服人员答复。", "Whom a message is for answers it, or their department, or customer service."),
    RETURN_CALL_PROMISED_TOO_LATE(
            422,
            "回电须在 {latest} 前：分公司规定不得答应更晚，请缩短答应的分钟数。",
            "The call back is made by {latest}: nobody may promise it later. Promise fewer minutes."),
    RETURN_CALL_PROMISED_TWICE(
            422,
            "回电或在几分钟内，或在下次服务时间开始时，请只答应一个。",
            "A call is returned within minutes or when the centre opens next: promise one of them."),
    RETURN_CALL_CENTRE_OPEN(
            422,
            "来电在服务时间（{hours}）内，应在规定时限内回电，不能等到下次开门：请取消“下次服务时间开始时回电”（atOpening）。",
            "The call came within the hours of service ({hours}) and is returned within the limit, not when the centre opens next:"
                    + " leave out atOpening."),
    RETURN_CALL_REQUEST_UNKNOWN(
            422, "本管理处没有登记 {number}，请核对编号。", "The office has no request {number}: check the number."),
    RETURN_CALL_OVER(409, "回电 {number} 已经办结。", "The call back {number} is over."),
    RETURN_CALL_OF_ANOTHER(403, "回电由登记人或客服人员拨打。", "Whoever promised a call back makes it, or customer service."),
    RETURN_CALL_NOT_TRIED_ENOUGH(
            422,
            "已拨打 {attempts} 次未接通；至少 {needed} 次后方可放弃，请再拨一次。",
            "They were rung {attempts} times: nobody is given up before {needed}. Ring once more.");

    private final ProblemText text;

    CallProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
