package org.mingdu.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mingdu.planfile.Limits;
import org.mingdu.planfile.PlanFile;
import org.mingdu.planfile.PlanFileReader;
import org.mingdu.planfile.PlanTime;
import org.mingdu.planfile.ReadOutcome;
import org.mingdu.support.SharedPlans;

/// How the dates computed here compare with those the program that made the plan had stored in the file.
///
/// Two instants are equal when no working time of the task lies between them: 17:00 today is 08:00 tomorrow. The table
/// goes to `target`, or where `-Dplans.table=…` says, as `docs/plan-files.md` does.
class PublicPlanDatesTest {
    private static final String HEAD = """
            # Plan files

            How 93 public sample plans are read and computed. Written by

            ```
            mvn -pl server -am test -Dtest=PublicPlanDatesTest -Dsurefire.failIfNoSpecifiedTests=false -Dplans.table=docs/plan-files.md
            ```

            from the files in `../shared/plans` (or `$MINGDU_SHARED/plans`); without them the test is passed over. That tasks
            and links are as many as the files hold is checked by `PublicPlansTest` of module `planfile`.

            *Dates equal* counts tasks whose start and finish are those the file's own program had stored, *late dates* their
            late start and finish, *critical* their mark. Two instants are equal when no working time of the task lies between
            them. Summaries, levels of effort and inactive tasks are left out; a file may hold several projects, the largest is
            computed.

            What is known to differ: work in progress that Project moved past the status date as a split, tasks driven by
            resources, and late finishes before a gap that only the predecessor's calendar works in (`Hotel Project.xer`):
            here work may be finished as late as its successor is not moved, P6 stops at the successor's own last minute.

            """;

    private int tasks;
    private int datesEqual;
    private int criticalTasks;
    private int criticalEqual;
    private int lateTasks;
    private int lateEqual;

    private record Compared(int tasks, int dates, int lateTasks, int late, int floats, int critical) {}

    @Test
    void most_dates_are_those_the_plans_own_program_had_stored() throws IOException {
        var folder = SharedPlans.folder();
        assumeTrue(folder.isPresent(), SharedPlans.WHERE);
        var rows = new ArrayList<String>();
        var refused = new ArrayList<String>();
        for (var name : SharedPlans.files(folder.get())) {
            rows.add(row(folder.get().resolve(name), name.toString(), refused));
        }
        var summary =
                "Of %d files %d are read. Of %d tasks %s have the stored dates, of %d with stored late dates %s those, and %s the stored critical mark.%n%n"
                        .formatted(
                                rows.size(),
                                rows.size() - refused.size(),
                                tasks,
                                share(datesEqual, tasks),
                                lateTasks,
                                share(lateEqual, lateTasks),
                                share(criticalEqual, criticalTasks));
        write(HEAD + summary + "| file | format | tasks | links | dates equal | late dates | critical | result |\n"
                + "|---|---|---|---|---|---|---|---|\n" + String.join("\n", rows) + "\n");

        assertThat(refused)
                .containsExactlyInAnyOrder(
                        "mit/aspose-cloud/p6_multiproject.xml",
                        "mit/aspose-cloud/testXer.xer",
                        "other/projectlibre/re_build_Commercial construction project plan.pod");
        assertThat(datesEqual / (double) tasks).isGreaterThan(0.90);
        assertThat(criticalEqual / (double) criticalTasks).isGreaterThan(0.95);
    }

    private String row(Path file, String name, List<String> refused) {
        return switch (PlanFileReader.read(file, file.getFileName().toString(), Limits.DEFAULT)) {
            case ReadOutcome.Refused(var reason, var sentence, var _) -> {
                refused.add(name);
                yield "| %s | | | | | | | refused, %s: %s |".formatted(name, reason, sentence);
            }
            case ReadOutcome.Read(var plan, var findings) -> {
                var compared = compare(plan);
                yield "| %s | %s | %d | %d | %s | %s | %s | read%s |"
                        .formatted(
                                name,
                                plan.format(),
                                plan.tasks().size(),
                                plan.links().size(),
                                of(compared.dates(), compared.tasks()),
                                of(compared.late(), compared.lateTasks()),
                                of(compared.critical(), compared.floats()),
                                findings.isEmpty() ? "" : ", %d remarks".formatted(findings.size()));
            }
        };
    }

    private Compared compare(PlanFile file) {
        var plan = (CompiledPlan) CompiledPlan.of(FilePlan.of(file).content());
        var dates = plan.planned();
        int counted = 0;
        int equal = 0;
        int lates = 0;
        int late = 0;
        int floats = 0;
        int critical = 0;
        for (var row = 0; row < dates.size(); row++) {
            var task = file.tasks().get(row);
            var stored = task.stored();
            if (task.summary()
                    || task.levelOfEffort()
                    || !task.active()
                    || stored.start() == PlanTime.NONE
                    || stored.finish() == PlanTime.NONE) {
                continue;
            }
            counted++;
            equal += same(plan, row, stored.start(), dates.start(row))
                            && same(plan, row, stored.finish(), dates.finish(row))
                    ? 1
                    : 0;
            if (stored.totalFloat() != PlanTime.NONE) {
                floats++;
                critical += stored.critical() == dates.isCritical(row) ? 1 : 0;
            }
            if (stored.lateStart() != PlanTime.NONE
                    && stored.lateFinish() != PlanTime.NONE
                    && !task.progress().finished()) {
                lates++;
                late += same(plan, row, stored.lateStart(), dates.schedule().lateStart(row))
                                && same(
                                        plan,
                                        row,
                                        stored.lateFinish(),
                                        dates.schedule().lateFinish(row))
                        ? 1
                        : 0;
            }
        }
        tasks += counted;
        datesEqual += equal;
        lateTasks += lates;
        lateEqual += late;
        criticalTasks += floats;
        criticalEqual += critical;
        return new Compared(counted, equal, lates, late, floats, critical);
    }

    private static boolean same(CompiledPlan plan, int row, int one, int other) {
        return Math.abs(one - other) <= 1
                || Math.abs(plan.network().calendar(row).workBetween(Math.min(one, other), Math.max(one, other))) <= 1;
    }

    private static String of(int equal, int all) {
        return all == 0 ? "" : "%d of %d".formatted(equal, all);
    }

    private static String share(int equal, int all) {
        return all == 0 ? "–" : String.format(Locale.ROOT, "%d (%.1f %%)", equal, 100.0 * equal / all);
    }

    private static void write(String text) throws IOException {
        var told = System.getProperty("plans.table");
        var table = told == null
                ? Path.of("target/plan-files.md")
                : SharedPlans.repository().resolve(told);
        Files.createDirectories(table.toAbsolutePath().getParent());
        Files.writeString(table, text);
    }
}
