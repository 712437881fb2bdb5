package org.mingdu.report.weekly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.mingdu.paper.Lamp;

/// A report of an invented project in its nineteenth month.
final class AWeeklyReport {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 14);
    private static final List<Lamp> LAMPS = List.of(Lamp.values());

    private AWeeklyReport() {}

    static WeeklyReport.OfProject ofAProject() {
        return ofAProject("=1+1 <b>清源区第三中学</b> & 新建工程", 60);
    }

    static WeeklyReport.OfProject ofAProject(String name, int activities) {
        return new WeeklyReport.OfProject(
                cover(name),
                new WeeklyReport.Sheet(
                        name,
                        "2509-990100-04-01-262897",
                        "云泽市清源区",
                        "施工",
                        "清源区教育事务中心",
                        "云泽第一建设有限公司、澄湖市政工程有限公司",
                        "明衡工程监理有限公司",
                        new BigDecimal("123456789.00"),
                        LocalDate.of(2025, 3, 1),
                        LocalDate.of(2027, 6, 30)),
                figures(Lamp.YELLOW),
                List.of(
                        milestone("主体结构封顶", 12, false),
                        milestone("±0.000 结构完成", 0, true),
                        milestone("竣工验收", -3, false)),
                IntStream.range(0, activities).mapToObj(AWeeklyReport::late).toList(),
                List.of(new WeeklyReport.Done(
                        "1.3.2",
                        "三层顶板混凝土浇筑",
                        "一标段",
                        new BigDecimal("40"),
                        new BigDecimal("72.5"),
                        "1 160.0000 m³",
                        MONDAY.plusDays(3),
                        "业主已批")),
                List.of(new WeeklyReport.Due(
                        "1.3.3", "四层竖向结构", "一标段", MONDAY.plusDays(7), MONDAY.plusDays(19), BigDecimal.ZERO, true)));
    }

    static WeeklyReport.OfPortfolio ofAPortfolio() {
        return new WeeklyReport.OfPortfolio(
                cover("云泽市"),
                IntStream.range(0, 40)
                        .mapToObj(i -> new WeeklyReport.Line(
                                "第 %d 号道路改造及综合管廊工程".formatted(i + 1),
                                "云泽市清源区",
                                "清源区住房和城乡建设局",
                                "施工",
                                MONDAY,
                                figures(LAMPS.get(i % LAMPS.size()))))
                        .toList(),
                List.of(milestone("主体结构封顶", 12, false)),
                List.of(late(1)));
    }

    private static WeeklyReport.Cover cover(String subject) {
        return new WeeklyReport.Cover(
                subject,
                MONDAY,
                MONDAY.plusDays(6),
                "2026 年第 38 周",
                MONDAY.plusDays(4),
                "云泽市政府投资项目中心",
                "周明远",
                ZonedDateTime.of(2026, 9, 18, 17, 0, 0, 0, ZoneId.of("Asia/Shanghai")),
                true);
    }

    private static WeeklyReport.Figures figures(Lamp lamp) {
        return new WeeklyReport.Figures(
                lamp,
                "实际完成落后计划 5 个百分点及以上为预警，10 个百分点及以上为较重预警，20 个百分点及以上为滞后。",
                new BigDecimal("62.04"),
                new BigDecimal("55.5"),
                new BigDecimal("-6.54"),
                12,
                LocalDate.of(2027, 6, 30),
                LocalDate.of(2027, 7, 12),
                1,
                60);
    }

    private static WeeklyReport.Milestone milestone(String name, int slip, boolean reached) {
        var baseline = LocalDate.of(2026, 10, 8);
        return new WeeklyReport.Milestone("清源区第三中学", name, baseline, baseline.plusDays(slip), slip, reached);
    }

    private static WeeklyReport.Late late(int i) {
        return new WeeklyReport.Late(
                "清源区第三中学",
                "1.3." + i,
                "@SUM(A1) 第 %d 施工段模板支设与钢筋绑扎".formatted(i + 1),
                MONDAY,
                MONDAY.plusDays(9),
                9,
                "三层顶板混凝土浇筑 +9 天，四层竖向结构 +7 天",
                i % 2 == 0 ? "材料供应" : null);
    }
}
