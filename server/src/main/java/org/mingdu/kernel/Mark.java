package org.mingdu.kernel;

/// How far down something may be read: of a project (安全标记), of a field of the data standard, and what a role reads.
/// State
/// secrets are none of these, they must not be here at all.
public enum Mark {
    PUBLIC(1, "公开"),
    INTERNAL(2, "内部"),
    SENSITIVE(3, "敏感"),
    CORE(4, "核心");

    private final int level;
    private final String title;

    Mark(int level, String title) {
        this.level = level;
        this.title = title;
    }

    /// As the gate and its tables have it.
    public int level() {
        return level;
    }

    /// What people call it.
    public String title() {
        return title;
    }

    public static Mark of(int level) {
        for (var mark : values()) {
            if (mark.level == level) {
                return mark;
            }
        }
        throw new IllegalArgumentException("mark of level (%d) is not known".formatted(level));
    }
}
