package org.mingdu.schedule.plan;

import static org.mingdu.kernel.Speech.say;

import java.util.ArrayList;
import java.util.List;

/// A plan that has no dates.
///
/// @param sentence for the user: what is wrong and what to do
/// @param rows the rows it is about
public record Unschedulable(String sentence, List<Integer> rows) implements CompileAnswer {
    /// Of a long loop only the two ends are named.
    private static final int MOST_NAMED = 12;

    public Unschedulable {
        rows = List.copyOf(rows);
    }

    static String words(PlanContent content, List<Integer> rows) {
        var names = new ArrayList<String>();
        for (var i = 0; i < rows.size(); i++) {
            if (i < MOST_NAMED - 2 || i >= rows.size() - 2) {
                names.add("“" + content.activities().get(rows.get(i)).name() + "”");
            } else if (i == MOST_NAMED - 2) {
                names.add(say("……（略 %d 个）", rows.size() - MOST_NAMED));
            }
        }
        if (!names.isEmpty()) {
            names.add(names.getFirst());
        }
        return String.join(" → ", names);
    }
}
