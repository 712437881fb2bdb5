package org.mingdu.matter.kind;

import java.util.List;
import java.util.Locale;
import org.mingdu.approval.drawing.FieldType;
import org.mingdu.approval.drawing.Route;

/// What may be put before somebody, whether it may be of one lot, what it asks for, and the law it rests on.
public enum MatterKind {
    INITIATION("立项", false, "政府投资条例第九条"),
    FEASIBILITY("可研", false, "政府投资条例第九条、第十一条"),
    ESTIMATE("概算", false, "政府投资条例第十二条、第二十三条"),
    EXTENSION("延期", true, "建设工程施工合同（示范文本）GF-2017-0201 第7.5条"),
    CHANGE("工程变更", true, "政府投资条例第二十一条；建设工程施工合同（示范文本）GF-2017-0201 第10条"),
    COMMENCEMENT("开工", true, "建筑法第七条、第九条"),
    SUSPENSION("停工", true, "建筑法第十条"),
    RESUMPTION("复工", true, "建筑法第十条、第十一条"),
    COMPLETION("竣工验收", true, "建设工程质量管理条例第十六条、第四十九条"),
    DOCUMENT("文件发布", false, "党政机关公文处理工作条例第二十二条");

    /// What a matter may ask for: yuan, calendar days, a day.
    public enum Asked {
        AMOUNT,
        DAYS,
        DAY
    }

    /// What conditions may look at: yuan, calendar days, `LOT` or `PROJECT`, codes of type and region, and the amount
    /// as
    /// percent of the lot's contract. What is unknown is 0.
    public static final List<Route.Field> FIELDS = List.of(
            new Route.Field("amount", "金额（元）", FieldType.NUMBER),
            new Route.Field("days", "工期天数", FieldType.NUMBER),
            new Route.Field("contractShare", "金额占合同价（%）", FieldType.NUMBER),
            new Route.Field("scope", "范围（LOT 标段、PROJECT 整个项目）", FieldType.TEXT),
            new Route.Field("projectType", "项目类型代码", FieldType.TEXT),
            new Route.Field("region", "行政区划代码", FieldType.TEXT));

    private final String title;
    private final boolean ofLot;
    private final String law;

    MatterKind(String title, boolean ofLot, String law) {
        this.title = title;
        this.ofLot = ofLot;
        this.law = law;
    }

    public String title() {
        return title;
    }

    /// Whether it may be of one lot; any may be of the project as a whole.
    public boolean mayBeOfLot() {
        return ofLot;
    }

    public String law() {
        return law;
    }

    public List<Asked> asks() {
        return switch (this) {
            case INITIATION, FEASIBILITY, ESTIMATE -> List.of(Asked.AMOUNT);
            case CHANGE -> List.of(Asked.AMOUNT, Asked.DAYS);
            case EXTENSION -> List.of(Asked.DAYS);
            case COMMENCEMENT, SUSPENSION, RESUMPTION, COMPLETION -> List.of(Asked.DAY);
            case DOCUMENT -> List.of();
        };
    }

    public boolean asks(Asked what) {
        return asks().contains(what);
    }

    /// Its name in the room `approval`: `matter-change`.
    public String subject() {
        return "matter-" + name().toLowerCase(Locale.ROOT);
    }

    /// The route it comes with, while a site has drawn none of its own.
    public Route shipped() {
        return ShippedRoutes.of(this);
    }
}
