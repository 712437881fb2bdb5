package org.mingdu.lifecycle.milestone;

import java.util.Map;
import java.util.Optional;
import org.mingdu.lifecycle.law.Stage;

/// In which stage a milestone of the templates that come with the product is usually reached. Of what a site called
/// otherwise nothing is known.
final class UsualStage {
    private static final Map<String, Stage> KNOWN = Map.ofEntries(
            Map.entry("立项批复", Stage.PROPOSAL),
            Map.entry("摸底完成", Stage.PROPOSAL),
            Map.entry("居民意愿征询通过", Stage.PROPOSAL),
            Map.entry("方案公示", Stage.FEASIBILITY),
            Map.entry("可研批复", Stage.FEASIBILITY),
            Map.entry("实施方案批复", Stage.PRELIM_DESIGN),
            Map.entry("初设批复", Stage.PRELIM_DESIGN),
            Map.entry("初设及概算批复", Stage.PRELIM_DESIGN),
            Map.entry("用地规划许可", Stage.START),
            Map.entry("工程规划许可", Stage.START),
            Map.entry("施工图审查合格", Stage.START),
            Map.entry("招标完成", Stage.TENDER),
            Map.entry("采购完成", Stage.TENDER),
            Map.entry("合同签订", Stage.CONTRACT),
            Map.entry("征地拆迁完成", Stage.START),
            Map.entry("施工许可", Stage.START),
            Map.entry("开工", Stage.START),
            Map.entry("进场", Stage.START),
            Map.entry("结算", Stage.SETTLEMENT),
            Map.entry("决算", Stage.FINAL_ACCOUNT),
            Map.entry("移交", Stage.HANDOVER),
            Map.entry("移交长效管理", Stage.HANDOVER),
            Map.entry("资产入账", Stage.HANDOVER),
            Map.entry("竣工预验收", Stage.COMPLETION),
            Map.entry("五方验收", Stage.COMPLETION),
            Map.entry("消防验收", Stage.COMPLETION),
            Map.entry("联合验收", Stage.COMPLETION),
            Map.entry("居民验收", Stage.COMPLETION),
            Map.entry("交工验收", Stage.COMPLETION),
            Map.entry("竣工验收", Stage.COMPLETION),
            Map.entry("竣工验收备案", Stage.COMPLETION),
            Map.entry("终验", Stage.COMPLETION));

    private UsualStage() {}

    static Optional<Stage> of(String milestone) {
        return Optional.ofNullable(KNOWN.get(milestone));
    }

    /// Whether a project that stands in a stage has it behind itself.
    static boolean isPast(String milestone, Stage here) {
        return of(milestone)
                .filter(stage -> here.isAtLeast(stage) && here != stage)
                .isPresent();
    }
}
