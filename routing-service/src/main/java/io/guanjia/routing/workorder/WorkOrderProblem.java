package io.guanjia.routing.workorder;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;
import java.util.Map;

/** Work orders' rows of the problem catalogue. */
public enum WorkOrderProblem implements ProblemType {
    WORK_ORDER_OFFICE_NEEDED(
            422, "请以管理处人员身份开工单：工单属于某一管理处。", "A work order belongs to an office: open it as staff of that office."),
    WORK_ORDER_NOT_IN_THIS_STATE(
            409,
            "工单 {number} 当前为“{state}”，不能这样办理。请刷新后查看。",
            "Work order {number} is {state}: reload to see what comes next."),
    WORK_ORDER_OF_ANOTHER_DEPARTMENT(
            403, "工单由 {department} 办理，只有该部门人员可以办理。", "The work order is {department}'s: only its people act on it."),
    WORK_ORDER_SLIP_NOT_IN_HANDLING(
            409,
            "联络单 {slip} 当前为“{state}”，处理中的联络单才能开工单：请先签收并开始处理。",
            "Slip {slip} is {state}: work orders are opened on slips in handling; take it and start handling first."),
    WORK_ORDER_SLIP_UNKNOWN(
            422,
            "slipId 不是您范围内的联络单：请从联络单页面开工单。",
            "slipId names no slip within your place: open the order from the slip's page."),
    WORK_ORDER_ALONE_IS_INSPECTION_OR_COMMON(
            422,
            "不属于联络单的工单只能是检查（job=INSPECTION）或公共区域作业（commonArea），其他维修请从联络单开工单。",
            "An order without a slip is an inspection (job=INSPECTION) or work in a common area (commonArea): open others from their slip."),
    WORK_ORDER_PLACE_MISSING(
            422,
            "请写明地点：入户工单填户号（unit），公共区域填位置（place）。",
            "Say where: the house number (unit) for a home, the place for a common area."),
    WORK_ORDER_IN_A_HOME(
            422,
            "{unit} 是住户单元，须征得业户同意：不能按公共区域开工单。",
            "{unit} is somebody's home, which needs their consent: it is no common area."),
    WORK_ORDER_DEPARTMENT_UNKNOWN(
            422,
            "本管理处没有在用的部门 {department}：请填写组织资料中的部门代码。",
            "The office has no department {department} now: give the code of one that it has."),
    WORK_ORDER_PERSONAL_DATA(
            422,
            "{field} 中含有电话或证件号码：工单多人可见，请删去号码。",
            "{field} holds a phone or identity number: many read a work order; remove it."),
    WORK_ORDER_VISIT_IMPOSSIBLE(
            422,
            "预约时间须先开始后结束、结束晚于现在，且在 90 天以内、不超过 24 小时。",
            "A visit ends after it begins and after now, lasts a day at most and lies within 90 days."),
    WORK_ORDER_COMMON_AREA(
            409,
            "公共区域工单不入户：无需预约和征得业户同意，直接开始作业。",
            "This order is in a common area: no appointment and no consent; just begin the work."),
    WORK_ORDER_TECHNICIAN_MISSING(422, "请先指派维修人员，再登记到达。", "Name the technician before somebody arrives."),
    WORK_ORDER_TECHNICIAN_UNKNOWN(
            422,
            "没有这个工号的维修人员：请从本管理处在岗人员中选择；姓名不是工号。",
            "Nobody has this staff id: choose somebody who is at this office; a name is no staff id."),
    WORK_ORDER_TECHNICIAN_GONE(
            422,
            "{technician} 不在本管理处在岗：请另选本管理处在岗人员。",
            "{technician} is not at this office now: choose somebody who is."),
    WORK_ORDER_CONSENT_MISSING(
            409,
            "进入业户单元必须先征得业户同意：请先登记到达和业户同意，再开始作业。",
            "Nobody enters a home without consent: note the arrival and the household's consent before the work begins."),
    WORK_ORDER_STEP_UNKNOWN(
            422,
            "清单中没有可勾选的步骤 {step}。可勾选：{names}（代码 {steps}）。",
            "No step {step} can be ticked on this order; those that can be: {namesEn} (codes {steps})."),
    WORK_ORDER_STEP_OUT_OF_ORDER(
            409,
            "还没到这一步：“{name}”属于“{phase}”阶段，工单当前为“{state}”。",
            "It is too early: “{nameEn}” belongs to {phase}, and the order is {state}."),
    WORK_ORDER_STEPS_OPEN(409, "请先完成清单步骤：{names}。", "Of the checklist, do first: {namesEn}."),
    WORK_ORDER_INSPECTION_RESULT_MISSING(
            422,
            "例行检查须写明设备情况是否良好或有什么问题（inspectionResult）。",
            "An inspection says whether the equipment is in order or what is wrong (inspectionResult)."),
    WORK_ORDER_CLEANING_NOT_CALLED(
            422,
            "地面污染无法马上处理干净，须立即通知保洁：请先登记通知了谁。",
            "The floor cannot be cleaned at once: call the cleaners first and note whom."),
    WORK_ORDER_CLEANING_NOT_WAITED_FOR(409, "该工单没有待完成的保洁。", "No cleaning is waited for on this order."),
    WORK_ORDER_CLEANING_CALLED(
            409, "已通知保洁（{called}），请等其完成。", "The cleaners were called ({called}): wait until they are done."),
    WORK_ORDER_NOT_SATISFIED(
            422,
            "业户感到满意后方可离开：未满意时请登记业户意见（dissatisfaction），工单回到作业中。",
            "Nobody leaves before the household is satisfied: note what they say (dissatisfaction), and the work goes on."),
    WORK_ORDER_SIGNATURE_MISSING(
            422,
            "请业户验收签字：在屏幕上签字（strokes），或注明已在纸质单上签字（onPaper），二者选一。",
            "The household signs: on the screen (strokes) or on paper (onPaper), exactly one of the two."),
    WORK_ORDER_AMOUNT_MISSING(
            422, "有偿服务须由业户确认金额并签字：请填写 amountFen（分）。", "A paid service is signed for with its amount: give amountFen."),
    WORK_ORDER_NOT_PAID(422, "该工单不是有偿服务，不能收费：请去掉 amountFen。", "This order is not paid for: leave amountFen out.");

    private final ProblemText text;

    WorkOrderProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }

    @Override
    public Map<String, Object> example() {
        return this == WORK_ORDER_NOT_IN_THIS_STATE
                ? Map.of("number", "GL01-WO-202603-0001", "state", "待预约")
                : Map.of();
    }
}
