package org.mingdu.demo.trade;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.demo.plan.Row;
import org.mingdu.demo.plan.Sheet;
import org.mingdu.demo.plan.Site;

/// A city road with its pipes and utility tunnel, reach by reach.
final class Road {
    private static final int REACH = 400;

    private Road() {}

    static void write(Sheet sheet, int size) {
        var ready = Preparation.of(sheet);
        var reaches = new ArrayList<Row>();
        var first = new Row[2];
        sheet.in("征地与管线迁改", () -> {
            first[0] = sheet.work("红线内征地拆迁与场地移交", 25).risk("LAND").amount(46, "亩");
            first[1] = sheet.work("既有电力、通信管线迁改", 30)
                    .beside(first[0], 6)
                    .amount(2_400, "m")
                    .risk("PIPELINE");
        });
        var drains = new ArrayList<Row>();
        var tops = new ArrayList<Row>();
        var count = 2 + size;
        for (var reach = 0; reach < count; reach++) {
            var from = reach * REACH;
            sheet.in("道路工程 " + Words.reach(from, from + REACH), () -> {
                var top = reach(sheet, ready, first, drains, last(tops));
                sheet.milestone(Words.reach(from, from + REACH) + " 路面贯通").after(top);
                tops.add(top);
                reaches.add(top);
            });
        }
        sheet.in("综合管廊", () -> reaches.add(tunnel(sheet, first, count)));
        sheet.in("附属工程", () -> reaches.addAll(furniture(sheet, tops)));
        Preparation.accept(sheet, "排水管道检测、路面弯沉、照明专项验收", reaches.toArray(Row[]::new));
    }

    private static Row reach(Sheet sheet, Row ready, Row[] first, List<Row> drains, @Nullable Row before) {
        var clear =
                sheet.work("清表及原路面破除", 5).after(ready).amount(REACH * 32, "m²").part("路基土方");
        var drain = sheet.work("雨污水管道敷设", 16)
                .after(clear)
                .after(first[1], -10)
                .amount(REACH * 2, "m")
                .part("管道铺设")
                .risk("PIPELINE");
        clear.after(first[0], -12);
        if (!drains.isEmpty()) {
            clear.after(drains.getLast(), -8);
        }
        drains.add(drain);
        var wells = sheet.work("检查井、雨水口砌筑", 10).beside(drain, 5).amount(38, "座").part("检查井");
        var test = sheet.work("管道闭水试验与回填", 7)
                .after(drain, wells)
                .amount(REACH * 6, "m³")
                .part("沟槽回填");
        var bed = sheet.work("路基填筑与压实", 12)
                .after(test, -3)
                .amount(REACH * 28, "m³")
                .part("土方路基")
                .risk("WEATHER");
        var sub = sheet.work("水泥稳定碎石底基层", 4)
                .after(bed)
                .amount(REACH * 28, "m²")
                .part("水泥稳定土类基层")
                .on(Site.WINTER_STOP);
        var base = sheet.work("水泥稳定碎石基层", 4)
                .cured(sub, 7)
                .amount(REACH * 27, "m²")
                .part("水泥稳定土类基层")
                .on(Site.WINTER_STOP);
        var kerb = sheet.work("侧平石安砌", 6).after(base).amount(REACH * 4, "m").part("路缘石");
        var low = sheet.work("沥青混凝土下面层", 2)
                .cured(base, 7)
                .after(kerb, -3)
                .amount(REACH * 26, "m²")
                .part("热拌沥青混合料面层")
                .on(Site.WINTER_STOP);
        var walk =
                sheet.work("人行道基层与铺装", 12).after(kerb).amount(REACH * 9, "m²").part("人行道");
        var top = sheet.work("沥青混凝土上面层", 2)
                .after(low, walk)
                .amount(REACH * 26, "m²")
                .part("热拌沥青混合料面层")
                .on(Site.WINTER_STOP)
                .risk("MATERIAL");
        if (before != null) {
            top.after(before, -1);
        }
        return top;
    }

    private static Row tunnel(Sheet sheet, Row[] first, int count) {
        Row before = null;
        for (var part = 1; part <= count; part++) {
            var name = "管廊%s段".formatted(Words.number(part));
            var pit = sheet.work(name + "基坑支护与开挖", 14)
                    .after(first[1], -12)
                    .amount(3_600, "m³")
                    .part("基坑土方")
                    .risk("GEOLOGY");
            if (before != null) {
                pit.after(before, -4);
            }
            var floor = sheet.work(name + "垫层、防水及底板", 9)
                    .after(pit)
                    .amount(460, "m³")
                    .part("底板混凝土");
            var wall = sheet.work(name + "侧墙、顶板结构", 12)
                    .cured(floor, 2)
                    .amount(780, "m³")
                    .part("侧墙顶板混凝土");
            before = sheet.work(name + "防水与回填", 7)
                    .cured(wall, 10)
                    .amount(2_100, "m³")
                    .part("土方回填");
        }
        var fit = sheet.work("管廊支架、消防及监控安装", 25).after(before == null ? first[0] : before, -5);
        return sheet.milestone("综合管廊具备入廊条件").after(fit);
    }

    private static List<Row> furniture(Sheet sheet, List<Row> tops) {
        var light = sheet.work("路灯基础及灯杆安装", 14)
                .after(tops.getFirst(), -6)
                .amount(tops.size() * 26, "基")
                .part("照明");
        var signal = sheet.work("交通信号、标志及监控", 12).beside(light, 4).amount(tops.size() * 14, "套");
        var lines = sheet.work("交通标线", 4).after(tops.getLast()).amount(tops.size() * 900, "m²");
        var trees = sheet.work("行道树及绿化带栽植", 16)
                .after(tops.getFirst())
                .endsAfter(tops.getLast(), 3)
                .amount(tops.size() * 160, "株")
                .part("栽植");
        return List.of(light, signal, lines, trees);
    }

    private static @Nullable Row last(List<Row> rows) {
        return rows.isEmpty() ? null : rows.getLast();
    }
}
