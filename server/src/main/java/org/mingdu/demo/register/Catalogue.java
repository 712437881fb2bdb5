package org.mingdu.demo.register;

import static org.mingdu.demo.register.Mood.AHEAD;
import static org.mingdu.demo.register.Mood.BEHIND;
import static org.mingdu.demo.register.Mood.LATE;
import static org.mingdu.demo.register.Mood.SLIPPING;
import static org.mingdu.demo.register.Mood.STEADY;
import static org.mingdu.demo.register.Mood.STOPPED;
import static org.mingdu.demo.trade.Trade.FARMLAND;
import static org.mingdu.demo.trade.Trade.HIGHWAY;
import static org.mingdu.demo.trade.Trade.HOSPITAL;
import static org.mingdu.demo.trade.Trade.HOUSING;
import static org.mingdu.demo.trade.Trade.INFORMATION;
import static org.mingdu.demo.trade.Trade.LIVELIHOOD;
import static org.mingdu.demo.trade.Trade.METRO;
import static org.mingdu.demo.trade.Trade.OLD_ESTATE;
import static org.mingdu.demo.trade.Trade.OUTDOOR;
import static org.mingdu.demo.trade.Trade.PIPEWORK;
import static org.mingdu.demo.trade.Trade.RESERVOIR;
import static org.mingdu.demo.trade.Trade.RIVER;
import static org.mingdu.demo.trade.Trade.ROAD;
import static org.mingdu.demo.trade.Trade.SCHOOL;
import static org.mingdu.demo.trade.Trade.SEWAGE;

import java.util.List;
import org.mingdu.demo.register.Entry.Draft;
import org.mingdu.demo.trade.Trade;

/// The projects of the demo city, by hand: the same ones in every installation.
final class Catalogue {
    private static final String CITY = "990100";
    private static final String RIVERSIDE = "990102";
    private static final String HILLS = "990103";
    private static final String BRIDGE = "990104";

