package io.guanjia.notice.archive.rest;

import io.guanjia.platform.export.Sheet;

/** The list as a table. */
final class NoticeSheet {

    static final Sheet<NoticeSummary> SHEET = Sheet.<NoticeSummary>named("公告")
            .column("编号", NoticeSummary::number)
            .column("管理处", NoticeSummary::office)
            .column("类别", NoticeSummary::category)
            .column("重要性", NoticeSummary::importance)
            .column("标题", NoticeSummary::title)
            .column("主题", NoticeSummary::topic)
            .column("状态", NoticeSummary::stateLabel)
            .column("修订", NoticeSummary::revision)
            .column("拟稿人", NoticeSummary::drafter)
            .column("拟稿时间", NoticeSummary::draftedAt)
            .column("发布时间", NoticeSummary::releasedAt)
            .column("有效至", NoticeSummary::validTo)
            .column("最近时限", row -> row.due() == null ? null : row.due().dueAt())
            .column("超时", row -> row.due() == null ? null : row.due().overdue());

    private NoticeSheet() {}
}
