package org.mingdu.lifecycle.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// All rows, the later written first.
public record Rules(List<Rule> rows) {
    public Rules {
        rows = List.copyOf(rows);
    }

    /// The one that holds at a place on a day: of the nearest region that has one. Empty where none does.
    public Optional<Rule> of(String code, String regionPath, LocalDate day) {
        var asked = new HashSet<String>();
        return rows.stream()
                .filter(row -> row.code().equals(code)
                        && regionPath.startsWith(row.regionPath())
                        && row.holdsOn(day)
                        // Of one region only the row written last counts, also when it takes the rule back.
                        && asked.add(row.regionPath()))
                .filter(Rule::inForce)
                .max((one, other) -> Integer.compare(
                        one.regionPath().length(), other.regionPath().length()));
    }
}
