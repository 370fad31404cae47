package io.guanjia.intake.request;

import io.guanjia.platform.problem.Problem;
import java.util.List;
import java.util.Map;

/** Why something is not done with a complaint, or not with what is none. */
public enum ComplaintRefusal {
    /** Only a complaint has a ground, and the management to answer for it. */
    GROUND_OF_NO_COMPLAINT(RequestProblem.GROUND_OF_NO_COMPLAINT, "S4-1.0a"),
    APOLOGY_FIRST(RequestProblem.APOLOGY_FIRST, "S4-2.6a"),
    NO_APOLOGY_OWED(RequestProblem.NO_APOLOGY_OWED, "S4-2.6a"),
    NOT_TO_BE_TAKEN_ON(RequestProblem.NOT_TO_BE_TAKEN_ON, "S4-3.3"),
    /** It goes to a department, or waits for an instruction. */
    TAKEN_ON(RequestProblem.TAKEN_ON, "S4-3.3");

    private final RequestProblem problem;
    private final String clause;

    ComplaintRefusal(RequestProblem problem, String clause) {
        this.problem = problem;
        this.clause = clause;
    }

    /** As the request's own refusal. */
    public RequestRefusal refused() {
        return new RequestRefusal.OfComplaint(this);
    }

    Problem said() {
        return Problem.of(problem, Map.of(), List.of(clause));
    }
}
