package org.mingdu.lifecycle.law;

import java.util.Arrays;
import java.util.List;

/// Which law a project is decided by, and the stages it therefore passes through.
public enum Track {
    /// Paid from the budget by direct investment or capital (政府投资条例第二条、第九条).
    APPROVAL("审批", "政府投资条例第九条"),
    /// Of a company, on the list of projects the government verifies (企业投资项目核准和备案管理条例第三条).
    VERIFICATION("核准", "企业投资项目核准和备案管理条例第三条"),
    /// Of a company, on no list (企业投资项目核准和备案管理条例第十三条).
    FILING("备案", "企业投资项目核准和备案管理条例第十三条"),
    /// Of a company that is granted money (政府投资条例第十四条): what it asks for passes through plan and budget.
    SUBSIDY("资金申请报告", "政府投资条例第十四条");

    private final String title;
    private final String law;

    Track(String title, String law) {
        this.title = title;
        this.law = law;
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
        return switch (stage) {
            case FEASIBILITY, PRELIM_DESIGN -> this == APPROVAL;
            case ANNUAL_PLAN, BUDGET -> this == APPROVAL || this == SUBSIDY;
            default -> true;
        };
    }

    /// The stage itself, or the next one this track has.
    Stage at(Stage stage) {
        return Arrays.stream(Stage.values())
                .filter(other -> other.isAtLeast(stage) && has(other))
                .findFirst()
                .orElse(Stage.CLOSED);
    }

    /// Whether public money builds it, so that estimates and funds are held against what was approved.
    public boolean isPublicWork() {
        return this == APPROVAL;
    }
}
