package io.guanjia.intake.savedfilter;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;

/** The saved filters' rows of the problem catalogue. */
public enum SavedFilterProblem implements ProblemType {
    FILTER_NAME_TAKEN(
            409,
            "您已有名为“{name}”的常用筛选，请换一个名称，或先删除原来的。",
            "You have a filter called “{name}” already: take another name, or remove that one first."),
    FILTER_NOT_IN_THIS_STATE(
            409,
            "该常用筛选已共享、已取消共享或已删除，请重新查看。",
            "This filter has been shared, withdrawn or removed meanwhile: look again."),
    TOO_MANY_FILTERS(409, "每个列表至多 {most} 个常用筛选，请先删除不用的。", "A board takes {most} filters at most: remove some first."),
    FILTER_HOLDS_PERSONAL_DATA(
            422,
            "筛选条件或名称（query、name）含电话、证件或银行卡号，不能保存。",
            "The filter or its name (query, name) holds a phone, identity or card number and is not kept."),
    FILTER_UNKNOWN_TO_THE_BOARD(
            422,
            "该列表没有这样的筛选条件（query），请在列表中选好条件后再保存：{problem}。",
            "The board has no such filter (query): choose it in the list, then keep it. {problem}.");

    private final ProblemText text;

    SavedFilterProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
