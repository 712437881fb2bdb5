package org.mingdu.schedule.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.network.ConstraintType;
import org.mingdu.engine.network.Relation;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.StandardField;
import org.mingdu.schedule.plan.CompiledPlan;
import org.mingdu.schedule.plan.PlannedActivity;
import org.mingdu.schedule.plan.PlannedActivity.Binding;
import org.mingdu.schedule.plan.PlannedLink;
import org.mingdu.schedule.plan.Unschedulable;

/// Applies edits to a draft in memory, one after the other; the whole comes out, or what is wrong with which edit.
final class AppliedEdits {
    private static final int LONGEST = 100 * 366 * PlanMinute.MINUTES_A_DAY;

    private final List<PlannedActivity> activities;
    private final List<PlannedLink> links;
    private final Map<UUID, Integer> lines = new HashMap<>();
    private final List<Field> faults = new ArrayList<>();
    private final StandardField name;
    private int place;

    private AppliedEdits(Loaded draft, StandardField name) {
        this.name = name;
        activities = new ArrayList<>(draft.compiled().content().activities());
        links = new ArrayList<>(draft.compiled().content().links());
        for (var line = 0; line < draft.ids().size(); line++) {
            lines.put(draft.ids().get(line), line);
        }
    }

    sealed interface Answer {
        record Applied(CompiledPlan plan) implements Answer {}

        record Faulty(List<Field> faults) implements Answer {}

        record NoDates(String sentence) implements Answer {}
    }

    /// @param name what the data standard says of the name of an activity
    static Answer of(Loaded draft, List<PlanEdit> edits, StandardField name) {
        var applied = new AppliedEdits(draft, name);
        for (var edit : edits) {
            applied.apply(edit);
            applied.place++;
        }
        if (!applied.faults.isEmpty()) {
            return new Answer.Faulty(applied.faults);
        }
        return switch (CompiledPlan.of(draft.compiled().content().with(applied.activities, applied.links))) {
            case CompiledPlan plan -> new Answer.Applied(plan);
            case Unschedulable(var sentence, var _) -> new Answer.NoDates(sentence);
        };
    }

    private void apply(PlanEdit edit) {
        switch (edit) {
            case PlanEdit.Move(var id, var start) -> work(id).ifPresent(line -> move(line, start));
            case PlanEdit.Duration(var id, var minutes) -> work(id).ifPresent(line -> stretch(line, minutes));
            case PlanEdit.Constraint(var id, var kind, var at) ->
                work(id).ifPresent(line -> bind(line, kind, at == null ? PlanMinute.NONE : at));
            case PlanEdit.Link(var from, var to, var relation, var lag) -> link(from, to, relation, lag);
            case PlanEdit.Unlink(var from, var to, var relation) -> unlink(from, to, relation);
            case PlanEdit.Rename(var id, var name) -> rename(id, name);
        }
    }

    private void move(int line, int start) {
        if (start < PlanMinute.EARLIEST || start > PlanMinute.LATEST) {
            fault("日期超出可排范围。");
            return;
        }
        var activity = activities.get(line);
        if (activity.manualStart() != PlanMinute.NONE) {
            var length = activity.manualFinish() - activity.manualStart();
            activities.set(line, activity.withHand(start, PlanMinute.clamp((long) start + length)));
        } else {
            activities.set(line, activity.withBinding(new Binding(ConstraintType.START_NO_EARLIER_THAN, start)));
        }
    }

    private void stretch(int line, int minutes) {
        if (minutes < 0 || minutes > LONGEST) {
            fault("工期应为不小于 0 的天数。");
        } else if (activities.get(line).kind().isMilestone()) {
            fault("里程碑没有工期。");
        } else {
            activities.set(line, activities.get(line).withDuration(minutes));
        }
    }

    private void bind(int line, String kind, int at) {
        var type = constraint(kind);
        if (type.isEmpty()) {
            fault("没有这种限制类型。");
        } else if (type.get().isDated() && (at < PlanMinute.EARLIEST || at > PlanMinute.LATEST)) {
            fault("这种限制需要日期。");
        } else {
            activities.set(
                    line,
                    activities
                            .get(line)
                            .withBinding(
                                    type.get() == ConstraintType.AS_SOON_AS_POSSIBLE
                                            ? Binding.FREE
                                            : new Binding(type.get(), at)));
        }
    }

    private static Optional<ConstraintType> constraint(String kind) {
        for (var type : ConstraintType.values()) {
            if (type.name().equals(kind.toUpperCase(Locale.ROOT))) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private void link(UUID from, UUID to, String word, int lag) {
        var first = line(from);
        var second = line(to);
        var relation = relation(word);
        if (first.isEmpty() || second.isEmpty() || relation.isEmpty()) {
            return;
        }
        if (first.get().equals(second.get())) {
            fault("任务不能以自己为前置。");
        } else if (Math.abs((long) lag) > LONGEST) {
            fault("间隔过长。");
        } else {
            links.removeIf(link -> same(link, first.get(), second.get(), relation.get()));
            links.add(new PlannedLink(first.get(), second.get(), relation.get(), PlannedLink.LagKind.WORKING, lag));
        }
    }

    private void unlink(UUID from, UUID to, String word) {
        var first = line(from);
        var second = line(to);
        var relation = relation(word);
        if (first.isPresent()
                && second.isPresent()
                && relation.isPresent()
                && !links.removeIf(link -> same(link, first.get(), second.get(), relation.get()))) {
            fault("没有这条前后关系，可能已被删除。");
        }
    }

    private static boolean same(PlannedLink link, int from, int to, Relation relation) {
        return link.from() == from && link.to() == to && link.relation() == relation;
    }

    private Optional<Relation> relation(String word) {
        var found = switch (word) {
            case "FS", "FINISH_TO_START" -> Optional.of(Relation.FINISH_TO_START);
            case "SS", "START_TO_START" -> Optional.of(Relation.START_TO_START);
            case "FF", "FINISH_TO_FINISH" -> Optional.of(Relation.FINISH_TO_FINISH);
            case "SF", "START_TO_FINISH" -> Optional.of(Relation.START_TO_FINISH);
            default -> Optional.<Relation>empty();
        };
        if (found.isEmpty()) {
            fault("前后关系应为 FS、SS、FF 或 SF。");
        }
        return found;
    }

    private void rename(UUID id, String wanted) {
        var line = line(id);
        var clean = wanted.replaceAll("\\p{Cntrl}", " ").strip();
        var wrong = name.fault(clean);
        if (wrong.isPresent()) {
            fault(wrong.get());
        } else if (line.isPresent()) {
            activities.set(line.get(), activities.get(line.get()).withName(clean));
        }
    }

    private Optional<Integer> line(UUID id) {
        var line = lines.get(id);
        if (line == null) {
            fault("这项任务不在草稿中，请刷新后重试。");
        }
        return Optional.ofNullable(line);
    }

    /// A row whose dates are its own and still open.
    private Optional<Integer> work(UUID id) {
        var line = line(id);
        if (line.isPresent() && activities.get(line.get()).kind() == PlannedActivity.Kind.SUMMARY) {
            fault("汇总任务的日期由下级任务决定，请调整下级任务。");
            return Optional.empty();
        }
        if (line.isPresent() && activities.get(line.get()).actuals().finished()) {
            fault("任务已完成，不能再调整。");
            return Optional.empty();
        }
        return line;
    }

    private void fault(String sentence) {
        faults.add(new Field("/edits/" + place, sentence));
    }
}
