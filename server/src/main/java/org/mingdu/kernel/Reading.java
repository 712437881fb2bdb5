package org.mingdu.kernel;

import org.jspecify.annotations.Nullable;

/// What a reader of a level gets of marked fields: the one place where a value is masked or left out. Answers, lists,
/// workbooks and papers come by their marked fields here.
///
/// @param level what the grants that reach the record read, as `access.open_level` says
public record Reading(Edition edition, int level) {
    private static final int HEAD = 3;
    private static final int TAIL = 4;

    /// A value as this reader gets it.
    ///
    /// @param place where the field stands in the standard: `project.contactPhone`
    public Shown shown(String place, @Nullable String value) {
        var field = edition.field(place);
        if (value == null || value.isBlank() || level >= field.mark().level()) {
            return new Shown(value);
        }
        return new Shown("MASKED".equals(field.shelter()) ? masked(value) : null);
    }

    /// The first three and the last four characters of eleven and more; of anything shorter the last two.
    private static String masked(String value) {
        var text = value.strip();
        if (text.length() >= HEAD + TAIL + TAIL) {
            return text.substring(0, HEAD) + "****" + text.substring(text.length() - TAIL);
        }
        return "****" + text.substring(Math.max(0, text.length() - 2));
    }
}
