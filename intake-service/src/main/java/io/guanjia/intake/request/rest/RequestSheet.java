package io.guanjia.intake.request.rest;

import io.guanjia.platform.export.Sheet;
import io.guanjia.platform.privacy.ShownWords;
import java.util.Map;
import java.util.UUID;

/** The list as a table. */
final class RequestSheet {

    private RequestSheet() {}

    /**
     * @param form code of the controlled form, which stands in the name and above a column of its own (S0-7.2)
     * @param cited what a request's answers were given from, known page by page
     */
    static Sheet<RequestSummary> of(String form, Map<UUID, String> cited) {
        return Sheet.<RequestSummary>named("顾客服务信息登记表-" + form)
                .column("编号", RequestSummary::number)
                .column("管理处", RequestSummary::office)
                .column("类型", RequestSummary::kind)
                .column("渠道", RequestSummary::channel)
                .column("状态", RequestSummary::stateName)
                .column("轮次", RequestSummary::round)
                .column("房号", row -> row.withheld() ? ShownWords.NOT_SHOWN : row.unit())
                .column("电话", RequestSummary::phone)
                .column("事项类别", RequestSummary::category)
                .column("投诉等级", RequestSummary::severity)
                .column("投诉性质", RequestSummary::ground)
                .column("接待窗口", RequestSummary::window)
                .column("紧急", RequestSummary::urgent)
                .column("重要", RequestSummary::important)
                .column("服务时间外", RequestSummary::outsideHours)
                .column("接报时间", RequestSummary::receivedAt)
                .column("登记时间", RequestSummary::registeredAt)
                .column("答复时限", RequestSummary::replyDueAt)
                .column("约定答复", RequestSummary::agreedReplyAt)
                .column("最近时限", row -> row.due() == null ? null : row.due().dueAt())
                .column("超时", row -> row.due() == null ? null : row.due().overdue())
                .column("备注", RequestSummary::passedOn)
                .column("表式 " + form, row -> null)
                .column("引用信息档案", row -> cited.get(row.id()));
    }
}
