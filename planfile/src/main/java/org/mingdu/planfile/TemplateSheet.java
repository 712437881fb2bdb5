package org.mingdu.planfile;

/// The sheets of the template.
public enum TemplateSheet {
    /// The plan's own data.
    ABOUT("项目"),
    TASKS("计划"),
    INSTRUCTIONS("填报说明"),
    /// What may be chosen; hidden.
    CHOICES("选项"),
    /// Which field of the data standard stands under which words; hidden.
    FIELDS("字段");

    private final String title;

    TemplateSheet(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
