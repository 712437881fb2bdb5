package org.mingdu.approval.drawing;

import static org.mingdu.kernel.Speech.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What must hold of a route before anything may travel on it. Values in, sentences out; no sentence, no fault.
///
/// A route is a drawing without loops, since giving back is an act and no arrow; then every path ends when every step
/// leads to one that exists, and splits nest when every way through leaves each by its own join.
public final class CheckRoute {
    static final int MOST_STEPS = 100;
    static final int MOST_UNFOLDED = 300;
    static final int MOST_FIELDS = 30;
    static final int MOST_BRANCHES = 20;
    static final int MOST_COMPARISONS = 20;
    static final int MOST_PEOPLE = 50;
    static final int LONGEST_NAME = 60;

    private final Route route;
    private final Map<String, Step> steps = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    /// What [#free] has found; without it a chain of choices would be walked in every combination.
    private final Map<String, Boolean> free = new HashMap<>();

    private final String kind;
    private final Function<String, Optional<Route>> inForce;

    private CheckRoute(Route route, String kind, Function<String, Optional<Route>> inForce) {
        this.route = route;
        this.kind = kind;
        this.inForce = inForce;
    }

    /// Sentences for whoever drew one that runs no other.
    public static List<String> check(Route route) {
        return check(route, "", _ -> Optional.empty());
    }

    /// Sentences for whoever drew it.
    ///
    /// @param kind    whose route it is, or is to be
    /// @param inForce the route in force of a kind
    public static List<String> check(Route route, String kind, Function<String, Optional<Route>> inForce) {
        var check = new CheckRoute(route, kind, inForce);
        check.size();
        if (check.faults.isEmpty()) {
            route.steps().forEach(check::width);
        }
        if (check.faults.isEmpty()) {
            check.ids();
            check.arrows();
        }
        if (check.faults.isEmpty()) {
            check.paths();
        }
        if (check.faults.isEmpty()) {
            route.steps().forEach(check::step);
            if (check.free(route.start().next(), "")) {
                check.fault("有线路不经过任何审批环节就结束，请在该线路上添加审批环节。");
            }
        }
        return List.copyOf(check.faults);
    }

    private void size() {
        if (!named(route.name())) {
            fault("请填写流程名称，最多 %d 个字。", LONGEST_NAME);
        }
        if (!named(route.above())) {
            fault("请选择岗位空缺时由哪个角色接办。");
        }
        if (route.steps().size() > MOST_STEPS) {
            fault("流程最多 %d 个环节，现有 %d 个，请拆分。", MOST_STEPS, route.steps().size());
        }
        if (route.fields().size() > MOST_FIELDS) {
            fault("可用于条件的字段最多 %d 个，请删减。", MOST_FIELDS);
        }
    }

    /// Before anything is walked: what follows takes a time that grows with these.
    private void width(Step step) {
        switch (step) {
            case Step.Choice choice -> {
                if (choice.branches().isEmpty() || choice.branches().size() > MOST_BRANCHES) {
                    fault("条件分支“%s”应有 1 到 %d 条带条件的线路。", choice.id(), MOST_BRANCHES);
                } else if (choice.branches().stream().anyMatch(way -> way.when().size() > MOST_COMPARISONS)) {
                    fault("条件分支“%s”的一条线路最多 %d 个条件，请删减。", choice.id(), MOST_COMPARISONS);
                }
            }
            case Step.Split split -> {
                if (split.branches().size() < 2 || split.branches().size() > MOST_BRANCHES) {
                    fault("并联“%s”应有 2 到 %d 条线路。", split.id(), MOST_BRANCHES);
                }
            }
            case Step.User user -> {
                if (user.apartFrom().size() > MOST_STEPS) {
                    fault(
                            "%s最多与 %d 个环节的办理人不同，现有 %d 个。",
                            called(user), MOST_STEPS, user.apartFrom().size());
                }
            }
            case Step.Start _, Step.Sub _, Step.Join _, Step.End _ -> {}
        }
    }

