package org.mingdu.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A stretch of a list, where the next one begins, and how many there are when that is worth counting.
public record Page<T>(
        List<T> items, @Nullable String next, @Nullable Long total) {
    public Page {
        items = List.copyOf(items);
    }

    /// From `limit + 1` rows: the last one is not shown, it only tells that there is more.
    public static <T> Page<T> of(List<T> rows, int limit, @Nullable Long total, Function<T, Cursor> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null, total);
        }
        var shown = rows.subList(0, limit);
        return new Page<>(shown, cursor.apply(shown.getLast()).text(), total);
    }

    /// How many a caller may have: 50 unless told, 1 to 200.
    public static int limit(@Nullable Integer asked) {
        return asked == null ? 50 : Math.clamp(asked, 1, 200);
    }
}
