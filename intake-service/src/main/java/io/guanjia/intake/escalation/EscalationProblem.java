package io.guanjia.intake.escalation;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;

/** The rows of the problem catalogue about what is brought before those above. */
public enum EscalationProblem implements ProblemType {
    ESCALATION_SEEN(409, "上报 {number} 已经阅知。", "The escalation {number} was seen before."),
    ESCALATION_BEFORE_ANOTHER(
            403, "此项报的是{level}，由其本人或上级阅知。", "This is before {level}: they see to it, or somebody above."),
    ESCALATION_AT_THE_TOP(409, "已经报到公司领导，上面没有再可报的岗位。", "It is before the general manager: nobody here is above."),
    ESCALATION_PASSED_ON(409, "此项已经报过{level}。", "It was brought before {level} already.");

    private final ProblemText text;

    EscalationProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
