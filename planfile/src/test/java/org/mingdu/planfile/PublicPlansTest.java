package org.mingdu.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingdu.planfile.PlanFile.OtherProject;
import org.mingdu.planfile.ReadOutcome.Read;
import org.mingdu.planfile.ReadOutcome.Refused;

class PublicPlansTest {
    private static final List<String> TIER_C = List.of(
            "mit/aspose-cloud/testXer.xer",
            "mit/aspose-cloud/p6_multiproject.xml",
            "other/projectlibre/re_build_Commercial construction project plan.pod");

    @Test
    void every_plan_of_tiers_a_and_b_is_read_with_the_expected_tasks_and_links() throws IOException {
        var folder = PublicPlans.folder();
        assumeTrue(folder.isPresent(), PublicPlans.WHERE);
        var expected = PublicPlans.expected(folder.get());
        var names = PublicPlans.names(folder.get());
        var rows = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        for (var name : names) {
            compare(folder.get(), name, expected, rows, wrong);
        }
        var table = Path.of(System.getProperty("planfile.table", "target/public-plans.md"));
        Files.createDirectories(table.toAbsolutePath().getParent());
        Files.writeString(table, String.join("\n", rows) + "\n");
        assertThat(names).hasSize(93);
        assertThat(wrong).isEmpty();
    }

    private static void compare(
            Path folder, String name, Map<String, List<String>> expected, List<String> rows, List<String> wrong) {
        var file = folder.resolve(name);
        var outcome = PlanFileReader.read(file, file.getFileName().toString(), Limits.DEFAULT);
        if (outcome instanceof Refused(var reason, var sentence, var detail)) {
            rows.add("| %s | 拒绝：%s | | | %s |".formatted(name, reason, sentence));
            if (!TIER_C.contains(name)) {
                wrong.add(name + ": " + reason + " " + sentence + " " + detail);
            }
            return;
        }
        var read = (Read) outcome;
        check(name, read.plan(), expected, rows, wrong, read.findings().size());
        for (OtherProject other : read.plan().others()) {
            if (PlanFileReader.read(file, name, other.key(), Limits.DEFAULT) instanceof Read(var plan, var findings)) {
                check(name, plan, expected, rows, wrong, findings.size());
            } else if (other.tasks() > 0) {
                wrong.add(name + " project " + other.key());
            }
        }
    }

    private static void check(
            String name,
            PlanFile plan,
            Map<String, List<String>> expected,
            List<String> rows,
            List<String> wrong,
            int findings) {
        var matching = new ArrayList<String>();
        for (var key : expected.keySet()) {
            if (key.endsWith(".tasks") && (key.equals(name + ".tasks") || key.startsWith(name + "#"))) {
                var links = key.substring(0, key.length() - 6) + ".links";
                matching.add((expected.get(key).size() - 2) + "/"
                        + (expected.get(links).size() - 1));
            }
        }
        var got = plan.tasks().size() + "/" + plan.links().size();
        boolean equal = matching.isEmpty() || matching.contains(got);
        rows.add("| %s%s | %d | %d | %s | %d |"
                .formatted(
                        name,
                        plan.key().isEmpty() ? "" : "（项目 " + plan.key() + "）",
                        plan.tasks().size(),
                        plan.links().size(),
                        matching.isEmpty() ? "（无对照）" : equal ? "相同" : "不同",
                        findings));
        if (!equal) {
            wrong.add(name + ": " + got + " instead of one of " + matching);
        }
    }
}
