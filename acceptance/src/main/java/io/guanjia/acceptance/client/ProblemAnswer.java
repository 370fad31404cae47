package io.guanjia.acceptance.client;

/** A service understood the call and refused it. */
public final class ProblemAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemAnswer(Problem problem) {
        super("%d %s: %s".formatted(problem.status(), problem.code(), problem.detail()));
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    public int status() {
        return problem.status();
    }

    public String code() {
        return problem.code();
    }
}
