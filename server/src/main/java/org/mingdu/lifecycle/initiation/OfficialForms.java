package org.mingdu.lifecycle.initiation;

import static org.mingdu.kernel.Speech.say;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Directory;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.lifecycle.initiation.SaveInitiation.Form;
import org.mingdu.lifecycle.law.Track;
import org.mingdu.paper.OfficialForm;
import org.mingdu.paper.OfficialForm.Box;
import org.mingdu.paper.OfficialForm.Item;
import org.mingdu.paper.OfficialForm.Line;
import org.mingdu.paper.OfficialForm.One;
import org.mingdu.paper.OfficialForm.Rows;
import org.mingdu.paper.OfficialForm.Seal;
import org.mingdu.paper.OfficialForm.Two;
import org.mingdu.paper.Paper;
import org.mingdu.standard.CodeLists;
import org.springframework.stereotype.Component;

/// Fills the form its track asks for: 项目建议书审批申请表 (政府投资条例第九条), 核准申请表 or 备案表
/// (企业投资项目核准和备案管理条例第六条、第十三条), 资金申请报告申请表 (政府投资条例第十四条). What is not known yet stays empty.
@Component
class OfficialForms {
    private final Directory directory;
    private final CodeLists codes;

    OfficialForms(Directory directory, CodeLists codes) {
        this.directory = directory;
        this.codes = codes;
    }

    static String title(Track track) {
        return switch (track) {
            case APPROVAL -> "项目建议书审批申请表";
            case VERIFICATION -> "企业投资项目核准申请表";
            case FILING -> "企业投资项目备案表";
            case SUBSIDY -> "资金申请报告申请表";
        };
    }

    /// @param on the day it was submitted; null while it is a draft
    OfficialForm of(Actor actor, Form form, @Nullable LocalDate on) {
        var track = Optional.ofNullable(form.track()).orElse(Track.APPROVAL);
        var lines = new ArrayList<Line>();
        lines.add(new One(Item.of("项目名称", form.name())));
        lines.add(new Two(
                Item.of("项目代码", form.nationalCode()),
                Item.of("项目类型", code(actor, "project.typeCode", form.typeCode()))));
        lines.add(new Two(
                Item.of("建设性质", code(actor, "project.natureCode", form.natureCode())),
                Item.of("所属行业", code(actor, "project.industryCode", form.industryCode()))));
        lines.add(new Two(
                Item.of("项目单位", organisation(actor, form.ownerOrganisationId())),
                Item.of("主管部门", organisation(actor, form.authorityOrganisationId()))));
        lines.add(new Two(Item.of("联系人", form.contact()), Item.of("联系电话", form.phone())));
        lines.add(new One(Item.of("建设地点", place(actor, form))));
        if (track == Track.APPROVAL || track == Track.SUBSIDY) {
            lines.add(new Box(Item.of("建设必要性", form.necessity())));
        }
        lines.add(new Box(Item.of("主要建设内容", form.content())));
        lines.add(new One(Item.of("建设规模", form.scale())));
        lines.add(new One(Item.of("用地情况", form.landUse())));
        lines.add(new Two(Item.of("计划开工", day(form.plannedStart())), Item.of("计划竣工", day(form.plannedFinish()))));
        lines.add(new One(Item.of("总投资", money(form.investment()))));
        lines.add(new Rows("资金来源", List.of("资金渠道", "金额（万元）", "落实依据"), funds(actor, form)));
        lines.add(new One(new Item("申报声明", declaration(track))));
        lines.add(new Seal("项目单位意见"));
        // What is filed is not decided upon: complete information is enough.
        lines.add(new Seal(track == Track.FILING ? "备案机关" : "主管部门意见"));
        if (track != Track.FILING) {
            lines.add(new Seal(track == Track.VERIFICATION ? "核准机关意见" : "投资主管部门意见"));
        }
        return new OfficialForm(
                title(track),
                say("申报日期：%s", Optional.ofNullable(day(on)).orElse("　　　　年　　月　　日")),
                lines,
                say("金额单位为万元，按元折算，保留两位小数。%s", Paper.NOT_SECRET));
    }

    private static String declaration(Track track) {
        return switch (track) {
            case APPROVAL, SUBSIDY -> "本项目不涉及国家秘密。所填内容和所附材料真实、完整，资金来源已如实列明，不由施工单位垫资建设。";
            case VERIFICATION, FILING -> "本项目不涉及国家秘密，符合国家产业政策。所填内容真实、完整，项目单位对其负责。";
        };
    }

    private List<List<String>> funds(Actor actor, Form form) {
        var rows = new ArrayList<List<String>>();
        for (var fund : form.given()) {
            rows.add(List.of(
                    Optional.ofNullable(code(actor, "initiationFund.sourceCode", fund.sourceCode()))
                            .orElse(""),
                    fund.amount() == null ? "" : wan(fund.amount()),
                    Optional.ofNullable(fund.proof()).orElse("")));
        }
        if (rows.isEmpty()) {
            rows.add(List.of("", "", ""));
        }
        rows.add(List.of(
                "合计",
                rows.size() == 1 && form.given().isEmpty() ? "" : wan(new Money(CheckInitiation.sum(form.given()))),
                ""));
        return rows;
    }

    private static @Nullable String money(@Nullable Money money) {
        return money == null ? null : say("%s 万元", wan(money));
    }

    private static String wan(Money money) {
        return money.yuan().movePointLeft(4).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : say("%d年%d月%d日", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private @Nullable String place(Actor actor, Form form) {
        var region = directory
                .region(actor.tenant(), form.regionCode())
                .map(Directory.Region::name)
                .orElse("");
        var address = Optional.ofNullable(form.address()).orElse("");
        return region.isEmpty() && address.isEmpty() ? null : region + address.strip();
    }

    private @Nullable String organisation(Actor actor, @Nullable UUID id) {
        return id == null
                ? null
                : directory
                        .organisation(actor.tenant(), new OrganisationId(id))
                        .map(Directory.Organisation::name)
                        .orElse(null);
    }

    private @Nullable String code(Actor actor, String field, @Nullable String code) {
        return code == null ? null : codes.name(actor.tenant(), field, code).orElse(code);
    }
}
