package org.mingdu.kernel;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How far somebody sees: a union of grants, bound to a query as one value and judged by
/// `access.open_sees_project` and `access.open_sees_lot` alone.
///
/// Entries: `*` everything of the tenant · `R<path>` a region and what lies below it · `O<path>` projects owned or
/// supervised from an organisation's subtree · `Oparty:<id>` lots a company is party to · `P<id>` one project ·
/// `L<id>` one lot · `p<id>` the head of a project of which only a lot is one's own · `Otype:<code>/` a class of
/// projects. Those of `R` and `O` stand once more without the letter, as a row holds them.
///
/// A role that reads 敏感 or 核心 brings `#` and its entries once more with 3 or 4 before them, and every grant a
/// `!<level><id>` for each project marked above its role: such a project is judged by the entries of that level alone
/// (`access.open_reach`).
public record Scope(List<String> entries) {
    public static final Scope NOTHING = new Scope(List.of());
    public static final Scope EVERYTHING = new Scope(List.of("*"));

    public Scope {
        entries = List.copyOf(new TreeSet<>(entries));
    }

    public static Scope union(Collection<Scope> scopes) {
        return new Scope(
                scopes.stream().flatMap(scope -> scope.entries.stream()).toList());
    }

    public boolean everything() {
        return entries.contains("*");
    }

    public boolean nothing() {
        return entries.isEmpty();
    }

    /// For `cast(:scope as text[])`.
    public String bound() {
        return entries.stream()
                .map(entry -> '"' + entry.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
