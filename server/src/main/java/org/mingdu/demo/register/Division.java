package org.mingdu.demo.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingdu.demo.plan.Row;
import org.mingdu.demo.plan.Sheet;
import org.mingdu.project.Projects.EnteredPart;

/// 单位工程 → 分部 → 分项 → 检验批 as they follow from a sheet: units and divisions are its groups, subdivisions what
/// work is marked with, batches the work itself.
final class Division {
    private final List<EnteredPart> parts = new ArrayList<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Division() {}

    static List<EnteredPart> of(Sheet sheet) {
        var division = new Division();
        for (var row : sheet.rows()) {
            var subdivision = row.part();
            if (row.isWork() && subdivision != null) {
                division.add(row, subdivision);
            }
        }
        return List.copyOf(division.parts);
    }

    private void add(Row row, String subdivision) {
        var path = new ArrayList<String>();
        for (var above = row.above(); above != null; above = above.above()) {
            path.addFirst(above.name());
        }
        // Where a unit has no groups, its subdivisions stand for divisions and the work for subdivisions.
        if (path.size() == 1) {
            path.add(subdivision);
            path.add(row.name());
        } else {
            path.subList(2, path.size()).clear();
            path.add(subdivision);
            path.add(row.name() + "检验批");
        }
        var above = "";
        for (var depth = 0; depth < path.size(); depth++) {
            above = code(above, path.subList(0, depth + 1), path.get(depth));
        }
    }

    private String code(String above, List<String> path, String name) {
        return codes.computeIfAbsent(String.join("/", path), _ -> {
            var number = counts.merge(above, 1, Integer::sum);
            var code = above.isEmpty() ? "%02d".formatted(number) : "%s-%02d".formatted(above, number);
            parts.add(new EnteredPart(code, above.isEmpty() ? null : above, name));
            return code;
        });
    }
}
