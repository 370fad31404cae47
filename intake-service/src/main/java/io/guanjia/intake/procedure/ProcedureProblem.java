package io.guanjia.intake.procedure;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;

/** The control procedures' rows of the problem catalogue. */
public enum ProcedureProblem implements ProblemType {
    PROCEDURE_NOT_IN_THIS_STATE(
            409,
            "控制程序 {number} 当前状态为 {state}，不能这样办理：草稿可修改、发布、作废，现行的可复核、废止；要修改现行的，请另拟下一版。",
            "The procedure {number} is {state}. A draft is amended, published or given up; one in force is confirmed or withdrawn; to"
                    + " change one in force, draft its next edition."),
    PROCEDURE_DRAFTED_ALREADY(
            409,
            "编号 {number} 已有草稿，请直接修改该草稿，或先作废。",
            "There is a draft with the code {number} already: amend that one, or give it up first."),
    PROCEDURE_PUBLISHED_MEANWHILE(
            409, "编号 {number} 的另一版刚刚发布，请重新查看后再办。", "Another edition of {number} was published just now: look again."),
    PROCEDURE_OF_THE_GROUP(
            403,
            "这是集团的控制程序，由集团物业部维护；本分公司情况不同的，请以同一编号另拟本分公司的。",
            "This procedure is the group's, whose property department keeps it: where yours differs, draft one of your own with the same code."),
    PROCEDURE_HOLDS_PERSONAL_DATA(
            422,
            "控制程序不得含个人的手机号、证件号或银行卡号：{problem}。单位的固定电话和热线可以写。",
            "A procedure holds no mobile, identity or card number of a person: {problem}. Landlines and hotlines may stand in it."),
    PROCEDURE_POST_UNKNOWN(422, "没有这个岗位：{problem}。", "There is no such post: {problem}."),
    PROCEDURE_COVERS_LESS(
            422,
            "集团的 {number} 还包含 {missing}；本分公司的取代它时至少须包含同样的活动（activities）。",
            "The group's {number} covers {missing} as well: what stands in its place covers no fewer activities."),
    PROCEDURE_DAY_NOT_POSSIBLE(
            422,
            "生效日期（effectiveFrom）须在 {from} 至 {to} 之间：以后才生效的，到那一天再发布。",
            "The day from which it holds (effectiveFrom) lies between {from} and {to}: what holds later is published on that day.");

    private final ProblemText text;

    ProcedureProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
