package org.mingdu.demo.trade;

import java.util.ArrayList;
import org.mingdu.demo.plan.Row;
import org.mingdu.demo.plan.Sheet;
import org.mingdu.demo.plan.Site;

/// An information system: no concrete, but the same spine of stages, tests and acceptance.
final class InformationSystem {
    private static final String[] MODULES = {"统一门户", "业务办理", "数据汇聚", "监测预警", "指挥调度", "移动端", "统计分析", "开放接口"};

    private InformationSystem() {}

    static void write(Sheet sheet, int size) {
        var begin = sheet.begin("项目启动会");
        var design = new Row[3];
        sheet.in("需求与设计", () -> {
            var ask = sheet.work("业务调研与需求分析", 20).after(begin).amount(14, "个部门").risk("OWNER");
            var agreed = sheet.work("需求规格说明书评审确认", 5).after(ask).risk("OWNER");
            design[0] = sheet.work("总体设计与数据架构", 12).after(ask, -5).after(agreed);
            design[1] = sheet.work("详细设计", 15).after(design[0]).amount(46, "份");
            design[2] = sheet.work("密码应用与等级保护方案评审", 10).after(design[0]).risk("APPROVAL");
            sheet.milestone("设计评审通过").after(design[1], design[2]);
        });
        var cloud = new Row[1];
        sheet.in("基础环境", () -> {
            var apply = sheet.work("政务云资源申请与开通", 12).after(design[0]).risk("APPROVAL");
            var goods = sheet.work("国产化软硬件采购到货", 35)
                    .after(design[0])
                    .amount(58, "台套")
                    .risk("MATERIAL");
            cloud[0] = sheet.work("服务器、数据库及中间件部署", 10).after(apply, goods);
            sheet.work("密码机与安全设备部署", 8).after(goods).after(design[2]);
        });
        var built = new ArrayList<Row>();
        for (var module = 0; module < Math.min(MODULES.length, 4 + size); module++) {
            var name = MODULES[module];
            var order = module;
            sheet.in(name + "子系统", () -> {
                var page = sheet.work("原型与界面设计", 8).after(design[0]).beside(design[1], 4);
                if (order > 2) {
                    page.after(built.get(order - 3), -20);
                }
                var code = sheet.work("功能开发", 30)
                        .after(page)
                        .after(design[1], -5)
                        .amount(40 + order * 6, "功能点")
                        .risk("LABOUR");
                var unit = sheet.work("单元测试与代码走查", 8).after(code, -6).endsAfter(code, 3);
                built.add(sheet.work("接口联调", 10).after(unit).risk("ORGANISATION"));
            });
        }
        var data = new Row[1];
        sheet.in("数据治理", () -> {
            var list = sheet.work("数据资源目录编制", 15).after(design[0]).amount(230, "项");
            var join = sheet.work("部门数据对接与归集", 30).after(list).amount(21, "个接口").risk("ORGANISATION");
            data[0] =
                    sheet.work("历史数据清洗与入库", 20).after(join, -10).after(cloud[0]).amount(860, "万条");
        });
        var tested = new Row[1];
        sheet.in("测试与试运行", () -> {
            var joint =
                    sheet.work("系统集成测试", 15).after(cloud[0]).after(data[0], -5).after(built.toArray(Row[]::new));
            var load = sheet.work("性能与兼容性测试", 8).after(joint);
            var third = sheet.work("第三方软件测评", 12).after(joint).risk("FUNDS");
            var people = sheet.work("用户培训", 8).after(joint).amount(420, "人次");
            var first = sheet.milestone("初步验收").after(load, third, people);
            tested[0] = sheet.work("试运行", 60).after(first).on(Site.EVERY_DAY);
        });
        sheet.in("安全与验收", () -> {
            var level = sheet.work("网络安全等级保护测评", 20).after(tested[0], -40).risk("APPROVAL");
            var secret = sheet.work("商用密码应用安全性评估", 20).after(tested[0], -40).risk("APPROVAL");
            var fix = sheet.work("测评问题整改复测", 12).after(level, secret);
            var papers = sheet.work("项目档案整理与财务资料准备", 15).after(tested[0], -15);
            sheet.work("竣工验收评审", 5).after(fix, papers, tested[0]);
        });
        sheet.end("项目终验");
    }
}
