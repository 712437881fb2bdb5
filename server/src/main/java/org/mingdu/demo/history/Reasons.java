package org.mingdu.demo.history;

import java.util.List;
import java.util.Map;
import java.util.Random;

/// What people write when they report, return and explain.
final class Reasons {
    /// Where a work has no risk of its own.
    private static final List<String> USUAL = List.of("WEATHER", "MATERIAL", "LABOUR", "ORGANISATION", "DESIGN");

    private static final Map<String, List<String>> NOTES = Map.ofEntries(
            Map.entry("LAND", List.of("红线内尚有 3 户未签订补偿协议，部分作业面无法进场。", "临时用地移交推迟，场地分两次交付。")),
            Map.entry("APPROVAL", List.of("占道挖掘许可办理时间长于预期，已补齐材料。", "专项方案须重新报审，等待批复。")),
            Map.entry("FUNDS", List.of("第二批专项资金尚未到位，设备订货款未付。", "进度款支付滞后，班组部分撤场。")),
            Map.entry("DESIGN", List.of("设计变更图纸晚到，已完成部分需返工。", "施工图与现场标高不符，等待设计出具变更。")),
            Map.entry("GEOLOGY", List.of("揭露地质与勘察报告不符，遇孤石，成孔速度下降。", "地下水位高于预期，增加降水措施。")),
            Map.entry("PIPELINE", List.of("开挖发现未探明的燃气管线，等待产权单位迁改。", "10 kV 电缆停电计划推迟，迁改未完成。")),
            Map.entry("MATERIAL", List.of("厂家供货推迟，已协调分批到货。", "首批材料复检不合格，已退场重新采购。")),
            Map.entry("LABOUR", List.of("节后劳务班组到岗不足六成。", "木工、钢筋工短缺，正在增补班组。")),
            Map.entry("ORGANISATION", List.of("交叉作业面未理顺，工序等待时间长。", "协作单位数据接口提供不及时，联调受阻。")),
            Map.entry("WEATHER", List.of("连续降雨，作业面积水，土方及浇筑停工。", "高温预警期间午间停工，有效工时减少。")),
            Map.entry("OWNER", List.of("部分住户对方案有不同意见，正在逐户协商。", "使用部门提出新增需求，需重新确认范围。")));

    private static final List<String> RETURNS =
            List.of("附图与申报部位不一致，请核对后重报。", "申报完成量大于现场实测，请按实测量重报。", "隐蔽工程验收记录未附，请补充后重报。", "实际开始日期与监理日志不符，请核实。");
    private static final List<String> DONE = List.of("已报验，监理验收合格。", "检测合格，资料齐全。", "已完成并清理作业面，移交下道工序。");

    private Reasons() {}

    static String usual(Random random) {
        return USUAL.get(random.nextInt(USUAL.size()));
    }

    static String note(String cause, Random random) {
        var notes = NOTES.getOrDefault(cause, List.of("现场条件变化，正在调整安排。"));
        return notes.get(random.nextInt(notes.size()));
    }

    static String follows(String work) {
        return "受“%s”滞后影响顺延。".formatted(work);
    }

    static String done(Random random) {
        return DONE.get(random.nextInt(DONE.size()));
    }

    static String returned(Random random) {
        return RETURNS.get(random.nextInt(RETURNS.size()));
    }
}
