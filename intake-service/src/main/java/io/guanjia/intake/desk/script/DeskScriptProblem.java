package io.guanjia.intake.desk.script;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;

/** The desk scripts' rows of the problem catalogue. */
public enum DeskScriptProblem implements ProblemType {
    SCRIPT_NOT_WORDED(
            409,
            "话术 {script} 现为集团的内容，没有本处的说法可恢复。",
            "The script {script} is the library's already: there is no wording to take back."),
    SCRIPT_SAYS_NOTHING(
            422,
            "请至少填写用语（text）或举止要点（conduct）之一；只有举止要点的话术不填用语。",
            "Give a sentence (text) or advice (conduct); a script that is advice alone takes no sentence."),
    SCRIPT_PHRASE_AVOIDED(
            422, "手册规定不要用“{phrase}”，请改用“{say}”。", "By the manual “{phrase}” is not to be said. Say “{say}” instead."),
    SCRIPT_BLANK_UNKNOWN(422, "用语中的空格不能识别：{problem}。", "These blanks are not known: {problem}."),
    SCRIPT_HOLDS_PERSONAL_DATA(
            422,
            "话术不得含个人的手机号、证件号或银行卡号：{problem}。",
            "A script holds no mobile, identity or card number of a person: {problem}.");

    private final ProblemText text;

    DeskScriptProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
