package org.mingdu.access.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.OrganisationKind;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.CreditCode;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.Right;
import org.springframework.stereotype.Service;

/// An organisation is entered once: its credit code is checked and belongs to nobody else. What it is and under whom it
/// stands decide who sees what, so they do not change afterwards.
@Service
class SaveOrganisation {
    private final OrganisationTable organisations;
    private final RegionTable regions;
    private final Trail trail;
    private final Ids ids;

    SaveOrganisation(OrganisationTable organisations, RegionTable regions, Trail trail, Ids ids) {
        this.organisations = organisations;
        this.regions = regions;
        this.trail = trail;
        this.ids = ids;
    }

    @FieldsOf("organisation")
    record Form(
            String name,
            OrganisationKind kind,
            @Nullable String uscc,
            @Nullable UUID parentId,
            @Nullable String regionCode,
            @Nullable Integer version) {}

    sealed interface Outcome {
        record Saved(UUID id) implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record NoRight() implements Outcome {}

        record NotFound() implements Outcome {}

        record Stale(OrganisationTable.Line current) implements Outcome {}
    }

    Outcome create(Actor actor, Form form) {
        var above = "/";
        if (form.parentId() == null) {
            if (!actor.mayEverywhere(Right.PEOPLE_MANAGE)) {
                return new Outcome.NoRight();
            }
        } else {
            var parent = organisations.find(actor, form.parentId());
            if (parent.isEmpty()) {
                return new Outcome.Invalid(List.of(new Field("/parentId", "上级单位不存在，请重新选择。")));
            }
            if (parent.get().can().isEmpty()) {
                return new Outcome.NoRight();
            }
            above = parent.get().path();
        }
        var id = ids.next();
        var uscc = normalised(form.uscc());
        var errors = check(actor, id, form, uscc);
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        organisations.insert(
                actor.tenant(),
                id,
                form.name().strip(),
                form.kind(),
                uscc,
                form.parentId(),
                form.regionCode(),
                above + id + "/");
        trail.about("organisation", id, form.name());
        return new Outcome.Saved(id);
    }

    Outcome update(Actor actor, UUID id, Form form) {
        var found = organisations.find(actor, id);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (found.get().can().isEmpty()) {
            return new Outcome.NoRight();
        }
        var uscc = normalised(form.uscc());
        var errors = check(actor, id, form, uscc);
        if (form.kind() != found.get().kind()) {
            errors.add(new Field("/kind", "单位类别不能更改，请新建单位。"));
        }
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        var version = form.version() == null ? 0 : form.version();
        if (!organisations.update(actor.tenant(), id, version, form.name().strip(), uscc, form.regionCode())) {
            return new Outcome.Stale(organisations.find(actor, id).orElseThrow());
        }
        trail.about("organisation", id, form.name());
        return new Outcome.Saved(id);
    }

    private List<Field> check(Actor actor, UUID id, Form form, @Nullable String uscc) {
        var errors = new ArrayList<Field>();
        if (uscc != null) {
            var checked = CreditCode.check(uscc);
            checked.findings().forEach(finding -> errors.add(new Field("/uscc", finding)));
            if (checked.valid()
                    && organisations
                            .withCreditCode(actor.tenant(), uscc)
                            .filter(other -> !other.equals(id))
                            .isPresent()) {
                errors.add(new Field("/uscc", "该统一社会信用代码已登记，请在单位列表中查找。"));
            }
        }
        if (form.regionCode() != null
                && regions.find(actor.tenant(), form.regionCode()).isEmpty()) {
            errors.add(new Field("/regionCode", "没有这个行政区划，请重新选择。"));
        }
        return errors;
    }

    private static @Nullable String normalised(@Nullable String uscc) {
        return uscc == null || uscc.isBlank() ? null : CreditCode.check(uscc).normalised();
    }
}
