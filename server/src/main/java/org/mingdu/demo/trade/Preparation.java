package org.mingdu.demo.trade;

import org.mingdu.demo.plan.Row;
import org.mingdu.demo.plan.Sheet;
import org.mingdu.demo.plan.Site;

/// What comes before the first spade and after the last, alike for all building works.
final class Preparation {
    private Preparation() {}

    /// From the order to start to a site that can be worked on; the row that all work waits for.
    static Row of(Sheet sheet) {
        var ready = new Row[1];
        var begin = sheet.begin("下达开工令");
        sheet.in("施工准备", () -> {
            var drawings = sheet.work("图纸会审及设计交底", 5).on(Site.OFFICE).after(begin);
            var scheme = sheet.work("施工组织设计编制与审批", 8).on(Site.OFFICE).beside(drawings, 2);
            var survey = sheet.work("测量控制网布设与复核", 4).after(begin);
            var camp = sheet.work("临时设施及实名制通道搭设", 10).after(begin).amount(1, "项");
            var supply = sheet.work("临时用水用电接入", 7).beside(camp, 3).risk("APPROVAL");
            ready[0] = sheet.milestone("具备开工条件").after(scheme, survey, supply, camp);
        });
        return ready[0];
    }

    /// Acceptance step by step up to the handover.
    static void accept(Sheet sheet, String special, Row... done) {
        sheet.in("竣工验收", () -> {
            var own = sheet.work("施工单位自检及整改", 10).after(done);
            var first = sheet.work("监理组织竣工预验收", 3).after(own);
            var other = sheet.work(special, 12).after(own).risk("APPROVAL");
            var archive = sheet.work("竣工资料整理与城建档案预验收", 15).beside(own, 5);
            var joint = sheet.work("五方责任主体竣工验收", 2).after(first, other, archive);
            sheet.work("竣工验收备案", 10).after(joint).risk("APPROVAL");
        });
        sheet.end("工程移交");
    }
}
