package org.mingdu.planfile;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.mingdu.planfile.ReadOutcome.Reason;
import org.mpxj.Duration;
import org.mpxj.TimeUnit;
import org.mpxj.TimeUnitDefaultsContainer;

/// Turns the library's dates, durations and texts into ours, within bounds.
final class LibraryValues {
    private final int textLength;

    LibraryValues(Limits limits) {
        this.textLength = limits.textLength();
    }

    /// To the nearest minute: Microsoft Project counts in steps of six seconds.
    int minute(@Nullable LocalDateTime at, String where, String field) {
        if (at == null) {
            return PlanTime.NONE;
        }
        if (!PlanTime.plausible(at.toLocalDate())) {
            throw new RefusedException(
                    Reason.ABSURD_DATE,
                    "%s的%s是 %s，不在 1950 年至 2149 年之间，疑似录入错误。请在原软件中改正后重新导出。".formatted(where, field, at.toLocalDate()),
                    where);
        }
        var time = at.toLocalTime();
        return PlanTime.minute(at.toLocalDate(), (time.toSecondOfDay() + 30) / 60);
    }

    int minutes(@Nullable Duration duration, TimeUnitDefaultsContainer defaults) {
        if (duration == null) {
            return PlanTime.NONE;
        }
        double minutes = duration.convertUnits(TimeUnit.MINUTES, defaults).getDuration();
        return bounded(minutes);
    }

    static int bounded(double minutes) {
        if (Double.isNaN(minutes) || Math.abs(minutes) > 100_000_000) {
            throw new RefusedException(
                    Reason.ABSURD_DATE, "文件里有长达 %.0f 天的工期或时距，疑似录入错误。请改正后重新导出。".formatted(minutes / 480), "duration");
        }
        return (int) Math.round(minutes);
    }

    /// Readable text on one line: control and direction-changing characters go, length is bounded.
    String text(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var clean = new StringBuilder(Math.min(text.length(), textLength));
        for (int i = 0; i < text.length() && clean.length() < textLength; i++) {
            char c = text.charAt(i);
            boolean steersDisplay =
                    (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069') || c == '\uFEFF';
            if (Character.isISOControl(c)) {
                clean.append(' ');
            } else if (!steersDisplay) {
                clean.append(c);
            }
        }
        if (clean.length() > 0 && Character.isHighSurrogate(clean.charAt(clean.length() - 1))) {
            clean.setLength(clean.length() - 1);
        }
        return clean.toString().strip();
    }
}
