package io.guanjia.intake.escalation;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;

/** The rows of the problem catalogue about what is brought before those above. */
public enum EscalationProblem implements ProblemType {
    ESCALATION_SEEN(409, "上报 {number} 已经阅知。", "The escalation {number} was seen before."),
    ESCALATION_BEFORE_ANOTHER(
            403, "此项不是报给您的岗位，由所报岗位或其上级阅知。", "This is before another post: they see to it, or somebody above."),
    ESCALATION_AT_THE_TOP(409, "已经报到公司领导，上面没有再可报的岗位。", "It is before the general manager: nobody here is above."),
    ESCALATION_PASSED_ON(409, "此项已经再上报过。", "It was brought before the next level already.");

    private final ProblemText text;

    EscalationProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
