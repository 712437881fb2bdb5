package org.mingdu.paper;

import java.util.List;

/// A paper before it is printed: a title, lines that say what it rests on, and sections, each with a table.
///
/// @param title    what it is, in the largest type
/// @param subtitle whom and which days it is about
/// @param basis    facts about the paper itself (data date, basis, maker), printed small under the title
/// @param footer   stands on every page, beside the page number
public record Paper(String title, String subtitle, List<Fact> basis, List<Section> sections, String footer) {
    /// Stands in the footer of whatever we print.
    public static final String NOT_SECRET = "非涉密系统，严禁处理、传输国家秘密";

    public Paper {
        basis = List.copyOf(basis);
        sections = List.copyOf(sections);
    }

    /// A label and its value.
    public record Fact(String label, Cell value) {}

    public sealed interface Section {
        String heading();
    }

    /// Facts in pairs of columns, with a remark below: the rule of a light, for instance. No remark is an empty text.
    public record Facts(String heading, List<Fact> facts, String remark) implements Section {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /// Rows under a head that is repeated on every page; without rows, `whenEmpty` is printed instead.
    public record Table(String heading, List<Column> columns, List<List<Cell>> rows, String whenEmpty)
            implements Section {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "row (%s) of table (%s) must have %d cells".formatted(row, heading, columns.size()));
                }
            }
        }
    }

    /// A column by its title.
    ///
    /// @param width share of the line; the shares of a table are compared with each other only
    public record Column(String title, int width) {}
}
