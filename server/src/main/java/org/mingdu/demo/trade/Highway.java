package org.mingdu.demo.trade;

import java.util.ArrayList;
import org.mingdu.demo.plan.Row;
import org.mingdu.demo.plan.Sheet;
import org.mingdu.demo.plan.Site;

/// A highway rebuilt: subgrade by the kilometre, bridges, culverts, pavement.
final class Highway {
    private static final String[] BRIDGES = {"清溪大桥", "柳湾中桥", "白石中桥", "枫树坪大桥"};

    private Highway() {}

    static void write(Sheet sheet, int size) {
        var ready = Preparation.of(sheet);
        var land = new Row[1];
        sheet.in("用地与便道", () -> {
            land[0] = sheet.work("用地移交与拆迁", 30).risk("LAND").amount(180, "亩");
            sheet.work("施工便道及拌和站建设", 25).after(ready).amount(3, "km");
        });
        var beds = new ArrayList<Row>();
        for (var kilometre = 0; kilometre < 2 + size; kilometre++) {
            var from = kilometre * 1000;
            sheet.in("路基工程 " + Words.reach(from, from + 1000), () -> {
                var clear =
                        sheet.work("清表与换填", 8).after(ready).after(land[0], -15).amount(12_000, "m³");
                if (!beds.isEmpty()) {
                    clear.after(beds.getLast(), -30);
                }
                var culvert =
                        sheet.work("涵洞及通道施工", 20).after(clear).amount(4, "道").part("涵洞");
                var fill = sheet.work("路基挖填与压实", 30)
                        .beside(culvert, 8)
                        .amount(46_000, "m³")
                        .part("土方路基")
                        .risk("WEATHER");
                var slope = sheet.work("边坡防护与排水沟", 18)
                        .beside(fill, 12)
                        .amount(2_000, "m")
                        .part("防护工程");
                beds.add(sheet.milestone(Words.reach(from, from + 1000) + " 路基交验")
                        .after(fill, slope, culvert));
            });
        }
        var bridges = new ArrayList<Row>();
        for (var number = 0; number < Math.min(1 + size / 2, BRIDGES.length); number++) {
            var name = BRIDGES[number];
            sheet.in("桥梁工程 " + name, () -> bridges.add(bridge(sheet, name, ready)));
        }
        var paved = new ArrayList<Row>();
        sheet.in("路面工程", () -> {
            for (var bed : beds) {
                var place = Words.reach(beds.indexOf(bed) * 1000, (beds.indexOf(bed) + 1) * 1000);
                var base = sheet.work(place + " 水稳基层", 8)
                        .after(bed)
                        .amount(24_000, "m²")
                        .part("水泥稳定碎石基层")
                        .on(Site.WINTER_STOP);
                var low = sheet.work(place + " 沥青中下面层", 5)
                        .cured(base, 7)
                        .amount(23_000, "m²")
                        .part("沥青混凝土面层")
                        .on(Site.WINTER_STOP);
                var top = sheet.work(place + " 沥青上面层", 3)
                        .after(low, 2)
                        .after(bridges.toArray(Row[]::new))
                        .amount(23_000, "m²")
                        .part("沥青混凝土面层")
                        .on(Site.WINTER_STOP)
                        .risk("MATERIAL");
                if (!paved.isEmpty()) {
                    base.after(paved.getLast(), -10);
                }
                paved.add(top);
            }
        });
        sheet.in("交通安全设施", () -> {
            var rails = sheet.work("波形护栏安装", 20)
                    .after(paved.getFirst())
                    .amount(9_000, "m")
                    .part("护栏");
            rails.endsAfter(paved.getLast(), 4);
            var signs = sheet.work("标志、标线及轮廓标", 12).after(paved.getLast()).amount(5_200, "m²");
            var done = sheet.milestone("交安设施完工").after(rails, signs);
            paved.add(done);
        });
        Preparation.accept(sheet, "交工质量检测与安全性评价", paved.toArray(Row[]::new));
    }

    private static Row bridge(Sheet sheet, String bridge, Row ready) {
        var spans = new ArrayList<Row>();
        Row rig = null;
        for (var pier = 0; pier < 4; pier++) {
            var name = pier + "号" + (pier == 0 || pier == 3 ? "台" : "墩");
            var pile = sheet.work(name + "钻孔桩", 9)
                    .after(ready)
                    .amount(6, "根")
                    .part("钻孔灌注桩")
                    .risk("GEOLOGY");
            if (rig != null) {
                pile.after(rig);
            }
            rig = pile;
            var cap = sheet.work(name + "承台", 7).cured(pile, 7).amount(96, "m³").part("承台");
            var column = sheet.work(name + "墩台身", 8).after(cap).amount(64, "m³").part("墩台身");
            spans.add(sheet.work(name + "盖梁（台帽）", 7)
                    .cured(column, 3)
                    .amount(48, "m³")
                    .part("盖梁"));
        }
        var cast = sheet.work("预制箱梁", 40).after(ready, 20).amount(36, "片").part("预制梁");
        var lift = sheet.work("箱梁架设", 10)
                .after(cast, -8)
                .after(spans.toArray(Row[]::new))
                .amount(36, "片");
        lift.endsAfter(cast, 3);
        var wet = sheet.work("湿接缝与横隔板", 10).after(lift, -4).amount(110, "m³");
        var deck = sheet.work("桥面铺装与防水", 9).cured(wet, 7).amount(2_600, "m²").on(Site.WINTER_STOP);
        var joint = sheet.work("护栏、伸缩缝安装", 10).after(wet).amount(320, "m");
        return sheet.milestone(bridge + "交验").after(deck, joint);
    }
}