    private void ids() {
        for (var step : route.steps()) {
            if (!named(step.id())) {
                fault("有环节没有编号，请重新绘制该环节。");
            } else if (steps.putIfAbsent(step.id(), step) != null) {
                fault("环节编号“%s”重复，请删去其中一个。", step.id());
            }
        }
        var codes = new HashSet<String>();
        for (var field : route.fields()) {
            if (!named(field.code()) || !named(field.name())) {
                fault("有条件字段没有代码或名称，请补全。");
            } else if (!codes.add(field.code())) {
                fault("条件字段“%s”重复，请删去其中一个。", field.name());
            }
        }
        var starts = count(Step.Start.class);
        if (starts != 1) {
            fault("流程应有且只有一个开始环节，现有 %d 个。", starts);
        }
        if (count(Step.End.class) == 0) {
            fault("流程没有结束环节，请补上。");
        }
        if (count(Step.User.class) + count(Step.Sub.class) == 0) {
            fault("流程没有审批环节，请至少添加一个。");
        }
    }

    private long count(Class<? extends Step> kind) {
        return route.steps().stream().filter(kind::isInstance).count();
    }

    private void arrows() {
        for (var step : route.steps()) {
            for (var exit : step.exits()) {
                var next = steps.get(exit);
                if (next == null) {
                    fault("%s没有通向下一环节，请连线。", called(step));
                } else if (next instanceof Step.Start) {
                    fault("%s不能连回开始环节；退回请在办理时进行。", called(step));
                }
            }
            if (step instanceof Step.Split split && !(steps.get(split.join()) instanceof Step.Join)) {
                fault("并联“%s”没有对应的汇合环节，请补上。", split.id());
            }
        }
    }

    private void paths() {
        var reached = new LinkedHashSet<String>();
        if (loops(route.start(), new HashSet<>(), reached)) {
            return;
        }
        route.steps().stream()
                .filter(step -> !reached.contains(step.id()))
                .forEach(step -> fault("%s从开始环节无法到达，请连线或删去。", called(step)));
        nests();
    }

    private boolean loops(Step step, Set<String> above, Set<String> done) {
        if (above.contains(step.id())) {
            fault("%s处连成了回路，流程永远走不完；退回请在办理时进行，不必画线。", called(step));
            return true;
        }
        if (!done.contains(step.id())) {
            above.add(step.id());
            for (var exit : step.exits()) {
                if (loops(at(exit), above, done)) {
                    return true;
                }
            }
            above.remove(step.id());
            done.add(step.id());
        }
        return false;
    }

    /// Every step lies inside the same splits whichever way one comes, and each split is left by its own join.
    private void nests() {
        var inside = new HashMap<String, List<String>>();
        var joins = new HashMap<String, String>();
        for (var step : route.steps()) {
            if (step instanceof Step.Split split) {
                var other = joins.putIfAbsent(split.join(), split.id());
                if (other != null) {
                    fault("汇合“%s”同时属于并联“%s”和“%s”，请各用各的汇合。", split.join(), other, split.id());
                }
            }
        }
        route.steps().stream()
                .filter(step -> step instanceof Step.Join && !joins.containsKey(step.id()))
                .forEach(step -> fault("汇合“%s”没有对应的并联环节，请删去或补上并联。", step.id()));
        if (faults.isEmpty()) {
            nest(route.start(), List.of(), inside, joins);
        }
    }

    private void nest(Step step, List<String> frames, Map<String, List<String>> inside, Map<String, String> joins) {
        var mine = frames;
        if (step instanceof Step.Join) {
            if (frames.isEmpty() || !branchOf(frames.getLast()).equals(joins.get(step.id()))) {
                fault("汇合“%s”与并联不配对：有线路没有经过对应的并联就到了这里。", step.id());
                return;
            }
            mine = frames.subList(0, frames.size() - 1);
        }
        var before = inside.putIfAbsent(step.id(), step instanceof Step.Join ? framesOfJoin(frames) : frames);
        if (before != null) {
            if (!before.equals(step instanceof Step.Join ? framesOfJoin(frames) : frames)) {
                fault("%s既在并联之内又在并联之外（或跨了两条分支），请让各分支先汇合。", called(step));
            }
            return;
        }
        if (step instanceof Step.End && !frames.isEmpty()) {
            fault("%s位于并联“%s”之内，请先汇合再结束。", called(step), branchOf(frames.getLast()));
            return;
        }
        for (var branch = 0; branch < step.exits().size() && faults.size() < 10; branch++) {
            var further = mine;
            if (step instanceof Step.Split) {
                further = new ArrayList<>(mine);
                further.add(step.id() + "\u001f" + branch);
            }
            nest(at(step.exits().get(branch)), List.copyOf(further), inside, joins);
        }
    }

