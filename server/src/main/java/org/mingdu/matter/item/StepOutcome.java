package org.mingdu.matter.item;

import java.util.List;
import org.mingdu.kernel.Problem.Field;

/// How a step ended.
sealed interface StepOutcome {
    record Taken(MatterRow row) implements StepOutcome {}

    record NotFound() implements StepOutcome {}

    record Stale(MatterRow current) implements StepOutcome {}

    record Refused(MatterPolicy.Verdict why, MatterState state) implements StepOutcome {}

    record Invalid(List<Field> errors) implements StepOutcome {}

    /// A sentence that says why the approval could not begin.
    record NotBegun(String sentence) implements StepOutcome {}
}
