package org.mingdu.planfile;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a filled-in template calls its columns. Each is written with a hidden sheet that says which field of the data
/// standard stands under which words, so that one downloaded under an older edition is still understood; a workbook
/// without that sheet goes by the words of this edition.
final class TemplateHeads {
    private final Map<String, String> byField = new HashMap<>();

    TemplateHeads(Workbook workbook, LibraryValues values) {
        for (var row : workbook.rows(TemplateSheet.FIELDS.title()).values()) {
            var field = text(row, 0);
            var head = values.text(text(row, 1)).replace("*", "").strip();
            if (!field.isEmpty() && !head.isEmpty()) {
                byField.put(field, head);
            }
        }
    }

    String of(TemplateColumn column) {
        return byField.getOrDefault(column.field(), column.title());
    }

    String of(TemplateFact fact) {
        return byField.getOrDefault(fact.field(), fact.title());
    }

    private static String text(@Nullable String[] row, int column) {
        var cell = row[column];
        return cell == null ? "" : cell;
    }
}
