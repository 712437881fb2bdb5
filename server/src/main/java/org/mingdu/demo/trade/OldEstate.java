package org.mingdu.demo.trade;

import java.util.ArrayList;
import org.mingdu.demo.plan.Row;
import org.mingdu.demo.plan.Sheet;

/// An old estate renovated house by house while people live in it.
final class OldEstate {
    private OldEstate() {}

    static void write(Sheet sheet, int size) {
        var ready = Preparation.of(sheet);
        var talk = new Row[1];
        sheet.in("入户协商", () -> {
            talk[0] =
                    sheet.work("改造方案公示与居民意愿征集", 15).amount(320 + size * 80, "户").risk("OWNER");
            sheet.work("违建拆除与楼道清理", 14).beside(talk[0], 8).amount(42, "处").risk("LAND");
        });
        var done = new ArrayList<Row>();
        for (var house = 1; house <= 4 + size * 2; house++) {
            sheet.in("%d号楼".formatted(house), () -> {
                var scaffold = sheet.work("脚手架及防护搭设", 4)
                        .after(ready)
                        .after(talk[0], -5)
                        .amount(1_400, "m²");
                if (done.size() > 1) {
                    // Two crews take turns.
                    scaffold.after(done.get(done.size() - 2), -14);
                }
                var roof = sheet.work("屋面防水改造", 6)
                        .after(scaffold)
                        .amount(620, "m²")
                        .part("卷材防水层")
                        .risk("WEATHER");
                var wall = sheet.work("外墙修缮、保温及涂饰", 14)
                        .after(scaffold)
                        .amount(2_100, "m²")
                        .part("外墙外保温")
                        .risk("WEATHER");
                var pipe = sheet.work("给排水立管更换", 9)
                        .after(scaffold)
                        .amount(36, "户")
                        .part("室内给水、排水管道")
                        .risk("OWNER");
                var cable =
                        sheet.work("强弱电线路规整", 7).beside(pipe, 3).amount(5, "单元").part("电气照明");
                var stair = sheet.work("楼道粉刷、扶手及照明", 8)
                        .after(pipe, cable)
                        .amount(980, "m²")
                        .part("涂饰");
                done.add(sheet.work("单元门、雨棚及无障碍坡道", 4).after(stair, wall, roof).amount(5, "处"));
            });
        }
        sheet.in("小区公共部分", () -> {
            var drains = sheet.work("雨污分流管网改造", 28)
                    .after(ready)
                    .amount(2_200, "m")
                    .part("室外排水管网")
                    .risk("PIPELINE");
            var power = sheet.work("电力、通信架空线入地", 24)
                    .beside(drains, 8)
                    .amount(1_600, "m")
                    .part("室外电气")
                    .risk("APPROVAL");
            var road = sheet.work("小区道路及消防通道", 18)
                    .after(drains, power)
                    .amount(6_400, "m²")
                    .part("面层");
            var park = sheet.work("停车位与充电设施", 10).after(road, -5).amount(210, "个");
            var green = sheet.work("绿化提升与口袋公园", 14)
                    .after(road, -4)
                    .amount(3_800, "m²")
                    .part("栽植");
            var watch = sheet.work("视频监控与门禁系统", 12).after(power).amount(96, "点").part("安全防范系统");
            var care = sheet.work("社区服务用房与适老设施", 25).after(ready, 20).amount(420, "m²");
            done.add(sheet.milestone("公共部分改造完成").after(road, park, green, watch, care));
        });
        Preparation.accept(sheet, "居民满意度测评与专项验收", done.toArray(Row[]::new));
    }
}
