package org.mingdu.demo.trade;

import org.mingdu.demo.plan.Row;
import org.mingdu.demo.plan.Sheet;
import org.mingdu.demo.trade.Building.Shape;

/// Affordable housing: towers begun one after the other as the piling rigs move on.
final class HousingEstate {
    private HousingEstate() {}

    static void write(Sheet sheet, int size) {
        var ready = Preparation.of(sheet);
        var towers = new Row[size + 1];
        var start = ready;
        for (var tower = 0; tower < towers.length; tower++) {
            towers[tower] = Building.raise(sheet, "%d号住宅楼".formatted(tower + 1), new Shape(9 + size, 780, 1, 3), start);
            // The next tower is set out two weeks after the one before.
            if (tower + 1 < towers.length) {
                var last = start;
                start = sheet.milestone("%d号楼桩机进场".formatted(tower + 2)).after(last, 14);
            }
        }
        var ground = Grounds.of(sheet, "小区室外及配套", 18_000, towers);
        Preparation.accept(sheet, "消防、规划、人防、节能、分户验收", ground);
    }
}
