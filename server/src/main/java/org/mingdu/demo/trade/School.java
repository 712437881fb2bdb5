package org.mingdu.demo.trade;

import org.mingdu.demo.plan.Sheet;
import org.mingdu.demo.trade.Building.Shape;

/// A school: teaching, services and sports, with its grounds.
final class School {
    private School() {}

    static void write(Sheet sheet, int size) {
        var ready = Preparation.of(sheet);
        var teaching = Building.raise(sheet, "教学楼", new Shape(3 + size, 1400 + size * 150, 0, 1), ready);
        var services = Building.raise(sheet, "综合楼", new Shape(2 + size, 900 + size * 100, 0, 2), ready);
        if (size > 2) {
            var canteen = Building.raise(sheet, "食堂及风雨操场", new Shape(2, 1600, 0, 2), ready);
            services.after(canteen);
        }
        var ground = Grounds.of(sheet, "室外工程", 14_000 + size * 2_000, teaching, services);
        sheet.in("运动场", () -> {
            var base = sheet.work("运动场基层碾压", 12)
                    .after(teaching, -20)
                    .amount(9_600, "m²")
                    .part("基层");
            var asphalt =
                    sheet.work("运动场沥青混凝土面层", 6).after(base).amount(6_400, "m²").part("沥青面层");
            var track = sheet.work("塑胶跑道铺设", 12)
                    .cured(asphalt, 14)
                    .amount(4_200, "m²")
                    .part("合成材料面层")
                    .risk("MATERIAL");
            ground.after(track);
        });
        Preparation.accept(sheet, "消防、规划、人防、室内环境专项验收", ground);
    }
}
