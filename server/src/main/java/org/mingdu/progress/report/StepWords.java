package org.mingdu.progress.report;

import static org.mingdu.kernel.Speech.say;

/// What is said when a step is refused: what is the case, and what to do.
final class StepWords {
    private StepWords() {}

    static String of(StepOutcome outcome) {
        return switch (outcome) {
            case StepOutcome.Taken _ -> "已办理。";
            case StepOutcome.NotFound _ -> "没有找到，或者您没有查看权限。";
            case StepOutcome.NoRight _ -> "您在该标段没有办理此步骤的权限。需要时请联系本单位管理员授权。";
            case StepOutcome.Own own -> own(own.step());
            case StepOutcome.NotNow notNow ->
                say("该填报现为“%s”，不能办理此步骤，请刷新后查看。", notNow.state().words());
            case StepOutcome.Stale _ -> "在您查看期间，该填报已有变动，请刷新后再办理。";
        };
    }

    private static String own(ReportStep step) {
        return switch (step) {
            case VERIFY -> "填报人及其所在单位不能核实自己的填报，请由监理单位核实。";
            case APPROVE -> "填报人和核实人不能批准同一份填报，请由建设单位其他人员批准。";
            case RETURN -> "不能退回自己的填报；尚未核实的可以撤回。";
            case WITHDRAW -> "只有填报单位可以撤回。";
        };
    }
}