    /// All branches meet at a join, so which of them one comes from does not tell there.
    private static List<String> framesOfJoin(List<String> frames) {
        return frames.subList(0, frames.size() - 1);
    }

    private static String branchOf(String frame) {
        return frame.substring(0, frame.indexOf('\u001f'));
    }

    /// Whether one may come from here to there without anybody having decided.
    private boolean free(String from, String until) {
        if (from.equals(until)) {
            return true;
        }
        var known = free.get(from + "\u001f" + until);
        if (known == null) {
            known = isFree(from, until);
            free.put(from + "\u001f" + until, known);
        }
        return known;
    }

    private boolean isFree(String from, String until) {
        return switch (at(from)) {
            // What a step runs asks somebody too, or it would not have been published.
            case Step.User _, Step.Sub _ -> false;
            case Step.End _ -> true;
            case Step.Start start -> free(start.next(), until);
            case Step.Join join -> free(join.next(), until);
            case Step.Choice choice -> choice.exits().stream().anyMatch(exit -> free(exit, until));
            case Step.Split split ->
                split.branches().stream().allMatch(branch -> free(branch, split.join())) && free(split.join(), until);
        };
    }

    private void step(Step step) {
        switch (step) {
            case Step.User user -> user(user);
            case Step.Choice choice -> choice(choice);
            case Step.Split split -> split(split);
            case Step.Sub sub -> sub(sub);
            case Step.Start _, Step.Join _, Step.End _ -> {}
        }
    }

    private void user(Step.User user) {
        if (!named(user.name())) {
            fault("审批环节“%s”没有名称，请填写，最多 %d 个字。", user.id(), LONGEST_NAME);
        }
        if (user.mode() instanceof Mode.Share(var percent) && (percent < 1 || percent > 100)) {
            fault("%s的会签比例应在 1 到 100 之间，现为 %d。", called(user), percent);
        }
        if (user.limit() != null && (user.limit().amount() < 1 || user.limit().amount() > 1000)) {
            fault("%s的办理时限应在 1 到 1000 之间，现为 %d。", called(user), user.limit().amount());
        }
        switch (user.participants()) {
            case Participants.ByRole(var role) when !named(role) -> fault("%s没有选择角色，请选择。", called(user));
            case Participants.ByPost(var _, var post) when !named(post) -> fault("%s没有填写岗位，请填写。", called(user));
            case Participants.Named(var people) -> people(user, people.size(), new HashSet<>(people).size());
            case Participants.Matrix matrix ->
                CheckMatrix.check(route, matrix).ifPresent(sentence -> fault("%s%s", called(user), sentence));
            case Participants.ByRole _, Participants.ByPost _, Participants.Chosen _ -> {}
        }
        for (var other : user.apartFrom()) {
            if (!(steps.get(other) instanceof Step.User earlier) || !leads(earlier, user)) {
                fault("%s要求与“%s”的办理人不同，但后者不是它之前的审批环节，请重新选择。", called(user), other);
            }
        }
    }

    private void people(Step.User user, int all, int different) {
        if (all == 0) {
            fault("%s没有指定人员，请至少选择一人。", called(user));
        } else if (all > MOST_PEOPLE) {
            fault("%s最多指定 %d 人，现有 %d 人。", called(user), MOST_PEOPLE, all);
        } else if (all != different) {
            fault("%s的同一人员出现了两次，请删去一个。", called(user));
        }
    }

