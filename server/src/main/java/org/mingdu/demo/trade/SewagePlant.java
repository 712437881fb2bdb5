package org.mingdu.demo.trade;

import java.util.ArrayList;
import org.mingdu.demo.plan.Row;
import org.mingdu.demo.plan.Sheet;
import org.mingdu.demo.plan.Site;

/// A sewage works: tanks that must hold water, then machines, then water that must be clean.
final class SewagePlant {
    private static final String[] TANKS = {
        "粗格栅及提升泵房", "细格栅及沉砂池", "生化池", "二沉池", "高效沉淀池", "反硝化滤池", "接触消毒池", "污泥浓缩脱水间", "鼓风机房及变配电间", "除臭系统"
    };

    private SewagePlant() {}

    static void write(Sheet sheet, int size) {
        var ready = Preparation.of(sheet);
        var order = new Row[1];
        sheet.in("设备采购", () -> {
            var bid = sheet.work("主要工艺设备招标采购", 30).after(ready).on(Site.OFFICE).risk("FUNDS");
            order[0] = sheet.work("设备制造与到货", 75)
                    .after(bid)
                    .on(Site.OFFICE)
                    .amount(126, "台套")
                    .risk("MATERIAL");
        });
        var built = new ArrayList<Row>();
        var fitted = new ArrayList<Row>();
        for (var tank = 0; tank < Math.min(TANKS.length, 6 + size); tank++) {
            var name = TANKS[tank];
            var scale = name.equals("生化池") ? 2.4 : 1;
            sheet.in(name, () -> {
                var pit = sheet.work("基坑支护与土方开挖", 9 * scale)
                        .after(ready)
                        .amount(3_200 * scale, "m³")
                        .part("土方开挖")
                        .risk("GEOLOGY");
                if (built.size() > 1) {
                    pit.after(built.get(built.size() - 2), -22);
                }
                var bed = sheet.work("垫层与地基处理", 5 * scale)
                        .after(pit)
                        .amount(420 * scale, "m²")
                        .part("地基处理");
                var floor = sheet.work("底板钢筋、模板及混凝土", 10 * scale)
                        .after(bed)
                        .amount(560 * scale, "m³")
                        .part("现浇混凝土底板");
                var walls = sheet.work("池壁及顶板结构", 18 * scale)
                        .cured(floor, 5)
                        .amount(740 * scale, "m³")
                        .part("现浇混凝土池壁");
                var water = sheet.work("满水试验", 6).cured(walls, 28).part("功能性试验");
                var coat = sheet.work("池内防腐与抹面", 7)
                        .after(water)
                        .amount(980 * scale, "m²")
                        .part("防腐");
                sheet.work("池外回填", 5).after(water).amount(1_700 * scale, "m³").part("土方回填");
                built.add(walls);
                fitted.add(sheet.work("工艺设备安装", 12 * scale)
                        .after(coat)
                        .after(order[0], -15)
                        .amount(Math.rint(12 * scale), "台套")
                        .part("设备安装")
                        .risk("MATERIAL"));
            });
        }
        var dry = new Row[1];
        sheet.in("厂区工程", () -> {
            var pipes = sheet.work("厂区工艺管线", 30)
                    .after(built.getLast())
                    .amount(2_900, "m")
                    .part("管道铺设");
            var power = sheet.work("高低压配电与自控系统", 28).beside(pipes, 8).amount(1, "项");
            var road = sheet.work("厂区道路与绿化", 20).after(pipes).amount(8_600, "m²");
            dry[0] = sheet.milestone("具备通水条件").after(pipes, power).after(fitted.toArray(Row[]::new));
            sheet.milestone("厂区道路完成").after(road);
        });
        var run = new Row[1];
        sheet.in("调试与试运行", () -> {
            var clear = sheet.work("清水联动试车", 8).after(dry[0]);
            var sludge = sheet.work("污泥接种与驯化", 30).after(clear).risk("WEATHER");
            run[0] = sheet.work("带负荷试运行与出水达标考核", 45).after(sludge);
        });
        Preparation.accept(sheet, "环境保护设施竣工验收", run[0]);
    }
}
