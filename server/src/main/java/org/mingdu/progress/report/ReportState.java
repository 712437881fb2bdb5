package org.mingdu.progress.report;

import java.util.Map;
import java.util.Optional;

/// Where a report stands.
enum ReportState {
    SUBMITTED("待监理核实"),
    VERIFIED("监理已核"),
    APPROVED("业主已批"),
    RETURNED("已退回"),
    WITHDRAWN("已撤回");

    private final String words;

    ReportState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// Empty where the step cannot be taken from here.
    Optional<ReportState> after(ReportStep step) {
        Map<ReportStep, ReportState> next = switch (this) {
            case SUBMITTED ->
                Map.of(
                        ReportStep.VERIFY, VERIFIED,
                        ReportStep.RETURN, RETURNED,
                        ReportStep.WITHDRAW, WITHDRAWN);
            case VERIFIED -> Map.of(ReportStep.APPROVE, APPROVED, ReportStep.RETURN, RETURNED);
            case APPROVED, RETURNED, WITHDRAWN -> Map.of();
        };
        return Optional.ofNullable(next.get(step));
    }
}
