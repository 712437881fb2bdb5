package org.mingdu.approval.drawing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.mingdu.engine.calendar.ChineseHolidays;

/// How long a step may take, in running time; the clock stands while the matter is suspended.
public record Limit(int amount, Unit unit) {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    public enum Unit {
        HOURS,
        /// Of twenty-four hours each.
        DAYS,
        /// 工作日: the day it begins does not count, and the last one counts to its end (行政许可法第八十二条, 民法典第二百零一条).
        WORKING_DAYS
    }

    public Instant from(Instant begun) {
        return switch (unit) {
            case HOURS -> begun.plus(Duration.ofHours(amount));
            case DAYS -> begun.plus(Duration.ofDays(amount));
            case WORKING_DAYS ->
                ChineseHolidays.shipped()
                        .addWorkdays(LocalDate.ofInstant(begun, HERE), amount)
                        .plusDays(1)
                        .atStartOfDay(HERE)
                        .toInstant();
        };
    }
}
