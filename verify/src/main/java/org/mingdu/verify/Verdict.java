package org.mingdu.verify;

/// How it ends, as a number for scripts too. What was found to be wrong stands above what could not be
/// judged.
enum Verdict {
    PROVED(0),
    CANNOT_JUDGE(2),
    WRONG(1);

    private final int exit;

    Verdict(int exit) {
        this.exit = exit;
    }

    int exit() {
        return exit;
    }
}
