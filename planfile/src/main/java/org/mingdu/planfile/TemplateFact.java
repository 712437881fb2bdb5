package org.mingdu.planfile;

/// The plan's own data on the template's first sheet, in their order.
public enum TemplateFact {
    NAME("name", "计划名称"),
    START("start", "计划开始日期"),
    CALENDAR("calendar", "默认日历"),
    DATA_DATE("dataDate", "数据日期");

    private final String code;
    private final String title;

    TemplateFact(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /// Where it stands in the data standard.
    public String field() {
        return "plan." + code;
    }

    /// What it is called in a workbook that does not say so itself.
    public String title() {
        return title;
    }
}