    static final List<Entry> ENTRIES = List.of(
            built("明川市轨道交通1号线一期工程", METRO, 5, CITY, 1_186_000, 44, LATE, 1),
            built("临江区第三中学迁建工程", SCHOOL, 3, RIVERSIDE, 26_800, 62, STEADY, 2),
            built("望山区青枫小学新建工程", SCHOOL, 2, HILLS, 14_600, 38, SLIPPING, 1),
            built("新桥县职业教育中心实训基地", SCHOOL, 3, BRIDGE, 21_300, 72, LATE, 1),
            built("明川市人民医院东院区综合楼", HOSPITAL, 3, RIVERSIDE, 88_500, 55, LATE, 2),
            built("望山区妇幼保健院迁建工程", HOSPITAL, 1, HILLS, 32_400, 26, STEADY, 1),
            built("临江区柳林路道路及综合管廊工程", ROAD, 3, RIVERSIDE, 41_200, 57, LATE, 2),
            built("望山区云台大道北延工程", ROAD, 2, HILLS, 28_700, 41, SLIPPING, 1),
            built("新桥县站前路改造工程", ROAD, 1, BRIDGE, 9_600, 70, STEADY, 1),
            built("临江区南湖片区老旧小区改造", OLD_ESTATE, 3, RIVERSIDE, 8_900, 64, BEHIND, 1),
            built("望山区松涛片区老旧小区改造", OLD_ESTATE, 2, HILLS, 5_200, 48, STEADY, 1),
            built("新桥县平安里老旧小区改造", OLD_ESTATE, 1, BRIDGE, 3_100, 80, AHEAD, 1),
            built("望山至新桥公路改建工程", HIGHWAY, 3, HILLS, 63_800, 45, SLIPPING, 2),
            built("新桥县白石至枫树坪公路工程", HIGHWAY, 2, BRIDGE, 37_500, 60, STEADY, 1),
            built("新桥县石门水库除险加固工程", RESERVOIR, 3, BRIDGE, 12_800, 55, STEADY, 1),
            built("望山区云台水库除险加固工程", RESERVOIR, 2, HILLS, 8_700, 36, LATE, 1),
            built("临江区清溪河综合治理工程", RIVER, 3, RIVERSIDE, 24_600, 50, SLIPPING, 2),
            built("新桥县金水河治理工程", RIVER, 2, BRIDGE, 15_900, 72, STEADY, 1),
            built("临江区城东污水处理厂二期工程", SEWAGE, 3, RIVERSIDE, 33_700, 57, SLIPPING, 1),
            built("新桥县污水处理厂提标改造工程", SEWAGE, 1, BRIDGE, 11_400, 34, STEADY, 1),
            built("明川市智慧水务一体化平台", INFORMATION, 3, CITY, 6_800, 62, BEHIND, 1),
            built("临江区政务服务“一网通办”升级项目", INFORMATION, 2, RIVERSIDE, 2_900, 45, STEADY, 1),
            built("明川市工程建设项目监管平台", INFORMATION, 2, CITY, 3_600, 82, AHEAD, 1),
            built("临江区供水管网更新改造二期工程", PIPEWORK, 3, RIVERSIDE, 18_200, 52, STEADY, 1),
            built("望山区老城区供水管网改造工程", PIPEWORK, 2, HILLS, 11_700, 58, LATE, 1),
            built("新桥县高标准农田建设项目", FARMLAND, 3, BRIDGE, 7_400, 47, STEADY, 1),
            built("临江区东港农贸市场改造提升", LIVELIHOOD, 2, RIVERSIDE, 1_850, 62, BEHIND, 1),
            built("望山区社区养老服务设施建设", LIVELIHOOD, 3, HILLS, 2_600, 42, STEADY, 1),
            built("新桥县托育服务中心及口袋公园", LIVELIHOOD, 1, BRIDGE, 1_480, 86, AHEAD, 1),
            built("临江区保障性租赁住房一期工程", HOUSING, 2, RIVERSIDE, 46_300, 49, STEADY, 1),
            new Entry("望山区柳湾苑安置房工程", HOUSING, 1, HILLS, 29_800, "CONSTRUCTION", Draft.FROZEN, 55, STOPPED, 1),
            waiting("新桥县人民医院迁建工程", HOSPITAL, 2, BRIDGE, 57_200, "START", Draft.FROZEN, -3, 1),
            waiting("临江区青枫路社区综合服务中心", LIVELIHOOD, 1, RIVERSIDE, 1_720, "START", Draft.FROZEN, -2, 1),
            waiting("望山区城区雨污分流改造工程", PIPEWORK, 2, HILLS, 13_500, "START", Draft.REVIEWED, -4, 1),
            waiting("临江区第五幼儿园新建工程", SCHOOL, 1, RIVERSIDE, 6_900, "START", Draft.RETURNED, -3, 1),
            waiting("新桥县滨河路道路工程", ROAD, 2, BRIDGE, 16_400, "CONTRACT", Draft.SUBMITTED, -5, 1),
            waiting("临江区保障性租赁住房二期工程", HOUSING, 1, RIVERSIDE, 38_600, "CONTRACT", Draft.DRAFT, -6, 1),
            waiting("望山区清溪水库除险加固工程", RESERVOIR, 1, HILLS, 6_300, "CONTRACT", Draft.SUBMITTED, -5, 1),
            waiting("望山区智慧养老信息平台", INFORMATION, 1, HILLS, 1_960, "CONTRACT", Draft.RETURNED, -5, 1),
            finished("临江区南湖小学改扩建工程", SCHOOL, 1, RIVERSIDE, 9_300, "COMPLETION", 104, STEADY),
            finished("临江区青枫农贸市场改造", LIVELIHOOD, 1, RIVERSIDE, 1_260, "COMPLETION", 109, AHEAD),
            finished("望山区柳林片区老旧小区改造", OLD_ESTATE, 2, HILLS, 4_800, "SETTLEMENT", 118, SLIPPING),
            finished("新桥县城南加压泵站及管网工程", PIPEWORK, 1, BRIDGE, 7_700, "FINAL_ACCOUNT", 130, SLIPPING),
            finished("明川市数字档案馆系统", INFORMATION, 1, CITY, 1_680, "HANDOVER", 121, STEADY),
            early("临江区滨江公园二期工程", OUTDOOR, RIVERSIDE, 9_800, "RESERVE"),
            early("明川市轨道交通2号线一期工程", METRO, CITY, 1_420_000, "PROPOSAL"),
            early("望山区全民健身中心", SCHOOL, HILLS, 18_500, "FEASIBILITY"),
            early("新桥县生活垃圾中转站工程", SEWAGE, BRIDGE, 5_900, "PRELIM_DESIGN"),
            early("新桥县城至临江区快速路工程", HIGHWAY, BRIDGE, 126_000, "BUDGET"),
            early("望山区文化馆新建工程", SCHOOL, HILLS, 12_300, "TENDER"));

    private Catalogue() {}

    private static Entry built(
            String name, Trade trade, int size, String region, int investment, int done, Mood mood, int lots) {
        return new Entry(name, trade, size, region, investment, "CONSTRUCTION", Draft.FROZEN, done, mood, lots);
    }

    private static Entry waiting(
            String name,
            Trade trade,
            int size,
            String region,
            int investment,
            String stage,
            Draft draft,
            int done,
            int lots) {
        return new Entry(name, trade, size, region, investment, stage, draft, done, STEADY, lots);
    }

    private static Entry finished(
            String name, Trade trade, int size, String region, int investment, String stage, int done, Mood mood) {
        return new Entry(name, trade, size, region, investment, stage, Draft.FROZEN, done, mood, 1);
    }

    private static Entry early(String name, Trade trade, String region, int investment, String stage) {
        return new Entry(name, trade, 1, region, investment, stage, Draft.NONE, -60, STEADY, 0);
    }
}