    private boolean leads(Step from, Step to) {
        var seen = new HashSet<String>();
        var open = new ArrayList<>(from.exits());
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (next.equals(to.id())) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(at(next).exits());
            }
        }
        return false;
    }

    private void choice(Step.Choice choice) {
        for (var branch : choice.branches()) {
            if (branch.when().isEmpty()) {
                fault("条件分支“%s”有一条线路没有条件，请填写；其余情况请用“其他”线路。", choice.id());
            }
            branch.when().forEach(comparison -> comparison(choice, comparison));
        }
    }

    private void comparison(Step.Choice choice, Comparison comparison) {
        var field = route.field(comparison.field()).orElse(null);
        if (field == null) {
            fault("条件分支“%s”用到了不存在的字段“%s”，请重新选择。", choice.id(), comparison.field());
        } else if (!field.type().reads(comparison.value())) {
            fault("条件分支“%s”中“%s”的比较值“%s”不是%s，请改正。", choice.id(), field.name(), comparison.value(), words(field.type()));
        } else if (field.type() == FieldType.TEXT && comparison.operator().orders()) {
            fault("条件分支“%s”中“%s”是文字，只能比较等于或不等于。", choice.id(), field.name());
        }
    }

    private static String words(FieldType type) {
        return switch (type) {
            case NUMBER -> "数字";
            case DAY -> "日期";
            case TEXT -> "文字";
        };
    }

    private void split(Step.Split split) {
        if (split.branches().contains(split.join())) {
            fault("并联“%s”有一条线路没有任何环节，请添加环节或删去线路。", split.id());
        }
    }

    private void sub(Step.Sub sub) {
        if (!named(sub.name())) {
            fault("子流程“%s”没有名称，请填写，最多 %d 个字。", sub.id(), LONGEST_NAME);
        }
        runs(sub, sub, new ArrayList<>(List.of(kind)));
        if (faults.isEmpty() && unfolded(route) > MOST_UNFOLDED) {
            fault("流程连同子流程最多 %d 个环节，现有 %d 个，请拆分。", MOST_UNFOLDED, unfolded(route));
        }
    }

    /// @param outer the step of this route by which it comes to be run
    /// @param above the kinds that run it, the outermost first
    private void runs(Step.Sub outer, Step.Sub sub, List<String> above) {
        if (above.contains(sub.kind())) {
            fault("%s会绕回流程自身，永远走不完，请改选其他流程。", called(outer));
            return;
        }
        if (above.size() > Unfold.DEEPEST) {
            fault("%s一层套一层超过了 %d 层，请减少层数。", called(outer), Unfold.DEEPEST);
            return;
        }
        var run = inForce.apply(sub.kind()).orElse(null);
        if (run == null) {
            fault("%s没有选择已发布的流程，请选择。", called(outer));
            return;
        }
        above.add(sub.kind());
        for (var step : run.steps()) {
            if (step instanceof Step.Sub inner && faults.size() < 10) {
                runs(outer, inner, above);
            }
        }
        above.removeLast();
    }

    private long unfolded(Route from) {
        return from.steps().stream()
                .mapToLong(step -> step instanceof Step.Sub sub
                        ? inForce.apply(sub.kind()).map(this::unfolded).orElse(0L)
                        : 1)
                .sum();
    }

    private Step at(String id) {
        return route.step(id);
    }

    private static boolean named(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME;
    }

    private static String called(Step step) {
        return switch (step) {
            case Step.Start _ -> "开始环节";
            case Step.User user -> say("审批环节“%s”", user.name());
            case Step.Sub sub -> say("子流程“%s”", sub.name());
            case Step.Choice choice -> say("条件分支“%s”", choice.id());
            case Step.Split split -> say("并联“%s”", split.id());
            case Step.Join join -> say("汇合“%s”", join.id());
            case Step.End end -> say("结束环节“%s”", end.id());
        };
    }

    private void fault(String sentence, Object... values) {
        faults.add(say(sentence, values));
    }
}
