package org.mingdu.obstacle.item;

/// Who has to see to it that it is cleared.
enum ObstacleLevel {
    PROJECT("项目级"),
    DISTRICT("区级"),
    CITY("市级");

    private final String words;

    ObstacleLevel(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// The next above; the highest stays.
    ObstacleLevel above() {
        return this == PROJECT ? DISTRICT : CITY;
    }
}
