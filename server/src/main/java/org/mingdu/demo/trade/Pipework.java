package org.mingdu.demo.trade;

import java.util.ArrayList;
import org.mingdu.demo.plan.Row;
import org.mingdu.demo.plan.Sheet;
import org.mingdu.demo.plan.Site;

/// Water mains renewed street by street, with a pumping station.
final class Pipework {
    private static final String[] STREETS = {"建设路", "南湖路", "平安街", "金水路", "东港大道", "清溪路", "柳林街"};

    private Pipework() {}

    static void write(Sheet sheet, int size) {
        var ready = Preparation.of(sheet);
        var done = new ArrayList<Row>();
        for (var number = 0; number < Math.min(STREETS.length, 3 + size); number++) {
            var street = STREETS[number];
            sheet.in(street + "供水管道", () -> {
                var permit = sheet.work("占道挖掘许可与交通导改", 8).after(ready).risk("APPROVAL");
                if (done.size() > 1) {
                    permit.after(done.get(done.size() - 2), -16);
                }
                var probe = sheet.work("地下管线探测与探沟", 5)
                        .after(permit)
                        .amount(1_150, "m")
                        .risk("PIPELINE");
                var dig = sheet.work("沟槽开挖与支护", 16)
                        .after(probe)
                        .amount(4_900, "m³")
                        .part("沟槽土方")
                        .risk("PIPELINE");
                var pipe = sheet.work("球墨铸铁管安装", 18)
                        .beside(dig, 3)
                        .endsAfter(dig, 4)
                        .amount(1_150, "m")
                        .part("管道铺设")
                        .risk("MATERIAL");
                var valves = sheet.work("阀门井、消火栓砌筑安装", 10).beside(pipe, 6).amount(26, "座");
                var test = sheet.work("水压试验与冲洗消毒", 6).after(pipe, valves).part("功能性试验");
                var fill = sheet.work("沟槽回填", 8)
                        .after(test, -2)
                        .amount(4_200, "m³")
                        .part("沟槽回填");
                var pave =
                        sheet.work("路面恢复", 6).cured(fill, 5).amount(3_450, "m²").part("面层");
                done.add(sheet.milestone(street + "通水").after(pave, test));
            });
        }
        sheet.in("加压泵站", () -> {
            var base = sheet.work("泵站基础及清水池", 30).after(ready).amount(860, "m³").part("混凝土");
            var house = sheet.work("泵房主体与装修", 35).cured(base, 14).amount(420, "m²");
            var pumps =
                    sheet.work("水泵及变频控制安装", 15).after(house, -6).amount(5, "台").risk("MATERIAL");
            var dial = sheet.work("远传水表与调度平台接入", 20)
                    .after(pumps)
                    .amount(6_200, "块")
                    .on(Site.OFFICE);
            done.add(sheet.milestone("泵站投运").after(pumps, dial, house));
        });
        Preparation.accept(sheet, "水质检测与供水安全评估", done.toArray(Row[]::new));
    }
}
