package org.mingdu.demo.trade;

import java.util.ArrayList;
import org.mingdu.demo.plan.Row;
import org.mingdu.demo.plan.Sheet;
import org.mingdu.demo.plan.Site;

/// A river put in order: dredging, dykes, banks and a path along it.
final class River {
    private River() {}

    static void write(Sheet sheet, int size) {
        var ready = Preparation.of(sheet);
        var land = new Row[1];
        sheet.in("前期配合", () -> land[0] = sheet.work("河道管理范围清障", 20).risk("LAND").amount(38, "处"));
        var done = new ArrayList<Row>();
        for (var reach = 0; reach < 3 + size; reach++) {
            var from = reach * 800;
            sheet.in("河道 " + Words.reach(from, from + 800), () -> {
                var bund = sheet.work("施工导流与围堰", 6)
                        .after(ready)
                        .after(land[0], -10)
                        .amount(800, "m³");
                if (!done.isEmpty()) {
                    bund.after(done.getLast(), -38);
                }
                var mud = sheet.work("河道清淤", 18)
                        .after(bund)
                        .amount(21_000, "m³")
                        .part("清淤")
                        .on(Site.FLOOD_STOP)
                        .risk("WEATHER");
                var bank = sheet.work("堤防填筑与碾压", 16)
                        .beside(mud, 6)
                        .amount(14_500, "m³")
                        .part("土方填筑")
                        .on(Site.FLOOD_STOP)
                        .risk("WEATHER");
                var stone = sheet.work("格宾石笼与生态护岸", 20)
                        .after(bank, -6)
                        .amount(3_200, "m²")
                        .part("护岸")
                        .risk("MATERIAL");
                var pipes = sheet.work("沿线排口截污改造", 14).after(mud).amount(9, "处").risk("PIPELINE");
                var path = sheet.work("滨河步道与栏杆", 16).after(stone).amount(800, "m");
                var plants = sheet.work("水生植物与岸坡绿化", 12)
                        .after(stone)
                        .amount(6_400, "m²")
                        .part("栽植");
                done.add(
                        sheet.milestone(Words.reach(from, from + 800) + " 河段完工").after(path, plants, pipes));
            });
        }
        sheet.in("水闸及泵站", () -> {
            var pit = sheet.work("闸站基坑开挖与支护", 18)
                    .after(ready)
                    .amount(6_800, "m³")
                    .on(Site.FLOOD_STOP)
                    .risk("GEOLOGY");
            var floor = sheet.work("闸底板混凝土", 12)
                    .after(pit)
                    .amount(920, "m³")
                    .part("混凝土")
                    .on(Site.FLOOD_STOP);
            var pier = sheet.work("闸墩与泵室结构", 24)
                    .cured(floor, 7)
                    .amount(1_350, "m³")
                    .part("混凝土");
            var house = sheet.work("启闭机房及配电房", 22).cured(pier, 14).amount(260, "m²");
            var gate = sheet.work("闸门、水泵及启闭机安装", 18)
                    .after(house, -6)
                    .amount(4, "套")
                    .risk("MATERIAL");
            var trial = sheet.work("机组试运行", 6).after(gate, house);
            done.add(sheet.milestone("闸站通过试运行").after(trial));
        });
        Preparation.accept(sheet, "水土保持与环境保护专项验收", done.toArray(Row[]::new));
    }
}
