package org.mingdu.access.grant;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.ProjectNames;
import org.mingdu.access.grant.GrantTable.Given;
import org.mingdu.access.grant.GrantTable.Handed;
import org.mingdu.kernel.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Grants with the names of the projects, lots and classes they are on, as far as their reader may know them; the
/// register is asked once for all of them.
@Component
public class GrantNames {
    private static final Set<String> OF_THE_REGISTER = Set.of("CLASS", "PROJECT", "LOT");

    private final ObjectProvider<ProjectNames> projects;

    GrantNames(ObjectProvider<ProjectNames> projects) {
        this.projects = projects;
    }

    public List<Given> given(Actor reader, List<Given> grants) {
        return named(reader, grants, one -> place(one.scopeKind(), one.scopeId()), Given::on);
    }

    public List<Handed> handed(Actor reader, List<Handed> grants) {
        return named(reader, grants, one -> place(one.scopeKind(), one.scopeId()), Handed::on);
    }

    private <T> List<T> named(
            Actor reader,
            List<T> grants,
            Function<T, ProjectNames.@Nullable Place> place,
            BiFunction<T, String, T> naming) {
        var places = grants.stream().map(place).filter(one -> one != null).collect(Collectors.toSet());
        if (places.isEmpty()) {
            return grants;
        }
        var names = projects.getObject().names(reader, places);
        return grants.stream()
                .map(one -> {
                    var at = place.apply(one);
                    var name = at == null ? null : names.get(at);
                    return name == null ? one : naming.apply(one, name);
                })
                .toList();
    }

    private static ProjectNames.@Nullable Place place(String kind, @Nullable String id) {
        return id != null && OF_THE_REGISTER.contains(kind) ? new ProjectNames.Place(kind, id) : null;
    }
}
