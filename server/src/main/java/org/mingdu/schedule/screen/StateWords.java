package org.mingdu.schedule.screen;

/// What the states of a revision are called.
final class StateWords {
    private StateWords() {}

    static String of(String state) {
        return switch (state) {
            case "DRAFT" -> "编制中";
            case "SUBMITTED" -> "待监理审核";
            case "REVIEWED" -> "待业主冻结";
            case "FROZEN" -> "已冻结";
            case "SUPERSEDED" -> "已被替代";
            default -> "已退回";
        };
    }
}
