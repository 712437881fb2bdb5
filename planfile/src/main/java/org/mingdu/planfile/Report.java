package org.mingdu.planfile;

import java.util.ArrayList;
import java.util.List;
import org.mingdu.planfile.Finding.Severity;

/// Collects findings up to a limit; what goes over is counted, not kept.
final class Report {
    private final List<Finding> findings = new ArrayList<>();
    private final int most;
    private int left;

    Report(int most) {
        this.most = most;
    }

    void info(String where, String text) {
        add(new Finding(Severity.INFO, where, text));
    }

    void warning(String where, String text) {
        add(new Finding(Severity.WARNING, where, text));
    }

    private void add(Finding finding) {
        if (findings.size() < most) {
            findings.add(finding);
        } else {
            left++;
        }
    }

    List<Finding> findings() {
        if (left == 0) {
            return List.copyOf(findings);
        }
        var all = new ArrayList<>(findings);
        all.add(new Finding(Severity.WARNING, "文件", "另有 %d 条同类提示未逐条列出。".formatted(left)));
        return List.copyOf(all);
    }
}
