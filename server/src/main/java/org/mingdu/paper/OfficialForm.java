package org.mingdu.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.typeface.Typeface;

/// A form of an office before it is printed: one table on A4, four columns wide, with boxes for opinions and seals.
///
/// @param title    what it is, in the largest type
/// @param subtitle stands under it, at the left: who applies, or a number to be filled in by hand
/// @param lines    from top to bottom
/// @param footer   stands under the table
public record OfficialForm(String title, String subtitle, List<Line> lines, String footer) {
    public OfficialForm {
        title = Typeface.printable(title);
        subtitle = Typeface.printable(subtitle);
        lines = List.copyOf(lines);
        footer = Typeface.printable(footer);
    }

    /// A label and what is written beside it; what is not known stays empty, to be filled in by hand.
    public record Item(String label, String value) {
        public Item {
            label = Typeface.printable(label);
            value = Typeface.printable(value);
        }

        public static Item of(String label, @Nullable String value) {
            return new Item(label, value == null ? "" : value);
        }
    }

    public sealed interface Line {}

    public record Two(Item left, Item right) implements Line {}

    public record One(Item item) implements Line {}

    /// A box with room to write in; no value is left out of it, however long.
    public record Box(Item item) implements Line {}

    /// An inner table of three columns beside a label that spans its rows.
    public record Rows(String label, List<String> heads, List<List<String>> rows) implements Line {
        static final int COLUMNS = 3;

        public Rows {
            heads = heads.stream().map(Typeface::printable).toList();
            rows = rows.stream()
                    .map(row -> row.stream().map(Typeface::printable).toList())
                    .toList();
            for (var row : rows) {
                if (row.size() != COLUMNS || heads.size() != COLUMNS) {
                    throw new IllegalArgumentException("row (%s) must have %d cells".formatted(row, COLUMNS));
                }
            }
        }
    }

    /// An empty box for an opinion, a seal and a day.
    public record Seal(String label) implements Line {}
}
