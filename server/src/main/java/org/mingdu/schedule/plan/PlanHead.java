package org.mingdu.schedule.plan;

/// What the columns of a plan are called where no database is at hand to ask the data standard, on the command line; a
/// test holds the two against each other.
public enum PlanHead {
    NUMBER("number", "序号"),
    WBS("wbs", "编号"),
    CODE("code", "代码"),
    NAME("name", "任务名称"),
    KIND("kind", "类型"),
    CALENDAR("calendar", "日历"),
    DURATION("durationDays", "工期（天）"),
    START("start", "开始"),
    FINISH("finish", "完成"),
    TOTAL_FLOAT("totalFloatDays", "总时差（天）"),
    FREE_FLOAT("freeFloatDays", "自由时差（天）"),
    CRITICAL("critical", "关键"),
    PERCENT("percent", "完成百分比"),
    CAUSE("cause", "决定日期的因素");

    private final String code;
    private final String title;

    PlanHead(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /// Where it stands in the data standard.
    public String field() {
        return "activity." + code;
    }

    public String title() {
        return title;
    }
}
