package io.guanjia.routing.escalation;

import io.guanjia.platform.problem.ProblemText;
import io.guanjia.platform.problem.ProblemType;

/** The rows of the problem catalogue about what is brought before those above. */
public enum SlipEscalationProblem implements ProblemType {
    ESCALATION_BEFORE_ANOTHER(
            403,
            "督办 {number} 不是报给您的岗位，由所报岗位或其上级阅处。",
            "Escalation {number} is before another post: they see to it, or somebody above."),
    ESCALATION_NOT_IN_THIS_STATE(
            409,
            "督办 {number} 当前状态为 {state}，不能这样办理，请重新查看。",
            "Escalation {number} is {state}: that is not possible now. Look again."),
    ESCALATION_OF_ANOTHER_KIND(
            409,
            "督办 {number}：逾期事项登记阅处意见（acknowledgement），退回两次的事项作出协调决定（decision）。",
            "Escalation {number}: what is overdue is acknowledged, what was sent back twice is decided.");

    private final ProblemText text;

    SlipEscalationProblem(int status, String zh, String en) {
        this.text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
