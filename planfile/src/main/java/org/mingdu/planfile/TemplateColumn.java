package org.mingdu.planfile;

/// The columns of the template's sheet, in their order.
public enum TemplateColumn {
    NUMBER("number", "序号", true),
    LEVEL("level", "级别", true),
    NAME("name", "任务名称", true),
    KIND("kind", "类型", false),
    CALENDAR("calendar", "日历", false),
    DURATION("durationDays", "工期（天）", false),
    PREDECESSORS("predecessors", "前置任务", false),
    CONSTRAINT("constraintKind", "限制类型", false),
    CONSTRAINT_DATE("constraintDay", "限制日期", false),
    DEADLINE("deadline", "最迟完成", false),
    ACTUAL_START("actualStart", "实际开始", false),
    ACTUAL_FINISH("actualFinish", "实际完成", false),
    PERCENT("percent", "完成百分比", false),
    QUANTITY("quantity", "工程量", false),
    UNIT("unit", "单位", false);

    private final String code;
    private final String title;
    private final boolean required;

    TemplateColumn(String code, String title, boolean required) {
        this.code = code;
        this.title = title;
        this.required = required;
    }

    /// Where it stands in the data standard.
    public String field() {
        return "activity." + code;
    }

    /// What stands above the column in a workbook that does not say so itself.
    public String title() {
        return title;
    }

    public boolean required() {
        return required;
    }
}
