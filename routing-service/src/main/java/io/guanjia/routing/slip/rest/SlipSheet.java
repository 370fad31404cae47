package io.guanjia.routing.slip.rest;

import io.guanjia.platform.export.Sheet;

/** The list as a table. */
final class SlipSheet {

    static final Sheet<SlipSummary> SHEET = Sheet.<SlipSummary>named("联络单")
            .column("编号", SlipSummary::number)
            .column("登记编号", SlipSummary::requestNumber)
            .column("管理处", SlipSummary::office)
            .column("部门", SlipSummary::departmentCode)
            .column("房号", SlipSummary::unit)
            .column("地点", SlipSummary::place)
            .column("内容", SlipSummary::content)
            .column("紧急", SlipSummary::urgent)
            .column("轮次", SlipSummary::round)
            .column("状态", SlipSummary::stateLabel)
            .column("签发时间", SlipSummary::issuedAt)
            .column("最近时限", row -> row.due() == null ? null : row.due().dueAt())
            .column("超时", row -> row.due() == null ? null : row.due().overdue())
            .column("催办次数", SlipSummary::urgings)
            .column("最近催办", SlipSummary::lastUrgedAt)
            .column(
                    "最近进展",
                    row -> row.lastNote() == null ? null : row.lastNote().done());

    private SlipSheet() {}
}
