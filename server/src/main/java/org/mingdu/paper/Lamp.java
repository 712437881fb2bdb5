package org.mingdu.paper;

/// The light of a project, printed as shape and word, so that a black-and-white copy says as much as the screen.
public enum Lamp {
    GREEN("●", "正常", "#18794e"),
    YELLOW("▲", "预警", "#8a5a00"),
    ORANGE("◆", "较重预警", "#b14a00"),
    RED("■", "滞后", "#b42318"),
    NOT_STARTED("○", "未开工", "#555555"),
    DONE("✓", "已完工", "#1f4e8c");

    private final String shape;
    private final String word;
    private final String ink;

    Lamp(String shape, String word, String ink) {
        this.shape = shape;
        this.word = word;
        this.ink = ink;
    }

    public String text() {
        return shape + " " + word;
    }

    /// A colour dark enough to be read on white, as `#rrggbb`.
    String ink() {
        return ink;
    }
}
