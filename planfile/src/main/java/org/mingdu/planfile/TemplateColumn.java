package org.mingdu.planfile;

/// The columns of the template's sheet, in their order; the words are what the template's head row says.
public enum TemplateColumn {
    NUMBER("序号", true),
    LEVEL("级别", true),
    NAME("任务名称", true),
    KIND("类型", false),
    CALENDAR("日历", false),
    DURATION("工期（天）", false),
    PREDECESSORS("前置任务", false),
    CONSTRAINT("限制类型", false),
    CONSTRAINT_DATE("限制日期", false),
    DEADLINE("最迟完成", false),
    ACTUAL_START("实际开始", false),
    ACTUAL_FINISH("实际完成", false),
    PERCENT("完成百分比", false),
    QUANTITY("工程量", false),
    UNIT("单位", false);

    private final String title;
    private final boolean required;

    TemplateColumn(String title, boolean required) {
        this.title = title;
        this.required = required;
    }

    /// What stands above the column.
    public String title() {
        return title;
    }

    public boolean required() {
        return required;
    }
}
