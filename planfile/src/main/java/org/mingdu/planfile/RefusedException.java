package org.mingdu.planfile;

import java.io.Serial;

/// Carries a refusal out of the depth of a reader; never leaves this package.
final class RefusedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ReadOutcome.Refused refused;

    RefusedException(ReadOutcome.Reason reason, String sentence, String detail) {
        super(reason + ": " + detail, null, false, false);
        this.refused = new ReadOutcome.Refused(reason, sentence, detail);
    }

    RefusedException(ReadOutcome.Reason reason, String sentence) {
        this(reason, sentence, "");
    }

    ReadOutcome.Refused refused() {
        return refused;
    }
}
