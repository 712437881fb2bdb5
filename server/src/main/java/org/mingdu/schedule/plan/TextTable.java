package org.mingdu.schedule.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table for a terminal, where a Chinese character is two columns wide.
public final class TextTable {
    private static final String GAP = "  ";

    private final List<String> heads;
    private final List<Boolean> right;
    private final List<List<String>> rows = new ArrayList<>();

    /// @param heads titles of the columns; one that ends in `>` stands over numbers
    public TextTable(String... heads) {
        this.heads = Arrays.stream(heads)
                .map(head -> head.endsWith(">") ? head.substring(0, head.length() - 1) : head)
                .toList();
        this.right = Arrays.stream(heads).map(head -> head.endsWith(">")).toList();
    }

    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    /// The lines, without blanks at their ends.
    public String text() {
        var widths = new int[heads.size()];
        measure(heads, widths);
        rows.forEach(row -> measure(row, widths));
        var text = new StringBuilder();
        line(heads, widths, text);
        var rule = new ArrayList<String>();
        for (var width : widths) {
            rule.add("─".repeat(width));
        }
        line(rule, widths, text);
        rows.forEach(row -> line(row, widths, text));
        return text.toString();
    }

    private static void measure(List<String> cells, int[] widths) {
        for (var i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], width(cells.get(i)));
        }
    }

    private void line(List<String> cells, int[] widths, StringBuilder text) {
        var line = new StringBuilder();
        for (var i = 0; i < widths.length; i++) {
            var blanks = " ".repeat(widths[i] - width(cells.get(i)));
            line.append(i == 0 ? "" : GAP).append(right.get(i) ? blanks + cells.get(i) : cells.get(i) + blanks);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /// The text cut to a width, with an ellipsis where something was cut, and without control characters.
    public static String cut(String value, int most) {
        var clean = value.replaceAll("\\p{Cntrl}", " ");
        if (width(clean) <= most) {
            return clean;
        }
        var kept = new StringBuilder();
        var width = 1;
        for (var i = 0; i < clean.length(); ) {
            var c = clean.codePointAt(i);
            width += widthOf(c);
            if (width > most) {
                break;
            }
            kept.appendCodePoint(c);
            i += Character.charCount(c);
        }
        return kept.append('…').toString();
    }

    /// How many columns of a terminal a text takes.
    public static int width(String value) {
        return value.codePoints().map(TextTable::widthOf).sum();
    }

    private static int widthOf(int c) {
        var type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        var wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
