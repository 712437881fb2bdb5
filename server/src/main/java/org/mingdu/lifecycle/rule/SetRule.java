package org.mingdu.lifecycle.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Directory;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.Right;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.law.LimitCode;
import org.springframework.stereotype.Service;

/// Sets how a gate or a limit holds in a region from a day on: a row more, and none is changed.
@Service
class SetRule {
    private final RuleTable rules;
    private final Directory directory;
    private final Trail trail;
    private final Ids ids;

    SetRule(RuleTable rules, Directory directory, Trail trail, Ids ids) {
        this.rules = rules;
        this.directory = directory;
        this.trail = trail;
        this.ids = ids;
    }

    @FieldsOf("lifecycleRule")
    record Form(
            String code,
            String regionCode,
            @Nullable Severity severity,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable Money exemptUnder,
            @Nullable BigDecimal exemptArea,
            Boolean inForce,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String reason) {}

    sealed interface Outcome {
        record Set() implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record BeyondReach() implements Outcome {}
    }

    Outcome handle(Actor actor, Form form) {
        // Rules judge every project of a region, so who keeps only a part of the city does not set them.
        if (!actor.mayEverywhere(Right.STANDARD_EDIT)) {
            return new Outcome.BeyondReach();
        }
        var shipped = rules.written(actor.tenant()).stream()
                .map(RuleTable.Written::rule)
                .filter(rule -> rule.id() == null && rule.code().equals(form.code()))
                .findFirst()
                .orElse(null);
        if (shipped == null) {
            return new Outcome.Invalid(List.of(new Field("/code", "没有这项规则，请重新选择。")));
        }
        var errors = check(actor, form, shipped);
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        rules.insert(actor, ids.next(), form, shipped.unit());
        trail.say("%s，%s 起%s，依据 %s"
                .formatted(
                        title(form.code()),
                        form.validFrom(),
                        form.inForce() ? "施行" : "不施行",
                        form.source().strip()));
        return new Outcome.Set();
    }

    private List<Field> check(Actor actor, Form form, Rule shipped) {
        var errors = new ArrayList<Field>();
        if (directory.region(actor.tenant(), form.regionCode()).isEmpty()) {
            errors.add(new Field("/regionCode", "没有这个行政区划，请重新选择。"));
        }
        if (form.validTo() != null && form.validTo().isBefore(form.validFrom())) {
            errors.add(new Field("/validTo", "截止日期不能早于起始日期。"));
        }
        var isGate = shipped.severity() != null;
        if (isGate && form.severity() == null) {
            errors.add(new Field("/severity", "请选择不满足时怎么办。"));
        }
        if (!isGate && form.severity() != null) {
            errors.add(new Field("/severity", "时限没有此项，请清空。"));
        }
        if (shipped.unit() == null && (form.least() != null || form.most() != null)) {
            errors.add(new Field(form.least() == null ? "/most" : "/least", "本规则没有数值界限，请清空。"));
        }
        if (shipped.unit() != null) {
            bounds(form, shipped, errors);
        }
        return errors;
    }

    private static void bounds(Form form, Rule shipped, List<Field> errors) {
        if (shipped.most() != null && form.most() == null) {
            errors.add(new Field("/most", "请填写上限。"));
        }
        if (shipped.least() != null && form.least() == null) {
            errors.add(new Field("/least", "请填写下限。"));
        }
        if (form.least() != null && form.most() != null && form.least().compareTo(form.most()) > 0) {
            errors.add(new Field("/most", "上限不能小于下限。"));
        }
        if (shipped.unit() != Unit.PERCENT) {
            whole(form.least(), "/least", errors);
            whole(form.most(), "/most", errors);
        }
    }

    private static void whole(@Nullable BigDecimal time, String field, List<Field> errors) {
        if (time != null && time.stripTrailingZeros().scale() > 0) {
            errors.add(new Field(field, "时限应为整数。"));
        }
    }

    /// What a rule is called; its code where nothing of the kind is known.
    static String title(String code) {
        return Arrays.stream(GateCode.values())
                .filter(gate -> gate.code().equals(code))
                .map(GateCode::title)
                .findFirst()
                .or(() -> Arrays.stream(LimitCode.values())
                        .filter(limit -> limit.name().equals(code))
                        .map(LimitCode::title)
                        .findFirst())
                .orElse(code);
    }
}
