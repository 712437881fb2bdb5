package org.mingdu.approval.drawing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who decides a step.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Participants.ByRole.class, name = "role"),
    @JsonSubTypes.Type(value = Participants.ByPost.class, name = "post"),
    @JsonSubTypes.Type(value = Participants.Named.class, name = "named"),
    @JsonSubTypes.Type(value = Participants.Chosen.class, name = "chosen"),
    @JsonSubTypes.Type(value = Participants.Matrix.class, name = "matrix")
})
public sealed interface Participants {
    /// Everybody whose role reaches where the matter lies.
    record ByRole(String role) implements Participants {}

    /// Whoever holds a post of an organisation.
    record ByPost(UUID organisation, String post) implements Participants {}

    record Named(List<UUID> people) implements Participants {
        public Named {
            people = List.copyOf(people);
        }
    }

    /// Whom the one before chooses, who sends the matter on.
    record Chosen() implements Participants {}

    /// 权限矩阵: whom the one row asks that fits the facts of the matter.
    record Matrix(List<Row> rows) implements Participants {
        public Matrix {
            rows = List.copyOf(rows);
        }

        /// Fits when all its ranges do.
        public record Row(List<Range> when, Participants who) {
            public Row {
                when = List.copyOf(when);
            }
        }

        /// Of a number or a day from the one to below the other, where null is no bound; of a text one of several.
        public record Range(
                String field,
                @Nullable String from,
                @Nullable String below,
                List<String> among) {
            public Range {
                among = List.copyOf(among);
            }

            boolean holds(FieldType type, String given) {
                return type == FieldType.TEXT
                        ? among.contains(given)
                        : (from == null || type.compare(given, from) >= 0)
                                && (below == null || type.compare(given, below) < 0);
            }
        }
    }

    /// Whom it comes to with those facts, on a route that has been checked.
    default Participants given(Route route, Map<String, String> facts) {
        if (!(this instanceof Matrix(var rows))) {
            return this;
        }
        return rows.stream()
                .filter(row -> row.when().stream()
                        .allMatch(range -> range.holds(
                                route.field(range.field()).orElseThrow().type(),
                                facts.getOrDefault(range.field(), ""))))
                .findFirst()
                .map(Matrix.Row::who)
                .orElseThrow(() -> new IllegalArgumentException("no row of the matrix fits"));
    }
}
