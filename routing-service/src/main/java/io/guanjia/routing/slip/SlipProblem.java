package io.guanjia.routing.slip;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;
import java.util.Map;

/** Contact slips' rows of the problem catalogue. */
public enum SlipProblem implements ProblemType {
    SLIP_NOT_IN_THIS_STATE(
            409,
            "联络单当前状态为 {state}，不能{command}。请刷新后查看最新进展。",
            "The slip is {state}; {command} is not possible now. Reload to see where it stands."),
    SLIP_OF_ANOTHER_DEPARTMENT(
            403,
            "该联络单由 {department} 处理，只有该部门人员可以办理。如转错部门，请由该部门退回或由客服撤回后重新转办。",
            "The slip is {department}'s and only its people act on it. If that is the wrong department, it rejects the slip or customer service withdraws it, and it is routed again."),
    ADDRESSED_ABOVE(
            403,
            "该联络单出自涉及{accusedZh}的投诉，其本人不得经办，其下属不得定案，应由上级{addressedToZh}办理。",
            "This slip came out of a complaint about {accusedEn}: they do not handle it, those under them do not settle it, and"
                    + " the post above, {addressedToEn}, does."),
    SLIP_OF_THIS_DEPARTMENT(
            422,
            "该联络单已由 {department} 处理：toDepartment 请填写接办的另一部门。",
            "The slip is {department}'s already: name another department in toDepartment."),
    DEPARTMENT_UNKNOWN(
            422,
            "本管理处没有部门 {department}：toDepartment 请填写组织资料中本管理处的部门代码。",
            "The office has no department {department}: give the code of one that the organisation has there."),
    DEPARTMENT_ENDED(
            422,
            "部门 {department} 已撤销，不能接办：请另选部门。",
            "Department {department} has ended and takes nothing: choose another."),
    DEPARTMENT_HAS_A_SLIP(
            409,
            "{department} 在本轮已有未办结的联络单 {slip}。如是同一事项，请由客服撤回其中一张；如确是另一事项，请注明（anotherMatter）。",
            "{department} has slip {slip} of this round in hand. If it is about the same, customer service withdraws one of the"
                    + " two; if this is another matter, say so (anotherMatter)."),
    SLIP_REASON_MISSING(422, "请写明原因。", "Say why."),
    SLIP_RESULT_MISSING(422, "请写明处理结果。", "Say what was done."),
    PROGRESS_MISSING(422, "请在 done 中写明做了什么。", "Say in done what was done."),
    NEXT_CHECK_MISSING(
            422,
            "该联络单已被催办：答复时请填写下次跟进时间（nextCheckAt）。",
            "The slip was urged: whoever answers says when there will be more (nextCheckAt)."),
    NEXT_CHECK_IMPOSSIBLE(
            422,
            "下次跟进时间（nextCheckAt）须晚于现在，且在 31 天以内。",
            "The next check (nextCheckAt) is later than now and at most 31 days ahead."),
    PERSONAL_DATA_IN_TEXT(
            422,
            "文字中含有电话或证件号码。联络单在部门间流转，请删去号码；需要联系住户时，请在登记表中查看。",
            "The text holds a phone or identity number. Slips pass between departments: remove it; whoever needs it finds it in the register."),
    DEFECT_NAMED_TWICE(
            422,
            "repairs 中每类缺陷只写一次；同类的几处写在处理结果里。",
            "Name each kind of defect once in repairs; several places of one kind go into the result."),
    REPAIRED_OR_NOT(
            422,
            "请说明是否作了维修：作了的，逐类填写（repairs）；没有作的，选“未作维修”（nothingRepaired）。两者选其一。",
            "Say what was repaired: in repairs, one entry for each kind of defect, or nothingRepaired: true if nothing was;"
                    + " exactly one of the two."),
    SLIP_WORK_ORDERS_OPEN(
            409,
            "该联络单还有未完成的维修工单：{orders}。请先完成或取消这些工单，再反馈处理结果。",
            "Work orders of this slip are open: {orders}. Complete or cancel them before you report."),
    SLIP_DECIDED_ABOVE(
            409,
            "该事项已由物业中心负责人协调决定由本部门办理，不能再退回；如有困难，请记录进展并向上级说明。",
            "The property centre's head decided that your department has this: it is not sent back once more. Note what stands"
                    + " in the way as progress."),
    SLIP_OWN_REPORT(
            403,
            "处理结果由您本人上报，不能由您本人确认：请由另一名客服人员或主管确认。",
            "You reported this yourself: let somebody else of customer service, or whoever leads it, confirm it."),
    COMPLETION_TIME_IMPOSSIBLE(
            422,
            "完工时间不能早于联络单送达时间，也不能晚于现在。",
            "Work cannot be completed before the slip was delivered, nor in the future.");

    private final ProblemText text;

    SlipProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }

    @Override
    public Map<String, Object> example() {
        return this == SLIP_NOT_IN_THIS_STATE ? Map.of("state", "待签收", "command", "确认") : Map.of();
    }
}
