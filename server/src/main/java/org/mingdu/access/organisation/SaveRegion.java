package org.mingdu.access.organisation;

import static org.mingdu.kernel.Speech.say;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Directory.Region;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Service;

/// A region hangs beneath the nearest one its code lies in, since rights on a region reach down its branch. Its code
/// and its place stay; its name may change.
@Service
class SaveRegion {
    private static final int DEEPEST = 5;

    private final RegionTable regions;
    private final Trail trail;

    SaveRegion(RegionTable regions, Trail trail) {
        this.regions = regions;
        this.trail = trail;
    }

    @FieldsOf("region")
    record Form(String code, String name, @Nullable String parentCode) {}

    @FieldsOf("region")
    record NewName(
            String name, @NotNull(message = "缺少版本号，请刷新后重试。") Integer version) {}

    sealed interface Outcome {
        record Saved(String code) implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record NoRight() implements Outcome {}

        record NotFound() implements Outcome {}

        record Stale(RegionTable.Line current) implements Outcome {}
    }

    Outcome add(Actor actor, Form form) {
        if (!actor.mayEverywhere(Right.PEOPLE_MANAGE)) {
            return new Outcome.NoRight();
        }
        var tenant = actor.tenant();
        var code = RegionCode.of(form.code()).orElse(null);
        if (code == null) {
            return invalid("/code", "区划代码应为 6 位数字；乡镇、街道 9 位，村、社区 12 位，末三位不能全为零。");
        }
        var parent = form.parentCode() == null || form.parentCode().isBlank()
                ? null
                : regions.hold(tenant, form.parentCode().strip())
                        .flatMap(line -> regions.find(tenant, line.code()))
                        .orElse(null);
        if (parent == null && form.parentCode() != null && !form.parentCode().isBlank()) {
            return invalid("/parentCode", "没有这个上级地区，请重新选择。");
        }
        var errors = place(tenant, code, parent);
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        if (!regions.insert(tenant, code.text(), form.name().strip(), parent)) {
            return invalid("/code", "该代码已登记，请在列表中查找。");
        }
        trail.say("%s %s%s"
                .formatted(
                        code.text(),
                        form.name().strip(),
                        parent == null ? "" : "，上级 " + parent.code() + " " + parent.name()));
        return new Outcome.Saved(code.text());
    }

    private List<Field> place(TenantId tenant, RegionCode code, @Nullable Region parent) {
        var errors = new ArrayList<Field>();
        var nearest = code.enclosing().stream()
                .flatMap(above -> regions.find(tenant, above).stream())
                .findFirst()
                .orElse(null);
        if (nearest == null && parent != null) {
            errors.add(new Field("/code", say("代码不在上级“%s”（%s）的代码段内，请核对代码或另选上级。", parent.name(), parent.code())));
        } else if (nearest != null && (parent == null || !parent.code().equals(nearest.code()))) {
            errors.add(new Field("/parentCode", say("按区划代码，上级应为“%s”（%s）。", nearest.name(), nearest.code())));
        } else if (parent != null && parent.level() >= DEEPEST) {
            errors.add(new Field("/parentCode", say("地区至多 %d 级，不能再添加下级。", DEEPEST)));
        }
        if (regions.find(tenant, code.text()).isPresent()) {
            errors.add(new Field("/code", "该代码已登记，请在列表中查找。"));
        } else {
            regions.beginning(tenant, code.stem(), code.text())
                    .ifPresent(below -> errors.add(
                            new Field("/code", say("“%s”（%s）已登记在别的上级之下，不能再补登它的上级。", below.name(), below.code()))));
        }
        return errors;
    }

    Outcome rename(Actor actor, String code, NewName form) {
        if (!actor.mayEverywhere(Right.PEOPLE_MANAGE)) {
            return new Outcome.NoRight();
        }
        var before = regions.hold(actor.tenant(), code).orElse(null);
        if (before == null) {
            return new Outcome.NotFound();
        }
        if (!regions.rename(actor.tenant(), code, form.version(), form.name().strip())) {
            return new Outcome.Stale(before);
        }
        trail.say("%s %s → %s".formatted(code, before.name(), form.name().strip()));
        return new Outcome.Saved(code);
    }

    private static Outcome invalid(String pointer, String sentence) {
        return new Outcome.Invalid(List.of(new Field(pointer, sentence)));
    }
}
