package org.mingdu.demo.trade;

import org.mingdu.demo.plan.Row;
import org.mingdu.demo.plan.Sheet;

/// What lies around buildings: pipes, paths, greens and gates.
final class Grounds {
    private Grounds() {}

    /// Begins shortly before the buildings are finished; the row at which the grounds are.
    static Row of(Sheet sheet, String name, double area, Row... buildings) {
        var last = new Row[1];
        sheet.in(name, () -> {
            var dig = sheet.work("室外管线沟槽开挖", 12).amount(area * 0.22, "m³").part("沟槽土方");
            for (var building : buildings) {
                dig.after(building, -30);
            }
            var rain = sheet.work("雨污水管道及检查井", 18)
                    .beside(dig, 4)
                    .amount(area * 0.06, "m")
                    .part("室外排水管网")
                    .risk("PIPELINE");
            var supply = sheet.work("给水、消防及燃气管道", 14)
                    .beside(rain, 5)
                    .amount(area * 0.045, "m")
                    .part("室外给水管网");
            var power = sheet.work("外电接入及室外电缆敷设", 20)
                    .beside(dig, 6)
                    .amount(area * 0.05, "m")
                    .part("室外电气")
                    .risk("APPROVAL");
            var fill = sheet.work("沟槽回填及场地平整", 8)
                    .after(rain, supply)
                    .amount(area * 0.2, "m³")
                    .part("土方回填");
            var base = sheet.work("道路及广场基层", 10)
                    .after(fill)
                    .amount(area * 0.45, "m²")
                    .part("水泥稳定碎石基层");
            var paving = sheet.work("道路、广场面层铺装", 14)
                    .cured(base, 7)
                    .amount(area * 0.45, "m²")
                    .part("面层");
            var green = sheet.work("绿化种植土回填与栽植", 18)
                    .beside(paving, 5)
                    .amount(area * 0.35, "m²")
                    .part("栽植")
                    .risk("WEATHER");
            var fence = sheet.work("围墙、大门及标识安装", 12).beside(paving, 2).amount(area * 0.03, "m");
            last[0] = sheet.milestone(name + "完工").after(paving, green, fence, power);
        });
        return last[0];
    }
}
