package org.mingdu.obstacle.item;

/// How far an obstacle has come.
enum ObstacleState {
    RAISED("待受理"),
    DISPUTED("责任有异议"),
    ACCEPTED("办理中"),
    REPLIED("已答复"),
    CLOSED("已销号");

    private final String words;

    ObstacleState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// Whether its limit runs: not while those who wait for it look at the reply.
    boolean runs() {
        return this == RAISED || this == DISPUTED || this == ACCEPTED;
    }
}
