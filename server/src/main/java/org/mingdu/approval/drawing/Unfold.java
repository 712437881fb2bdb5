package org.mingdu.approval.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// Lays the routes that steps run into the route itself, so that whatever travels meets plain steps only. The steps of
/// a
/// sub-route are called `id/…` after the step that runs it, and what its conditions look at is looked at here too.
public final class Unfold {
    public static final String WITHIN = "/";
    static final int DEEPEST = 3;
    private static final String WITHIN_NAME = "／";

    private final BiFunction<String, Step.Sub, Route> routes;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Route.Field> fields = new LinkedHashMap<>();

    private Unfold(BiFunction<String, Step.Sub, Route> routes) {
        this.routes = routes;
    }

    /// On routes that have been checked.
    ///
    /// @param routes the route of a step that runs another, by its whole id: `a/b` is the step `b` of what `a` runs
    public static Route unfold(Route route, BiFunction<String, Step.Sub, Route> routes) {
        if (route.steps().stream().noneMatch(Step.Sub.class::isInstance)) {
            return route;
        }
        var unfold = new Unfold(routes);
        unfold.lay(route, "", "", Optional.empty());
        return new Route(route.name(), route.above(), List.copyOf(unfold.fields.values()), unfold.steps);
    }

    /// @param prefix of ids
    /// @param name   of steps
    /// @param after  where its ends lead; empty for the outermost
    private void lay(Route route, String prefix, String name, Optional<String> after) {
        route.fields().forEach(field -> fields.putIfAbsent(field.code(), field));
        var ends = new HashMap<String, String>();
        for (var step : route.steps()) {
            switch (step) {
                case Step.End _ when after.isPresent() -> ends.put(step.id(), after.get());
                case Step.Sub sub -> ends.put(sub.id(), first(routes.apply(prefix + sub.id(), sub), prefix + sub.id()));
                default -> {}
            }
        }
        for (var step : route.steps()) {
            step(step, prefix, name, after.isPresent(), ends);
        }
    }

    /// Where a route that is run begins: at whatever its start leads to.
    private String first(Route route, String id) {
        var next = route.start().next();
        return route.step(next) instanceof Step.Sub sub
                ? first(routes.apply(id + WITHIN + sub.id(), sub), id + WITHIN + sub.id())
                : id + WITHIN + next;
    }

    private void step(Step step, String prefix, String name, boolean within, Map<String, String> ends) {
        switch (step) {
            case Step.Start(var id, var next) -> {
                if (!within) {
                    steps.add(new Step.Start(id, to(next, prefix, ends)));
                }
            }
            case Step.End(var id) -> {
                if (!within) {
                    steps.add(new Step.End(id));
                }
            }
            case Step.User user ->
                steps.add(new Step.User(
                        prefix + user.id(),
                        name + user.name(),
                        user.mode(),
                        user.participants(),
                        user.limit(),
                        user.apartFrom().stream().map(id -> prefix + id).toList(),
                        user.opinionNeeded(),
                        user.formal(),
                        to(user.next(), prefix, ends)));
            case Step.Choice choice ->
                steps.add(new Step.Choice(
                        prefix + choice.id(),
                        choice.branches().stream()
                                .map(branch -> new Step.Branch(branch.when(), to(branch.next(), prefix, ends)))
                                .toList(),
                        to(choice.otherwise(), prefix, ends)));
            case Step.Split split ->
                steps.add(new Step.Split(
                        prefix + split.id(),
                        split.branches().stream()
                                .map(next -> to(next, prefix, ends))
                                .toList(),
                        prefix + split.join()));
            case Step.Join(var id, var next) -> steps.add(new Step.Join(prefix + id, to(next, prefix, ends)));
            case Step.Sub sub -> {
                var whole = prefix + sub.id();
                lay(
                        routes.apply(whole, sub),
                        whole + WITHIN,
                        name + sub.name() + WITHIN_NAME,
                        Optional.of(to(sub.next(), prefix, ends)));
            }
        }
    }

    private static String to(String next, String prefix, Map<String, String> ends) {
        var other = ends.get(next);
        return other == null ? prefix + next : other;
    }
}
