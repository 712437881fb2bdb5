package org.mingdu.lifecycle.law;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which law a project is decided by, and the stages it therefore passes through.
public enum Track {
    /// Paid from the budget by direct investment or capital (政府投资条例第二条、第九条).
    APPROVAL("审批", "政府投资条例第九条", EnumSet.noneOf(Stage.class)),
    /// Of a company, on the list of projects the government verifies (企业投资项目核准和备案管理条例第三条).
    VERIFICATION("核准", "企业投资项目核准和备案管理条例第三条", without()),
    /// Of a company, on no list (企业投资项目核准和备案管理条例第十三条).
    FILING("备案", "企业投资项目核准和备案管理条例第十三条", without()),
    /// Of a company that is granted money (政府投资条例第十四条): what it asks for passes through plan and budget.
    SUBSIDY("资金申请报告", "政府投资条例第十四条", EnumSet.of(Stage.FEASIBILITY, Stage.PRELIM_DESIGN));

    private final String title;
    private final String law;
    private final Set<Stage> skipped;

    Track(String title, String law, Set<Stage> skipped) {
        this.title = title;
        this.law = law;
        this.skipped = skipped;
    }

    private static Set<Stage> without() {
        return EnumSet.of(Stage.FEASIBILITY, Stage.PRELIM_DESIGN, Stage.ANNUAL_PLAN, Stage.BUDGET);
    }

    public String title() {
        return title;
    }

    public String law() {
        return law;
    }

    public List<Stage> stages() {
        return Arrays.stream(Stage.values()).filter(this::has).toList();
    }

    public boolean has(Stage stage) {
        return !skipped.contains(stage);
    }

    /// The stage itself, or the next one this track has.
    Stage at(Stage stage) {
        var found = stage;
        while (skipped.contains(found)) {
            found = Stage.values()[found.ordinal() + 1];
        }
        return found;
    }

    /// Whether public money builds it, so that estimates and funds are held against what was approved.
    public boolean isPublicWork() {
        return this == APPROVAL;
    }
}
