package org.mingdu.demo.trade;

import java.util.ArrayList;
import org.mingdu.demo.plan.Row;
import org.mingdu.demo.plan.Sheet;

/// Works promised to citizens for this year: short, many places, done before the year ends.
final class Livelihood {
    private Livelihood() {}

    static void write(Sheet sheet, int size) {
        var ready = Preparation.of(sheet);
        var ask = new Row[1];
        sheet.in(
                "意见征集",
                () -> ask[0] = sheet.work("方案公示与群众意见征集", 10).amount(260, "份").risk("OWNER"));
        var done = new ArrayList<Row>();
        for (var place = 1; place <= 3 + size; place++) {
            var point = "点位" + Words.number(place);
            sheet.in(point, () -> {
                var move = sheet.work("商户（居民）临时安置与清场", 6)
                        .after(ready, ask[0])
                        .risk("LAND")
                        .amount(18, "户");
                if (!done.isEmpty()) {
                    move.after(done.getLast(), -24);
                }
                var strip =
                        sheet.work("旧设施拆除与外运", 5).after(move).amount(420, "m³").part("拆除");
                var pipes =
                        sheet.work("给排水与电气改造", 10).after(strip).amount(560, "m").part("室内管线");
                var floor = sheet.work("地面、墙面及吊顶", 14)
                        .after(pipes, -3)
                        .amount(1_250, "m²")
                        .part("装饰");
                var stands = sheet.work("台位、座椅等设施安装", 7)
                        .after(floor, -2)
                        .amount(64, "套")
                        .risk("MATERIAL");
                var ramp = sheet.work("无障碍与适老化设施", 5).after(floor).amount(9, "处");
                var front = sheet.work("立面整治与标识", 8).after(strip, 4).amount(520, "m²");
                done.add(sheet.milestone(point + "交付使用").after(stands, ramp, front));
            });
        }
        sheet.in("周边环境", () -> {
            var park = sheet.work("停车区与道路修补", 12).after(ready, 20).amount(1_900, "m²");
            var green = sheet.work("绿化与照明提升", 10).after(park, -4).amount(1_300, "m²");
            done.add(sheet.milestone("周边环境完成").after(park, green));
        });
        Preparation.accept(sheet, "群众代表评议与专项验收", done.toArray(Row[]::new));
    }
}
