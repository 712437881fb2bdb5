package org.mingdu.demo.trade;

import java.util.ArrayList;
import org.mingdu.demo.plan.Row;
import org.mingdu.demo.plan.Sheet;
import org.mingdu.demo.plan.Site;

/// A reservoir made safe: dam, spillway and outlet, around the flood season.
final class Reservoir {
    private Reservoir() {}

    static void write(Sheet sheet, int size) {
        var ready = Preparation.of(sheet);
        var dry = new Row[2];
        sheet.in("导流与度汛", () -> {
            var dam =
                    sheet.work("围堰填筑与导流设施", 12).after(ready).amount(5_200, "m³").part("围堰");
            dry[0] = sheet.milestone("库水位降至施工水位").after(dam, 5);
            dry[1] = sheet.work("基坑排水与围堰维护", 60).beside(dam, 6).amount(1, "项");
        });
        var done = new ArrayList<Row>();
        sheet.in("大坝加固", () -> {
            Row before = null;
            for (var part = 0; part < 3 + size; part++) {
                var place = Words.reach(part * 60, part * 60 + 60);
                var strip = sheet.work(place + " 上游护坡拆除与清基", 6)
                        .after(dry[0])
                        .amount(1_150, "m²")
                        .part("护坡");
                if (before != null) {
                    strip.after(before, -12);
                }
                var wall = sheet.work(place + " 混凝土防渗墙", 16)
                        .after(strip)
                        .amount(1_380, "m²")
                        .part("混凝土防渗墙")
                        .risk("GEOLOGY");
                var grout = sheet.work(place + " 基岩帷幕灌浆", 14)
                        .beside(wall, 6)
                        .endsAfter(wall, 4)
                        .amount(420, "m")
                        .part("帷幕灌浆")
                        .risk("GEOLOGY");
                before = sheet.work(place + " 现浇混凝土护坡", 10)
                        .after(wall, grout)
                        .amount(1_150, "m²")
                        .part("护坡")
                        .on(Site.FLOOD_STOP);
            }
            var crest = sheet.work("坝顶防浪墙与路面", 18)
                    .after(before == null ? ready : before)
                    .amount(320, "m");
            var drain = sheet.work("下游排水棱体翻修", 16)
                    .after(dry[0], 10)
                    .amount(2_600, "m³")
                    .part("排水");
            done.add(sheet.milestone("大坝加固完成").after(crest, drain));
        });
        sheet.in("溢洪道", () -> {
            var strip = sheet.work("旧溢洪道拆除", 10)
                    .after(dry[0])
                    .amount(860, "m³")
                    .part("拆除")
                    .on(Site.FLOOD_STOP);
            var floor = sheet.work("进水渠与控制段底板", 14)
                    .after(strip)
                    .amount(720, "m³")
                    .part("混凝土")
                    .on(Site.FLOOD_STOP);
            var sides = sheet.work("泄槽底板与边墙", 22)
                    .cured(floor, 7)
                    .amount(1_640, "m³")
                    .part("混凝土")
                    .on(Site.FLOOD_STOP)
                    .risk("WEATHER");
            var basin = sheet.work("消力池与海漫", 16)
                    .beside(sides, 8)
                    .amount(980, "m³")
                    .part("混凝土")
                    .on(Site.FLOOD_STOP);
            var gates = sheet.work("闸门及启闭机安装", 12).after(sides).amount(3, "套").risk("MATERIAL");
            var trial = sheet.work("闸门有水调试", 5).after(gates, basin);
            done.add(sheet.milestone("溢洪道具备泄洪条件").after(trial));
        });
        sheet.in("输水洞", () -> {
            var line = sheet.work("洞身衬砌补强", 26)
                    .after(dry[0], 6)
                    .amount(340, "m")
                    .part("衬砌")
                    .risk("DESIGN");
            var fill = sheet.work("回填与固结灌浆", 12).cured(line, 7).amount(680, "m").part("固结灌浆");
            var gate = sheet.work("进口闸门与启闭设备更换", 14).after(fill).amount(1, "套");
            done.add(sheet.work("输水洞通水试验", 4).after(gate));
        });
        sheet.in("监测与管理设施", () -> {
            var gauges =
                    sheet.work("渗压计、测斜管埋设", 15).after(ready, 25).amount(64, "支").part("安全监测");
            var data =
                    sheet.work("雨水情与大坝安全监测系统", 20).after(gauges).on(Site.OFFICE).amount(1, "套");
            var house = sheet.work("管理房修缮", 30).after(ready).amount(380, "m²");
            var road = sheet.work("防汛道路硬化", 18).after(house, -10).amount(2_400, "m");
            done.add(sheet.milestone("管理设施完成").after(data, house, road));
        });
        // Pumps run until the spillway can carry water.
        dry[1].keptUntil(done.get(1));
        done.add(dry[1]);
        Preparation.accept(sheet, "蓄水安全鉴定与蓄水验收", done.toArray(Row[]::new));
    }
}
