package io.guanjia.callback.callback;

import io.guanjia.platform.problem.ProblemType;

/** What callbacks refuse, in words for people. */
public enum CallbackProblem implements ProblemType {
    CALLBACK_ALREADY_ENDED(
            409, "该回访{stateZh},不能再办理。", "This callback is {stateEn}: nothing more can be done about it."),
    CALLBACK_AWAITS_RAINSTORM(
            409,
            "{ruleZh}须在经过一次大暴雨之后上门进行({clauses}),目前尚未登记大暴雨;提前走访可记为一次联系。",
            "{ruleEn}: the visit counts only after a heavy rainstorm ({clauses}), and none is recorded yet. An earlier visit may be noted as an attempt."),
    CALLBACK_ROLE_NOT_ALLOWED(
            403,
            "{ruleZh}须由以下岗位完成:{rolesZh}({clauses})。",
            "{ruleEn}: only these posts complete it: {rolesEn} ({clauses})."),
    CALLBACK_MODE_NOT_ALLOWED(
            422,
            "{ruleZh}须以下列方式完成:{modesZh}({clauses})。其他方式的联系可记为一次联系。",
            "{ruleEn}: only these ways complete it: {modesEn} ({clauses}). Contact in another way may be noted as an attempt."),
    CALLBACK_OTHER_MODE_UNNAMED(
            422, "以其他方式回访的,请写明是何种方式;其余方式不填。", "Say which way it was when it was another one, and only then."),
    CALLBACK_CONTENT_MISSING(
            422,
            "请填写回访内容:各种形式的回访均应有记录可供追溯。",
            "Write down what was asked and answered: every callback leaves a record that can be traced."),
    CALLBACK_SIGNED_WITHOUT_VISIT(422, "只有上门回访才能记录住户签字。", "A household signs for a visit only."),
    CALLBACK_NEXT_TRY_IN_THE_PAST(422, "下次联系时间须晚于现在。", "The next try lies in the future."),
    CALLBACK_NEVER_WAIVED(
            422,
            "{ruleZh}的回访率应为 100%,不能免除({clauses})。",
            "{ruleEn}: every one must be done, none is waived ({clauses})."),
    CALLBACK_TARGET_OUT_OF_REACH(
            422,
            "{ruleZh}本月应回访 {eligible} 件,已免或逾期 {lost} 件,再免一件回访率将低于 {target}%({clauses})。",
            "{ruleEn}: of {eligible} this month {lost} are waived or overdue; one more would take the rate below {target} % ({clauses})."),
    CALLBACK_PERSONAL_DATA_IN_TEXT(
            422,
            "原因会随事件传到其他部门,请去掉其中的电话号码或证件号码。",
            "The reason travels to other departments: take the telephone or identity number out of it.");

    private final int status;
    private final String zh;
    private final String en;

    CallbackProblem(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
