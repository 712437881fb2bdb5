package org.mingdu.demo.trade;

import org.mingdu.demo.plan.Row;
import org.mingdu.demo.plan.Sheet;

/// A second lot beside buildings: grounds, weak-current systems and equipment.
final class Outdoor {
    private Outdoor() {}

    static void write(Sheet sheet, int size) {
        var ready = Preparation.of(sheet);
        Row[] zones = new Row[2 + size];
        for (var zone = 0; zone < zones.length; zone++) {
            zones[zone] = Grounds.of(sheet, "室外%s区".formatted(Words.number(zone + 1)), 6_000 + size * 900, ready);
        }
        sheet.in("智能化", () -> {
            var pipes =
                    sheet.work("弱电管沟及预埋", 12).after(ready).amount(1_800, "m").part("综合布线");
            var cables =
                    sheet.work("综合布线及机房建设", 20).after(pipes).amount(26_000, "m").part("综合布线");
            var cameras = sheet.work("视频监控及出入口控制", 14)
                    .beside(cables, 6)
                    .amount(160, "点")
                    .part("安全防范系统")
                    .risk("MATERIAL");
            var whole = sheet.work("系统联调与试运行", 15).after(cables, cameras);
            zones[0].after(whole);
        });
        Preparation.accept(sheet, "绿化、排水、安防专项验收", zones);
    }
}
