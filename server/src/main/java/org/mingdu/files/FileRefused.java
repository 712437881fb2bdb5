package org.mingdu.files;

import org.mingdu.kernel.Problem;

/// Why no bytes were taken or handed out, in the user's words. It goes past the room that asked, which
/// could do nothing about it, to the edge; whatever the running request wrote is taken back there.
public final class FileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public FileRefused(Problem problem) {
        super(problem.detail().getDetail());
        this.problem = problem;
    }

    public FileRefused(Problem problem, Throwable cause) {
        super(problem.detail().getDetail(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
