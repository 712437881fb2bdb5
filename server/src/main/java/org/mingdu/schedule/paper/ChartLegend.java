package org.mingdu.schedule.paper;

import java.io.IOException;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.schedule.plan.Timeline;

/// What each kind of mark means, in one line at the foot of the page.
final class ChartLegend {
    private static final float WIDE = 22;
    private static final float TALL = 5;

    private final Ink ink;
    private final Letters letters;
    private final float middle;
    private float x;

    private ChartLegend(Ink ink, Letters letters, float x, float middle) {
        this.ink = ink;
        this.letters = letters;
        this.x = x;
        this.middle = middle;
    }

    static void draw(Ink ink, Letters letters, float x, float middle, Timeline timeline, ChartChoice choice)
            throws IOException {
        new ChartLegend(ink, letters, x, middle).draw(timeline, choice);
    }

    private void draw(Timeline timeline, ChartChoice choice) throws IOException {
        ChartBars.task(ink, x, middle - TALL / 2, WIDE, TALL, 0, false);
        name("任务");
        ChartBars.task(ink, x, middle - TALL / 2, WIDE, TALL, 0.6f, false);
        name("已完成部分");
        ChartBars.task(ink, x, middle - TALL / 2, WIDE, TALL, 0.4f, true);
        name("关键任务");
        ChartBars.summary(ink, x, middle - TALL / 2, WIDE, TALL, 0);
        name("汇总");
        ChartBars.diamond(ink, x + WIDE / 2, middle, 3.5f, ChartInk.INK);
        name("里程碑");
        if (choice.baseline() && timeline.promise() != null) {
            ink.box(x, middle - 1, WIDE, 2, ChartInk.BASELINE);
            name("基准");
        }
        if (timeline.head().dataDate() != PlanMinute.NONE) {
            ink.dashed(ChartInk.RED, 1, x, middle, x + WIDE, middle);
            name("数据日期");
        }
        if (choice.links()) {
            ink.line(ChartInk.LINK, 0.7f, x, middle, x + WIDE, middle);
            name("前后关系");
        }
    }

    private void name(String text) throws IOException {
        ink.words(text, x + WIDE + 4, middle, ChartPdf.SIZE, false, ChartInk.QUIET);
        x += WIDE + letters.width(text, ChartPdf.SIZE, false) + 18;
    }
}
