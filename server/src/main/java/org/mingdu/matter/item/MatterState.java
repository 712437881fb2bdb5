package org.mingdu.matter.item;

/// Where a matter stands.
enum MatterState {
    DRAFT("草稿"),
    IN_APPROVAL("审批中"),
    APPROVED("已批准"),
    REFUSED("不予批准"),
    WITHDRAWN("已撤回"),
    VOID("已作废"),
    /// It was decided elsewhere; the outcome says how.
    RECORDED("已登记结论");

    private final String words;

    MatterState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
