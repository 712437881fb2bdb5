package org.mingdu.approval.drawing;

import java.util.List;
import java.util.Optional;

/// A route as it was drawn: what may be compared on it, and its steps.
///
/// @param above the role that takes over where a post is empty
public record Route(String name, String above, List<Field> fields, List<Step> steps) {
    public Route {
        fields = List.copyOf(fields);
        steps = List.copyOf(steps);
    }

    /// A field of the matter that conditions may name.
    public record Field(String code, String name, FieldType type) {}

    public Optional<Step> find(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public Optional<Field> field(String code) {
        return fields.stream().filter(field -> field.code().equals(code)).findFirst();
    }

    /// A step of a route that has been checked.
    public Step step(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("step (%s) is not on the route".formatted(id)));
    }

    public Step.User user(String id) {
        return step(id) instanceof Step.User user ? user : fail(id);
    }

    public Step.Start start() {
        for (var step : steps) {
            if (step instanceof Step.Start start) {
                return start;
            }
        }
        throw new IllegalArgumentException("route (%s) has no start".formatted(name));
    }

    private static Step.User fail(String id) {
        throw new IllegalArgumentException("step (%s) is nobody's to decide".formatted(id));
    }
}
