package org.mingdu.schedule.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// When a plan's lamp changes: by percentage points behind the baseline, or by days the forecast finish is later. The
/// worse of both counts.
///
/// The numbers of the presets are those published by cities; where a city measures by investment, which is not known
/// here, its lines are not offered.
public record LampRule(
        String preset, double yellow, @Nullable Double orange, double red, int finishYellowDays, int finishRedDays) {
    /// Offered presets, the first in force until somebody chooses.
    public static final List<LampRule> PRESETS =
            List.of(new LampRule("default", 5, 10.0, 20, 10, 30), new LampRule("yinchuan", 10, null, 30, 10, 90));

    /// A lamp and the rule that lit it.
    public record Judged(String lamp, String rule) {}

    /// The lamp of a plan that stands so.
    ///
    /// @param known whether there is a data date at all
    public Judged judge(boolean known, double planned, double done, int days, boolean started, boolean finished) {
        if (finished) {
            return new Judged("DONE", "全部任务已完成。");
        }
        if (!started && !known) {
            return new Judged("NOT_STARTED", "尚无监理核实的进度，首次核实后开始评定。");
        }
        if (!started && planned <= 0) {
            return new Judged("NOT_STARTED", "尚未开工，也未到计划开工日期。");
        }
        var behind = planned - done;
        var level = Math.max(
                behind >= red ? 3 : orange != null && behind >= orange ? 2 : behind >= yellow ? 1 : 0,
                days >= finishRedDays ? 3 : days >= finishYellowDays ? 1 : 0);
        var words = new ArrayList<String>();
        words.add(String.format(Locale.ROOT, "应完成 %.1f%%，已完成 %.1f%%", planned, done));
        if (behind >= 0.05) {
            words.add(String.format(Locale.ROOT, "落后 %.1f 个百分点", behind));
        }
        if (days > 0) {
            words.add("预计比基准晚 %d 天完成".formatted(days));
        }
        words.add("标准：落后 %s%s／%s 个百分点或晚 %d／%d 天亮黄%s／红灯"
                .formatted(
                        number(yellow),
                        orange == null ? "" : "／" + number(orange),
                        number(red),
                        finishYellowDays,
                        finishRedDays,
                        orange == null ? "" : "／橙"));
        return new Judged(List.of("GREEN", "YELLOW", "ORANGE", "RED").get(level), String.join("，", words) + "。");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
