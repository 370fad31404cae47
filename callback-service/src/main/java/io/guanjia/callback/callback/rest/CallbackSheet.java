package io.guanjia.callback.callback.rest;

import io.guanjia.callback.rule.rest.NamedValue;
import io.guanjia.platform.export.Sheet;
import io.guanjia.platform.privacy.ShownWords;
import java.util.List;
import java.util.stream.Collectors;

/** The list as a table. */
final class CallbackSheet {

    static final Sheet<ListedCallbackView> SHEET = Sheet.<ListedCallbackView>named("回访")
            .column("编号", ListedCallbackView::number)
            .column("登记编号", ListedCallbackView::requestNumber)
            .column("管理处", ListedCallbackView::office)
            .column("规则", row -> row.rule().nameZh())
            .column("状态", row -> row.state().nameZh())
            .column("方式", row -> names(row.modes()))
            .column("岗位", row -> names(row.roles()))
            .column("房号", row -> row.withheld() ? ShownWords.NOT_SHOWN : row.unit())
            .column("轮次", ListedCallbackView::round)
            .column("工作结束时间", ListedCallbackView::triggeredAt)
            .column("期限", ListedCallbackView::dueAt)
            .column("逾期", ListedCallbackView::overdue);

    private CallbackSheet() {}

    private static String names(List<NamedValue> values) {
        return values.stream().map(NamedValue::nameZh).collect(Collectors.joining("、"));
    }
}
