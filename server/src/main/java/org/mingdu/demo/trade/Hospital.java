package org.mingdu.demo.trade;

import java.util.ArrayList;
import org.mingdu.demo.plan.Row;
import org.mingdu.demo.plan.Sheet;
import org.mingdu.demo.plan.Site;
import org.mingdu.demo.trade.Building.Shape;

/// A hospital building with what no other house has: clean rooms, gases, shielding.
final class Hospital {
    private static final String[] CLEAN = {"手术部", "重症监护室", "检验科", "静配中心"};

    private Hospital() {}

    static void write(Sheet sheet, int size) {
        var ready = Preparation.of(sheet);
        var tower = Building.raise(sheet, "门诊住院综合楼", new Shape(6 + size, 2_200, 2, 2), ready);
        var energy = Building.raise(sheet, "能源中心及污水站", new Shape(2, 700, 1, 2), ready);
        var special = new ArrayList<Row>();
        sheet.in("医疗专项", () -> {
            for (var room : CLEAN) {
                sheet.in("洁净工程·" + room, () -> {
                    var frame = sheet.work(room + "围护板墙及吊顶", 16)
                            .after(tower, -70)
                            .amount(900, "m²")
                            .part("洁净装饰");
                    var air = sheet.work(room + "净化空调机组及风管", 20)
                            .beside(frame, 5)
                            .amount(780, "m²")
                            .part("净化空调")
                            .risk("MATERIAL");
                    var check = sheet.work(room + "综合性能检测", 8).after(frame, air).on(Site.OFFICE);
                    special.add(check);
                });
            }
            sheet.in("医用气体与防护", () -> {
                var gas = sheet.work("医用气体管道安装", 24)
                        .after(tower, -80)
                        .amount(4_600, "m")
                        .part("医用气体");
                special.add(sheet.work("医用气体吹扫、试压与检测", 10).after(gas));
                var lead = sheet.work("放射防护铅板及防护门安装", 18)
                        .after(tower, -75)
                        .amount(1_250, "m²")
                        .part("放射防护")
                        .risk("DESIGN");
                special.add(sheet.work("放射防护检测与预评价验收", 12)
                        .after(lead)
                        .on(Site.OFFICE)
                        .risk("APPROVAL"));
            });
            sheet.in("大型设备", () -> {
                var order = sheet.work("CT、MR、DSA 采购与到货", 90)
                        .after(ready)
                        .on(Site.OFFICE)
                        .amount(6, "台")
                        .risk("FUNDS");
                var install = sheet.work("大型医疗设备就位安装", 20)
                        .after(order)
                        .after(tower, -20)
                        .amount(6, "台");
                special.add(sheet.work("大型医疗设备调试与验收", 15).after(install).on(Site.OFFICE));
            });
        });
        var ground = Grounds.of(sheet, "室外工程", 22_000, tower, energy);
        ground.after(special.toArray(Row[]::new));
        Preparation.accept(sheet, "消防、环保、放射防护、人防专项验收", ground);
    }
}
