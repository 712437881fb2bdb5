package org.mingdu.matter.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mingdu.approval.drawing.Comparison;
import org.mingdu.approval.drawing.Comparison.Operator;
import org.mingdu.approval.drawing.Limit;
import org.mingdu.approval.drawing.Mode;
import org.mingdu.approval.drawing.Participants;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.drawing.Step;

/// The routes that come with the product. Whoever decided before does not decide again; a supervisor is asked where a
/// lot
/// has one. Where a post is empty the leader in charge takes over.
final class ShippedRoutes {
    /// For a permit (行政许可法第四十二条).
    private static final Limit AUTHORITY = new Limit(20, Limit.Unit.WORKING_DAYS);

    /// For supervisor and owner (建设工程施工合同（示范文本）GF-2017-0201).
    private static final Limit PARTY = new Limit(7, Limit.Unit.DAYS);

    private final List<Step> steps = new ArrayList<>();

    private ShippedRoutes() {}

    static Route of(MatterKind kind) {
        var drawn = new ShippedRoutes();
        switch (kind) {
            case INITIATION, FEASIBILITY -> drawn.invested();
            case ESTIMATE -> drawn.estimate();
            case EXTENSION -> drawn.extension();
            case CHANGE -> drawn.change();
            case COMMENCEMENT, RESUMPTION -> drawn.reported();
            case SUSPENSION -> drawn.chain("pm", "owl");
            case COMPLETION -> drawn.completion();
            case DOCUMENT -> drawn.chain("pm", "owl");
        }
        drawn.steps.add(new Step.End("end"));
        return new Route(kind.title() + "审批（随产品提供）", "LDR", MatterKind.FIELDS, drawn.steps);
    }

    /// 单位负责、主管初审、会签后由投资主管部门决定。
    private void invested() {
        start("pm");
        one("pm", "owl");
        one("owl", "dep", "pm");
        one("dep", "together", "pm", "owl");
        steps.add(new Step.Split("together", List.of("fin", "res"), "met"));
        one("fin", "met");
        one("res", "met");
        steps.add(new Step.Join("met", "ndr"));
        one("ndr", "end", "dep");
    }

    private void estimate() {
        chain("pm", "owl", "dep", "fin", "ndr");
    }

    private void extension() {
        supervised("pm");
        one("pm", "long", "sup");
        choice("long", "end", "owl", at("days", Operator.AT_LEAST, "30"));
        one("owl", "longer", "sup", "pm");
        choice("longer", "end", "dep", at("days", Operator.AT_LEAST, "90"));
        one("dep", "end", "pm", "owl");
    }

    /// A reduction weighs as much as an increase.
    private void change() {
        supervised("pm");
        one("pm", "large", "sup");
        choice(
                "large",
                "end",
                "owl",
                at("amount", Operator.AT_LEAST, "500000"),
                at("amount", Operator.AT_MOST, "-500000"),
                at("contractShare", Operator.AT_LEAST, "10"),
                at("contractShare", Operator.AT_MOST, "-10"));
        one("owl", "larger", "sup", "pm");
        choice(
                "larger",
                "end",
                "dep",
                at("amount", Operator.AT_LEAST, "2000000"),
                at("amount", Operator.AT_MOST, "-2000000"));
        one("dep", "end", "pm", "owl");
    }

    private void reported() {
        supervised("pm");
        one("pm", "dep", "sup");
        one("dep", "end", "pm");
    }

    private void completion() {
        supervised("together");
        steps.add(new Step.Split("together", List.of("dep", "res", "des"), "met"));
        one("dep", "met");
        one("res", "met");
        one("des", "met");
        steps.add(new Step.Join("met", "owl"));
        one("owl", "end");
    }

    /// One after the other, each another person.
    private void chain(String... who) {
        start(who[0]);
        for (var i = 0; i < who.length; i++) {
            one(who[i], i + 1 < who.length ? who[i + 1] : "end", Arrays.copyOf(who, i));
        }
    }

    private void start(String next) {
        steps.add(new Step.Start("start", next));
    }

    /// A project as a whole has no supervisor of its own: there the matter goes straight on.
    private void supervised(String next) {
        start("of");
        choice("of", next, "sup", at("scope", Operator.EQUAL, "LOT"));
        one("sup", next);
    }

    /// Any one of the comparisons leads there.
    private void choice(String id, String otherwise, String there, Comparison... any) {
        steps.add(new Step.Choice(
                id,
                Stream.of(any)
                        .map(when -> new Step.Branch(List.of(when), there))
                        .toList(),
                otherwise));
    }

    private static Comparison at(String field, Operator operator, String value) {
        return new Comparison(field, operator, value);
    }

    private void one(String id, String next, String... apartFrom) {
        var who = Who.of(id);
        steps.add(new Step.User(
                id,
                who.title(),
                new Mode.First(),
                new Participants.ByRole(who.role()),
                who.limit(),
                List.of(apartFrom),
                false,
                next));
    }

    private record Who(String role, String title, Limit limit) {
        static Who of(String id) {
            return switch (id) {
                case "sup" -> new Who("SUP", "监理单位审核", PARTY);
                case "pm" -> new Who("PM", "项目负责人审核", PARTY);
                case "owl" -> new Who("OWL", "项目单位领导批准", PARTY);
                case "des" -> new Who("DES", "设计单位意见", PARTY);
                case "dep" -> new Who("DEP", "行业主管部门审查", AUTHORITY);
                case "res" -> new Who("RES", "许可部门意见", AUTHORITY);
                case "fin" -> new Who("FIN", "财政部门意见", AUTHORITY);
                case "ndr" -> new Who("NDR", "发展改革部门批准", AUTHORITY);
                default -> throw new IllegalArgumentException("step (%s) has nobody".formatted(id));
            };
        }
    }
}
