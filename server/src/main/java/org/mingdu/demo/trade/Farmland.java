package org.mingdu.demo.trade;

import java.util.ArrayList;
import org.mingdu.demo.plan.Row;
import org.mingdu.demo.plan.Sheet;
import org.mingdu.demo.plan.Site;

/// High-standard farmland, village by village, between harvest and sowing.
final class Farmland {
    private static final String[] VILLAGES = {"石门村", "青枫村", "松涛村", "云台村", "白鹭村", "柳林村", "金水村"};

    private Farmland() {}

    static void write(Sheet sheet, int size) {
        var ready = Preparation.of(sheet);
        var done = new ArrayList<Row>();
        for (var number = 0; number < Math.min(VILLAGES.length, 3 + size); number++) {
            var village = VILLAGES[number];
            sheet.in(village + "片区", () -> {
                var talk = sheet.work("青苗补偿与施工放样", 8).after(ready).risk("LAND").amount(620, "亩");
                if (!done.isEmpty()) {
                    talk.after(done.getLast(), -40);
                }
                var level = sheet.work("田块平整与表土回覆", 18)
                        .after(talk)
                        .amount(600, "亩")
                        .part("土地平整")
                        .risk("WEATHER");
                var canal = sheet.work("灌排渠道衬砌", 22)
                        .after(talk, 4)
                        .amount(4_200, "m")
                        .part("灌排渠系");
                var gates = sheet.work("渠系建筑物（闸、涵、桥）", 16)
                        .beside(canal, 6)
                        .endsAfter(canal, 3)
                        .amount(24, "座");
                var well = sheet.work("机井与泵房", 20).after(talk).amount(6, "眼").risk("GEOLOGY");
                var line = sheet.work("输配电线路架设", 14)
                        .after(well, -8)
                        .amount(2_600, "m")
                        .risk("APPROVAL");
                var road = sheet.work("田间道路与生产路", 18)
                        .after(level)
                        .amount(3_400, "m")
                        .part("田间道路");
                var trees = sheet.work("农田防护林栽植", 8).after(road).amount(900, "株");
                done.add(sheet.milestone(village + "片区完工").after(gates, line, road, trees));
            });
        }
        sheet.in("耕地质量", () -> {
            var soil = sheet.work("土壤改良与有机肥施用", 15).after(done.getFirst()).amount(1_800, "亩");
            done.add(sheet.work("耕地质量等级评定", 20).after(soil).on(Site.OFFICE));
        });
        Preparation.accept(sheet, "县级初验与上图入库", done.toArray(Row[]::new));
    }
}
