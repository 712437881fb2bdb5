package org.mingdu.schedule.paper;

import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody wants to see of a plan on paper, as the chart on the screen stands.
///
/// @param open one bit a row that has rows under it, in the order of the plan: whether it is unfolded; null unfolds all
/// @param columns in the order of [ChartColumn]; the name is always among them
public record ChartChoice(
        Format format,
        Filter filter,
        @Nullable BitSet open,
        List<ChartColumn> columns,
        boolean baseline,
        boolean links,
        boolean rest,
        boolean names) {
    public ChartChoice {
        columns = List.copyOf(columns);
    }

    /// Paper across, in points.
    public enum Format {
        A4(842, 595),
        A3(1191, 842);

        final float width;
        final float height;

        Format(float width, float height) {
            this.width = width;
            this.height = height;
        }
    }

    /// Which rows are kept; those above a kept row are kept with it.
    public enum Filter {
        ALL(""),
        LATE("仅滞后任务"),
        CRITICAL("仅关键任务"),
        DUE_THIS_MONTH("仅本月到期任务");

        final String words;

        Filter(String words) {
            this.words = words;
        }
    }

    /// Bits as they travel in an address.
    ///
    /// @throws IllegalArgumentException when the text is no base64url
    public static BitSet bits(String base64url) {
        return BitSet.valueOf(Base64.getUrlDecoder().decode(base64url));
    }
}
