package io.guanjia.intake.household;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;

/** The households' rows of the problem catalogue. */
public enum HouseholdProblem implements ProblemType {
    PERSON_NOT_IN_THIS_STATE(
            409,
            "该人员已结束，不能再修改。如其搬回，请重新登记。",
            "This person has ended and is not changed any more; if they come back, add them again."),
    PERSON_EXISTS(
            409,
            "单元 {unit} 已登记同名、同身份、同电话的业户，请直接打开该业户；如为另一人，请写明区别。",
            "{unit} has somebody of this name, relation and phones already: open them, or say what tells this one apart."),
    UNIT_EXISTS(409, "该管理处已登记单元 {unit}，请直接打开该单元。", "The office has the unit {unit} already: open that one."),
    HOUSEHOLD_DATE_IMPOSSIBLE(
            422,
            "{field} 不合理：须在 1900 年至 2200 年之间，且迁出不早于入住。",
            "{field} cannot be: between the years 1900 and 2200, and nobody moves out before they moved in."),
    NOT_MOVED_OUT_YET(
            422,
            "迁出日期（movedOut）在今天之后：请在其迁出当日或之后办理，此前仍可按其电话找到该业户。",
            "The day on which they move out (movedOut) lies ahead: end them on that day or later; until then they are found."),
    UNKNOWN_UNIT(422, "您的管理处没有该单元（unitId），请先登记房屋。", "Your office has no such unit (unitId): add the unit first."),
    LIST_NOT_READABLE(422, "无法读取该表格：{problemZh}", "The list cannot be read: {problemEn}"),
    LIST_HAS_ERRORS(422, "表格有误，未导入任何内容：{problem}", "The list has errors and nothing was imported: {problem}");

    private final ProblemText text;

    HouseholdProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
