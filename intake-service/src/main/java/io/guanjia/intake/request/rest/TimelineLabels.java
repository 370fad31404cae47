package io.guanjia.intake.request.rest;

import io.guanjia.platform.deadline.Breach;
import java.util.Map;

/** What the lines of a timeline are called. Others may tell of things this service has no word for yet. */
final class TimelineLabels {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("recorded", "登记 Registered"),
            Map.entry("verified", "复述核实 Restated and confirmed"),
            Map.entry("found-unreachable", "无法联系 Out of reach"),
            Map.entry("found-nobody", "登记无人可回访 Nobody to call back"),
            Map.entry("found-reachable", "已联系上 Reached after all"),
            Map.entry("reply-time-agreed", "约定答复时间 A time to reply was agreed"),
            Map.entry("apologised", "致歉并承诺整改 Apologised, and said what is put right"),
            Map.entry("taken-on", "进入标准5 On to standard 5"),
            Map.entry("reassessed", "重新定级 Reassessed"),
            Map.entry("triaged", "分类 Classified"),
            Map.entry("routing-requested", "转处理部门 Routed"),
            Map.entry("instruction-asked", "请示 Instruction asked"),
            Map.entry("instructed", "批示 Instructed"),
            Map.entry("answered", "即时答复 Answered at the desk"),
            Map.entry("replied", "答复业户 Household told"),
            Map.entry("handled", "处理完毕 Handled"),
            Map.entry("callback-awaited", "待回访 Callback awaited"),
            Map.entry("reopened", "重新处理 Reopened"),
            Map.entry("remarked", "备注 Remark"),
            Map.entry("asked-again", "催问 Household asked again"),
            Map.entry("linked", "关联 Linked"),
            Map.entry("merged", "并单 Merged"),
            Map.entry("corrected", "更正 Corrected"),
            Map.entry("kind-corrected", "更正类别 Kind corrected"),
            Map.entry("closed", "关闭 Closed"),
            Map.entry("voided", "作废 Voided"),
            Map.entry(Breach.ACTION, Breach.LABEL),
            Map.entry("phone-revealed", "查看电话 Phone revealed"),
            Map.entry("words-revealed", "查看原话 Words revealed"),
            Map.entry("attachment.added", "附件 Attachment added"),
            Map.entry("attachment.withdrawn", "附件作废 Attachment withdrawn"),
            Map.entry("attachment.read", "查看附件 Attachment read"),
            Map.entry("escalation.raised", "重要事项上报 Brought before"),
            Map.entry("ledger.arranged", "台帐审阅时安排 Arranged with the ledger"),
            Map.entry("contact-slip.issued", "联络单签发 Slip issued"),
            Map.entry("contact-slip.acknowledged", "联络单签收 Slip acknowledged"),
            Map.entry("contact-slip.rejected", "联络单退回，请另转部门 Slip rejected: route again"),
            Map.entry("contact-slip.handling-started", "部门开始处理 Handling started"),
            Map.entry("contact-slip.reported", "部门反馈结果 Result reported"),
            Map.entry("contact-slip.returned", "联络单发回重办 Slip returned"),
            Map.entry("contact-slip.handed-over", "联络单移交另一部门 Slip handed over"),
            Map.entry("contact-slip.asked-again", "部门已有联络单，内容并入该单 Department has a slip already: added to it"),
            Map.entry("contact-slip.urged", "催办 Department urged"),
            Map.entry("contact-slip.progress-noted", "部门进展 Progress of the department"),
            Map.entry("contact-slip.confirmed", "联络单确认 Slip confirmed"),
            Map.entry("contact-slip.withdrawn", "联络单撤回 Slip withdrawn"),
            Map.entry("contact-slip.acknowledge-missed", "联络单签收时限已超 Slip not taken in time"),
            Map.entry("contact-slip.acknowledge-urgent-missed", "紧急联络单签收时限已超 Urgent slip not taken in time"),
            Map.entry("contact-slip.plan-missed", "联络单反馈时限已超 Slip not reported in time"),
            Map.entry("contact-slip.visit-missed", "约定上门时间已过 Nobody came at the time agreed"),
            Map.entry("contact-slip.urging-missed", "催办未按时答复 Urging not answered in time"),
            Map.entry("contact-slip.next-check-missed", "部门未按时再报进展 No further news from the department when promised"),
            Map.entry("contact-slip.progress-missed", "部门久未记录进展 Nothing heard of the department for long"),
            Map.entry("handling-plan.submitted", "部门提交处理计划 Handling plan handed in"),
            Map.entry("handling-plan.conveyed", "处理计划已转告业户 Household told the plan"),
            Map.entry("handling-plan.agreed", "业户同意处理计划 Household agrees to the plan"),
            Map.entry("handling-plan.objected", "业户对处理计划有异议 Household objects to the plan"),
            Map.entry("handling-plan.plan-conveyed-missed", "处理计划未按时转告业户 Plan not told in time"),
            Map.entry("handling-plan.plan-revised-missed", "部门未按时修订处理计划 Plan not revised in time"),
            Map.entry("plan-commitment.commitment-missed", "对业户的承诺未按时履行 Commitment to the household missed"),
            Map.entry("contact-slip.confirm-missed", "联络单确认时限已超 Report not confirmed in time"),
            Map.entry("callback.scheduled", "安排回访 Callback scheduled"),
            Map.entry("callback.attempted", "回访未遇 Callback attempted"),
            Map.entry("callback.completed", "回访完成 Callback completed"),
            Map.entry("callback.unreachable", "回访联系不上 Household not found for the callback"),
            Map.entry("callback.not-owed", "无人可回访 Nobody to call back"),
            Map.entry("callback.due", "回访到期 Callback due"),
            Map.entry("callback.waiting-again", "回访重新等待大暴雨 Callback waits for rain again"),
            Map.entry("callback.waived", "免于回访 Callback waived"),
            Map.entry("callback.cancelled", "回访取消 Callback cancelled"),
            Map.entry("callback.callback-missed", "回访时限已超 Callback not made in time"),
            Map.entry("callback.rain-missed", "待雨回访已久 No rain has tried the repair for long"),
            Map.entry("callback.decision-missed", "联系不上的处理时限已超 Unreachable household not decided on in time"));

    private TimelineLabels() {}

    static String of(String code) {
        return LABELS.getOrDefault(code, code);
    }
}
