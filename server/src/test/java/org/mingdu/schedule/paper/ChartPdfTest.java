package org.mingdu.schedule.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.network.Relation;
import org.mingdu.planfile.PlanCalendar;
import org.mingdu.planfile.PlanCalendar.Shift;
import org.mingdu.schedule.paper.ChartChoice.Filter;
import org.mingdu.schedule.paper.ChartChoice.Format;
import org.mingdu.schedule.plan.CompiledPlan;
import org.mingdu.schedule.plan.DateColumns;
import org.mingdu.schedule.plan.PlanContent;
import org.mingdu.schedule.plan.PlannedActivity;
import org.mingdu.schedule.plan.PlannedActivity.Actuals;
import org.mingdu.schedule.plan.PlannedActivity.Binding;
import org.mingdu.schedule.plan.PlannedActivity.Kind;
import org.mingdu.schedule.plan.PlannedLink;
import org.mingdu.schedule.plan.Promise;
import org.mingdu.schedule.plan.Rules;
import org.mingdu.schedule.plan.Timeline;
import org.mingdu.standard.field.TheStandard;

class ChartPdfTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final int DAY = 480;

    @Test
    void a_long_plan_is_cut_into_pages_that_each_repeat_the_heads_and_say_which_they_are() throws IOException {
        var pdf = print(plan(40, 8), choice(Format.A4, Filter.ALL, null));
        try (var document = Loader.loadPDF(pdf)) {
            // 40 summaries of 8 rows each; 34 rows go on a page of A4.
            assertThat(document.getNumberOfPages()).isEqualTo(Math.ceilDiv(40 * 9, 34));
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(text(document, page))
                        .contains("施工总进度计划", "清源大桥 · 一标段", "第 2 版 · 已冻结", "数据日期 2026-02-28")
                        .contains("任务名称", "工期（天）", "开始", "完成百分比")
                        .contains("2026年")
                        .contains("关键任务", "里程碑", "基准")
                        .contains("非涉密系统，严禁处理、传输国家秘密", "打印时间 2026-04-01 09:30")
                        .contains("第 %d 页，共 %d 页".formatted(page, document.getNumberOfPages()));
            }
            assertThat(text(document, 1)).contains("分部 1", "工序 1-1", "2026-03-02");
            assertThat(text(document, document.getNumberOfPages())).contains("工序 40-8");
        }
    }

    @Test
    void its_letters_are_inside_it_and_only_those_it_uses() throws IOException {
        var pdf = print(plan(2, 3), choice(Format.A3, Filter.ALL, null));
        try (var document = Loader.loadPDF(pdf)) {
            var fonts = new ArrayList<PDFont>();
            for (var page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isEqualTo(1191);
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts)
                    .hasSize(2)
                    .allMatch(PDFont::isEmbedded)
                    .allSatisfy(font -> assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC.*"));
        }
        assertThat(pdf.length).isLessThan(120_000);
    }

    @Test
    void what_is_folded_away_or_filtered_out_is_not_printed() throws IOException {
        var plan = plan(3, 4);
        var open = new BitSet();
        open.set(1);
        assertThat(textOf(print(plan, choice(Format.A4, Filter.ALL, open))))
                .contains("分部 1", "分部 2", "工序 2-4", "分部 3", "共 7 行")
                .doesNotContain("工序 1-1", "工序 3-1");

        assertThat(textOf(print(plan, choice(Format.A4, Filter.CRITICAL, open))))
                .as("a filter shows what it found wherever it was folded away")
                .contains("仅关键任务", "工序 3-4")
                .doesNotContain("工序 1-2");
        assertThat(textOf(print(plan, choice(Format.A4, Filter.DUE_THIS_MONTH, null))))
                .contains("仅本月到期任务", "共 0 行", "没有符合条件的任务");
    }

    @Test
    void columns_stand_in_their_order_and_those_without_room_are_left_out_rather_than_cut() throws IOException {
        var all = new ChartChoice(Format.A4, Filter.ALL, null, List.of(ChartColumn.values()), true, true, true, false);
        var text = textOf(print(plan(1, 3), all));
        assertThat(text).contains("编号", "任务名称", "代码", "工期（天）", "完成").doesNotContain("基准开始", "自由时差");
        var narrow = new ChartChoice(Format.A4, Filter.ALL, null, List.of(ChartColumn.NAME), true, true, true, true);
        assertThat(textOf(print(plan(1, 3), narrow))).contains("工序 1-1").doesNotContain("工期（天）");
    }

    @Test
    void words_that_no_font_has_do_not_stop_the_printer() throws IOException {
        var content = plan(1, 2).plan().content();
        var activities = new ArrayList<>(content.activities());
        activities.set(1, activities.get(1).withName("塔吊\u0007安装 🏗 ⼯序 龘"));
        var text =
                textOf(print(timeline(content.with(activities, content.links())), choice(Format.A4, Filter.ALL, null)));
        assertThat(text).contains("塔吊 安装 □ 工序 龘");
    }

    @Test
    void five_thousand_rows_fit_and_a_plan_beyond_the_limit_is_refused_with_its_pages() throws IOException {
        var fits = plan(500, 9);
        try (var document = Loader.loadPDF(print(fits, choice(Format.A4, Filter.ALL, null)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(Math.ceilDiv(5000, 34));
        }
        var out = new ByteArrayOutputStream();
        var answer =
                ChartPdf.print(plan(800, 9), HEADING, choice(Format.A4, Filter.ALL, null), TheStandard.inForce(), out);
        assertThat(answer).isEqualTo(new ChartPdf.Answer.TooMany(8000, Math.ceilDiv(8000, 34)));
        assertThat(out.size()).isZero();
        assertThat(ChartPdf.print(
                        plan(800, 9), HEADING, choice(Format.A3, Filter.ALL, null), TheStandard.inForce(), out))
                .isEqualTo(new ChartPdf.Answer.Printed(Math.ceilDiv(8000, 53)));
    }

    private static final ChartHeading HEADING = new ChartHeading(
            "清源大桥 · 一标段", "第 2 版 · 已冻结", ZonedDateTime.of(2026, 4, 1, 9, 30, 0, 0, ZoneId.of("Asia/Shanghai")), false);

    private static ChartChoice choice(Format format, Filter filter, @Nullable BitSet open) {
        return new ChartChoice(
                format,
                filter,
                open,
                List.of(
                        ChartColumn.NAME,
                        ChartColumn.DURATION,
                        ChartColumn.START,
                        ChartColumn.FINISH,
                        ChartColumn.PERCENT),
                true,
                true,
                true,
                true);
    }

    private static byte[] print(Timeline timeline, ChartChoice choice) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(ChartPdf.print(timeline, HEADING, choice, TheStandard.inForce(), out))
                .isInstanceOf(ChartPdf.Answer.Printed.class);
        return out.toByteArray();
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// Summaries with so many tasks each, one after the other; the last task of all is a milestone, and only the last
    /// summary is long enough to be critical.
    private static Timeline plan(int summaries, int tasks) {
        var activities = new ArrayList<PlannedActivity>();
        var links = new ArrayList<PlannedLink>();
        for (var s = 1; s <= summaries; s++) {
            var parent = activities.size();
            activities.add(row(-1, "%d".formatted(s), "分部 " + s, Kind.SUMMARY, 0));
            for (var t = 1; t <= tasks; t++) {
                var last = t == tasks;
                var days = s == summaries ? 4 : 3;
                activities.add(row(
                        parent,
                        "%d.%d".formatted(s, t),
                        "工序 %d-%d".formatted(s, t),
                        last ? Kind.FINISH_MILESTONE : Kind.TASK,
                        last ? 0 : days * DAY));
                if (t > 1) {
                    var at = activities.size() - 1;
                    links.add(new PlannedLink(at - 1, at, Relation.FINISH_TO_START, PlannedLink.LagKind.WORKING, 0));
                }
            }
        }
        var shifts = List.of(new Shift(8 * 60, 12 * 60), new Shift(13 * 60, 17 * 60));
        var week = IntStream.range(0, 7)
                .mapToObj(day -> day < 5 ? shifts : List.<Shift>of())
                .toList();
        return timeline(new PlanContent(
                "施工总进度计划",
                PlanMinute.startOf(START),
                PlanMinute.NONE,
                PlanMinute.endOf(LocalDate.of(2026, 2, 28)),
                0,
                Rules.HOUSE,
                List.of(new PlanCalendar(1, "五天制", week, List.of())),
                activities,
                links));
    }

    private static PlannedActivity row(int parent, String wbs, String name, Kind kind, int minutes) {
        return new PlannedActivity(
                parent,
                wbs,
                "A" + wbs,
                name,
                kind,
                0,
                minutes,
                false,
                Binding.FREE,
                Binding.FREE,
                PlanMinute.NONE,
                PlanMinute.NONE,
                PlanMinute.NONE,
                true,
                Actuals.NOTHING,
                null,
                null);
    }

    private static Timeline timeline(PlanContent content) {
        var plan = (CompiledPlan) CompiledPlan.of(content);
        var dates = plan.planned();
        var promise = Promise.of(dates);
        return new Timeline(
                new Timeline.Head(
                        "plan", "revision", "FROZEN", 1, content.name(), content.dataDate(), dates.projectFinish()),
                plan,
                IntStream.range(0, content.size()).mapToObj(String::valueOf).toList(),
                DateColumns.of(dates, promise),
                promise);
    }
}
