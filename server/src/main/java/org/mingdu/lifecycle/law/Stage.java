package org.mingdu.lifecycle.law;

/// Where a project stands, in the order of its life (政府投资条例; 建设工程质量管理条例; 基本建设财务规则).
public enum Stage {
    RESERVE("储备"),
    PROPOSAL("项目建议书"),
    FEASIBILITY("可行性研究"),
    PRELIM_DESIGN("初步设计及概算"),
    ANNUAL_PLAN("年度投资计划"),
    BUDGET("预算"),
    TENDER("招标采购"),
    CONTRACT("合同"),
    START("开工(施工许可)"),
    CONSTRUCTION("施工"),
    COMPLETION("竣工验收"),
    SETTLEMENT("结算"),
    FINAL_ACCOUNT("竣工财务决算"),
    HANDOVER("移交"),
    POST_EVAL("后评价"),
    CLOSED("归档");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean isAtLeast(Stage other) {
        return compareTo(other) >= 0;
    }
}
