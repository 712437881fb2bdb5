package org.mingdu.matter.kind;

/// Where matters of a kind are decided.
public enum Mode {
    HERE("在此审批"),
    /// Decided by an authority that does not work here; what it decided is recorded.
    EXTERNAL("登记外部结论");

    private final String title;

    Mode(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
