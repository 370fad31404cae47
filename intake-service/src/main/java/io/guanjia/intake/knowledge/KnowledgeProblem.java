package io.guanjia.intake.knowledge;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;

/** The knowledge base's rows of the problem catalogue. */
public enum KnowledgeProblem implements ProblemType {
    KNOWLEDGE_EXISTS(
            409,
            "已有标题为“{title}”的信息档案，请直接修订该条，或换一个标题。",
            "There is an entry “{title}” already: revise that one, or choose another title."),
    KNOWLEDGE_ENDED(
            409,
            "信息档案 {number} 已停用，不能再修订、核实或停用。请另立一条。",
            "The entry {number} has ended: it is neither revised nor verified nor ended again. Write a new one."),
    KNOWLEDGE_OF_THE_GROUP(
            403,
            "这是集团的信息档案，由集团物业部维护；本处情况不同的，请另立一条。",
            "This entry is the group's, whose property department keeps it: where yours differs, write one of your own."),
    KNOWLEDGE_OF_ANOTHER_DEPARTMENT(
            403,
            "此条由客服组或部门 {department} 维护，不在您的部门内。",
            "This entry is kept by customer service or by department {department}, which is not yours."),
    KNOWLEDGE_HOLDS_PERSONAL_DATA(
            422,
            "信息档案不得含个人的手机号、证件号或银行卡号：{problem}。单位的固定电话和热线可以写。",
            "An entry holds no mobile, identity or card number of a person: {problem}. Landlines and hotlines may stand in it."),
    KNOWLEDGE_CATEGORY_UNKNOWN(422, "没有这个事项类别：{problem}。", "There is no such category: {problem}."),
    KNOWLEDGE_DEPARTMENT_UNKNOWN(
            422,
            "管理处 {office} 没有部门 {department}，或该部门已撤销；不填则由客服组维护。",
            "The office {office} has no department {department}, or it has ended; leave it out for customer service to keep the entry."),
    KNOWLEDGE_CITED_UNKNOWN(422, "不能引用：{problem}。", "This cannot be cited: {problem}."),
    KNOWLEDGE_CITED_ENDED(
            409,
            "信息档案 {number} 已停用，不能再引用，请另行检索。",
            "The entry {number} has ended and is cited no more: search for another."),
    KNOWLEDGE_REVIEW_DAY_NOT_POSSIBLE(
            422, "复核日期（reviewOn）须在 {from} 至 {to} 之间。", "The day of review (reviewOn) lies between {from} and {to}.");

    private final ProblemText text;

    KnowledgeProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
