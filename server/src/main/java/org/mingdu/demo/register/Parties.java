package org.mingdu.demo.register;

import org.mingdu.demo.trade.Trade;

/// Who owns, oversees, builds and supervises works of a kind, by the short names of the demo's offices.
record Parties(String owner, String authority, String contractor, String supervisor) {
    static Parties of(Trade trade) {
        return switch (trade) {
            case METRO -> new Parties("城建中心", "交通局", "施工一", "监理一");
            case SCHOOL, HOSPITAL, HOUSING, OLD_ESTATE, LIVELIHOOD -> new Parties("城建中心", "住建局", "施工一", "监理一");
            case ROAD, PIPEWORK, OUTDOOR -> new Parties("城建中心", "住建局", "施工二", "监理一");
            case HIGHWAY -> new Parties("交投中心", "交通局", "施工二", "监理一");
            case RESERVOIR, RIVER, SEWAGE -> new Parties("水利中心", "水务局", "施工三", "监理二");
            case FARMLAND -> new Parties("水利中心", "农业局", "施工三", "监理二");
            case INFORMATION -> new Parties("大数据中心", "数据局", "施工四", "监理三");
        };
    }

    /// What the second lot is about: more of a work that is a line, the grounds of one that is a building.
    Trade second(Trade trade) {
        return switch (trade) {
            case ROAD, HIGHWAY, RIVER, PIPEWORK -> trade;
            default -> Trade.OUTDOOR;
        };
    }
}
