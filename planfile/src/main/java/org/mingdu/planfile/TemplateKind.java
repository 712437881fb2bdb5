package org.mingdu.planfile;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of rows a person may choose in the template.
public enum TemplateKind {
    TASK("任务"),
    FINISH_MILESTONE("里程碑"),
    START_MILESTONE("开始里程碑"),
    SUMMARY("汇总");

    private final String title;

    TemplateKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /// The kind by its word; none chosen is a task, and a milestone may be called one of finishing.
    static Optional<TemplateKind> titled(String cell) {
        return switch (cell) {
            case "" -> Optional.of(TASK);
            case "完成里程碑" -> Optional.of(FINISH_MILESTONE);
            default ->
                Arrays.stream(values()).filter(kind -> kind.title.equals(cell)).findFirst();
        };
    }

    PlanTask.Kind kind() {
        return PlanTask.Kind.valueOf(name());
    }
}
