package org.budgetyear.runtime.web;

import java.io.Serial;
import org.budgetyear.runtime.decider.Problem;

/** A request that cannot be taken; answered as the problem it carries. */
public final class RequestProblem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public RequestProblem(Problem problem) {
        super(problem.code() + ": " + problem.detail());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
