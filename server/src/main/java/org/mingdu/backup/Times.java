package org.mingdu.backup;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/// Moments as people write and read them, in Asia/Shanghai.
final class Times {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZONE);

    private Times() {}

    static String words(Instant moment) {
        return WORDS.format(moment);
    }

    /// `2026-11-27 10:32:15` or without the seconds; a T may stand between.
    static Instant read(String text) {
        try {
            return LocalDateTime.parse(text.strip().replace(' ', 'T'))
                    .atZone(ZONE)
                    .toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new BackupFailed("“%s”不是时刻，请写成 2026-11-27T10:32:15。".formatted(text), unreadable);
        }
    }
}
