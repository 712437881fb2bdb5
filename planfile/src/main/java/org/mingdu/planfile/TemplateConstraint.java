package org.mingdu.planfile;

import java.util.Arrays;
import java.util.Optional;

/// The constraints a person may choose in the template.
public enum TemplateConstraint {
    AS_SOON_AS_POSSIBLE("尽早"),
    AS_LATE_AS_POSSIBLE("尽可能晚"),
    START_NO_EARLIER_THAN("不早于……开始"),
    START_NO_LATER_THAN("不晚于……开始"),
    FINISH_NO_EARLIER_THAN("不早于……完成"),
    FINISH_NO_LATER_THAN("不晚于……完成"),
    MUST_START_ON("必须开始于"),
    MUST_FINISH_ON("必须完成于");

    private final String title;

    TemplateConstraint(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    static Optional<TemplateConstraint> titled(String cell) {
        return Arrays.stream(values()).filter(one -> one.title.equals(cell)).findFirst();
    }

    PlanTask.ConstraintKind kind() {
        return PlanTask.ConstraintKind.valueOf(name());
    }
}
