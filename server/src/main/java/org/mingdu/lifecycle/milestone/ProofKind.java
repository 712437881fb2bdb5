package org.mingdu.lifecycle.milestone;

/// What proves that a milestone was reached.
enum ProofKind {
    ENTRY("登记文件"),
    MATTER("批准的事项"),
    MOVE("通过的阶段");

    private final String title;

    ProofKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
