package org.mingdu.lifecycle.entry;

import static org.mingdu.kernel.Speech.say;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.lifecycle.clock.Clocks;
import org.mingdu.lifecycle.course.CourseTable;
import org.mingdu.lifecycle.course.HeadTable;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.EntryKind.Asked;
import org.springframework.stereotype.Service;

/// Registers by hand what no room keeps yet, with its document; never changed, only superseded by a later one.
@Service
class RecordEntry {
    private final LifecycleEntryTable entries;
    private final DocumentTable documents;
    private final CourseTable courses;
    private final HeadTable heads;
    private final Clocks clocks;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    RecordEntry(
            LifecycleEntryTable entries,
            DocumentTable documents,
            CourseTable courses,
            HeadTable heads,
            Clocks clocks,
            Trail trail,
            Ids ids,
            Clock clock) {
        this.entries = entries;
        this.documents = documents;
        this.courses = courses;
        this.heads = heads;
        this.clocks = clocks;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @FieldsOf("lifecycleEntry")
    record Form(
            EntryKind kind,
            UUID documentId,
            @Nullable String number,
            LocalDate decidedOn,
            @Nullable Money amount,
            @Nullable BigDecimal quantity,
            @Nullable UUID lotId,
            @Nullable UUID supersedes,
            @Nullable String note) {}

    sealed interface Outcome {
        record Recorded(UUID id) implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record NoRight() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID project, Form form) {
        var found = heads.find(actor, project).orElse(null);
        if (found == null) {
            return new Outcome.NotFound();
        }
        if (!found.mayRecord()) {
            return new Outcome.NoRight();
        }
        // Two who register the same at once would each supersede the one before.
        courses.hold(actor.tenant(), project);
        var former = former(actor, project, form);
        var errors = check(actor, project, form, former);
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        var id = ids.next();
        var replaced = former.isEmpty() ? null : former.getLast().id();
        entries.insert(actor, project, id, form, replaced, clock.instant());
        clocks.entered(actor, project, found.regionPath(), form.kind(), form.decidedOn());
        trail.about("project", project, found.name());
        trail.say("登记%s%s%s"
                .formatted(
                        form.kind().title(),
                        form.number() == null ? "" : " " + form.number().strip(),
                        replaced == null ? "" : "，代替原登记"));
        return new Outcome.Recorded(id);
    }

    /// What the new one takes the place of: at most one.
    private List<LifecycleEntryTable.Line> former(Actor actor, UUID project, Form form) {
        return entries.inForce(actor.tenant(), project).stream()
                .filter(one -> one.kind() == form.kind())
                .filter(one -> !form.kind().asks(Asked.MANY) || one.id().equals(form.supersedes()))
                .toList();
    }

    private List<Field> check(Actor actor, UUID project, Form form, List<LifecycleEntryTable.Line> former) {
        var errors = new ArrayList<Field>();
        var kind = form.kind();
        var number = form.number() == null || form.number().isBlank() ? null : form.number();
        asked(errors, "/number", "文号（编号）", kind.asks(Asked.NUMBER), number);
        asked(errors, "/amount", "金额", kind.asks(Asked.AMOUNT), form.amount());
        asked(errors, "/quantity", "数量", kind.asks(Asked.QUANTITY), form.quantity());
        if (form.lotId() != null && (!kind.asks(Asked.LOT) || !entries.hasLot(actor.tenant(), project, form.lotId()))) {
            errors.add(new Field("/lotId", kind.asks(Asked.LOT) ? "没有这个标段，请重新选择。" : "此类登记不分标段，请清空。"));
        }
        if (form.decidedOn().isAfter(LocalDate.now(clock))) {
            errors.add(new Field("/decidedOn", "文件日期不能晚于今天，请改正。"));
        }
        if (!documents.waits(actor, project, form.documentId())) {
            errors.add(new Field("/documentId", "请先上传文件，再登记。"));
        }
        var named = form.supersedes();
        if (named != null && former.stream().noneMatch(one -> Objects.equals(one.id(), named))) {
            errors.add(new Field("/supersedes", "要代替的登记已被代替或不是同一类，请刷新后重新选择。"));
        }
        return errors;
    }

    private static void asked(List<Field> errors, String pointer, String name, boolean asked, @Nullable Object value) {
        if (asked && value == null) {
            errors.add(new Field(pointer, say("请填写%s。", name)));
        } else if (!asked && value != null) {
            errors.add(new Field(pointer, say("此类登记没有%s，请清空。", name)));
        }
    }
}
