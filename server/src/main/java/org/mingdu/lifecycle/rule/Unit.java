package org.mingdu.lifecycle.rule;

/// What the figures of a rule are counted in.
public enum Unit {
    PERCENT("%"),
    HOUR("小时"),
    WORKDAY("个工作日"),
    /// Natural days; a last day that is off rolls on (民法典第二百零三条).
    DAY("日"),
    MONTH("个月"),
    YEAR("年");

    private final String title;

    Unit(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
