package org.mingdu.demo.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingdu.demo.plan.Row;
import org.mingdu.demo.plan.Site;
import org.mingdu.kernel.ActivityId;
import org.mingdu.progress.ProgressHistory.Entered;
import org.mingdu.progress.ProgressHistory.Person;
import org.mingdu.progress.ProgressHistory.Return;
import org.mingdu.progress.ProgressHistory.Statement;
import org.mingdu.progress.ProgressHistory.Step;

/// Writes the reports of one lot, one round after the other: what is begun and not yet reported as finished, as it was
/// on that day.
final class Reporter {
    private static final double RETURNED_ONCE = 0.02;
    private static final int TALKATIVE = 4;

    private final Truth truth;
    private final List<ActivityId> ids;
    private final Crew crew;
    private final ReportDays days;
    private final Pending pending;
    private final Random random;
    private final Set<Row> finished = new HashSet<>();
    private final List<Entered> reports = new ArrayList<>();

    Reporter(Truth truth, List<ActivityId> ids, Crew crew, ReportDays days, Pending pending, Random random) {
        this.truth = truth;
        this.ids = ids;
        this.crew = crew;
        this.days = days;
        this.pending = pending;
        this.random = random;
    }

    List<Entered> write(List<LocalDate> rounds) {
        for (var round = 0; round < rounds.size(); round++) {
            for (var line = 0; line < ids.size(); line++) {
                report(rounds.get(round), line, rounds.size() - 1 - round);
            }
        }
        return reports;
    }

    private void report(LocalDate day, int line, int roundsAgo) {
        var row = truth.rows().get(line);
        var lies = truth.happened().get(line);
        var start = lies.start();
        var finish = lies.finish();
        if (row.isSummary()
                || start == null
                || finish == null
                || start.isAfter(worked(day))
                || finished.contains(row)) {
            return;
        }
        var done = !finish.isAfter(day);
        if (row.isMilestone() && !done) {
            return;
        }
        var statement = statement(day, line, start, finish, done);
        var minute = 960 + Math.floorMod(row.wbs().hashCode(), 150);
        var reported = new Step(crew.contractor(), days.at(day, minute));
        var twice = roundsAgo > 1 && random.nextDouble() < RETURNED_ONCE;
        if (twice) {
            reported = again(line, statement, reported, day);
        }
        var entered = decided(line, statement, reported, day, twice ? 2 : 1, roundsAgo);
        reports.add(entered);
        // What was given back must be reported again.
        if (done && entered.returned() == null) {
            finished.add(row);
        }
    }

    /// The first try is returned the next morning and made good the same day.
    private Step again(int line, Statement statement, Step reported, LocalDate day) {
        var back = new Step(crew.supervisor(), days.office(day, 1, 20));
        reports.add(new Entered(
                ids.get(line), statement, reported, null, null, new Return(back, Reasons.returned(random))));
        return new Step(crew.contractor(), days.office(day, 1, 300));
    }

    private Entered decided(int line, Statement statement, Step reported, LocalDate day, int workdays, int roundsAgo) {
        var verified = step(crew.supervisor(), day, workdays, random.nextInt(150));
        var approved = step(crew.owner(), day, workdays + 2, 30 + random.nextInt(300));
        var fate = pending.fate(roundsAgo, random);
        if (verified == null || fate == Pending.Fate.SUBMITTED) {
            return new Entered(ids.get(line), statement, reported, null, null, null);
        }
        if (fate == Pending.Fate.RETURNED) {
            return new Entered(
                    ids.get(line), statement, reported, null, null, new Return(verified, Reasons.returned(random)));
        }
        return new Entered(
                ids.get(line), statement, reported, verified, fate == Pending.Fate.VERIFIED ? null : approved, null);
    }

    private @Nullable Step step(Person by, LocalDate day, int workdays, int minutes) {
        var at = days.office(day, workdays, minutes);
        return days.isPast(at) ? new Step(by, at) : null;
    }

    private Statement statement(LocalDate day, int line, LocalDate start, LocalDate finish, boolean done) {
        var row = truth.rows().get(line);
        var whole = ChronoUnit.DAYS.between(start, finish) + 1;
        var share = done ? 1 : (ChronoUnit.DAYS.between(start, worked(day)) + 0.5) / whole;
        var quantity = row.isMilestone() ? null : quantity(row, share);
        var why = why(day, line, done);
        return new Statement(
                day,
                quantity,
                row.isMilestone() || quantity != null ? null : percent(share),
                start,
                done ? finish : null,
                done || why == null || !truth.troubles().containsKey(row) ? null : left(row, day, finish),
                why == null ? null : why.cause(),
                why != null ? why.note() : done && random.nextInt(TALKATIVE) == 0 ? Reasons.done(random) : null);
    }

    /// The last day on which anything moved.
    private LocalDate worked(LocalDate day) {
        var stopped = truth.stopped();
        return stopped == null || stopped.isAfter(day) ? day : stopped;
    }

    /// Measured where there is much to measure; a handful of things is judged by eye.
    private static @Nullable BigDecimal quantity(Row row, double share) {
        var amount = row.amount();
        if (amount == null || amount.intValue() < 20) {
            return null;
        }
        var done = amount.multiply(BigDecimal.valueOf(share));
        return share >= 1 ? amount : done.setScale(0, RoundingMode.FLOOR).max(BigDecimal.ONE);
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share >= 1 ? 100 : Math.max(5, 5 * (int) (share * 20)));
    }

    private static BigDecimal left(Row row, LocalDate day, LocalDate finish) {
        var left = ChronoUnit.DAYS.between(day, finish);
        return BigDecimal.valueOf(Math.max(1, row.site() == Site.OFFICE ? left * 5 / 7 : left));
    }

    /// Why it is late, where it is.
    private @Nullable Trouble why(LocalDate day, int line, boolean done) {
        var row = truth.rows().get(line);
        var due = truth.planned().get(line).finish();
        var actual = truth.happened().get(line).finish();
        if (due == null || actual == null) {
            return null;
        }
        var own = truth.troubles().get(row);
        var late = ChronoUnit.DAYS.between(due, done ? actual : day);
        if (own != null) {
            return late > 0 ? own : null;
        }
        if (late <= 5) {
            return null;
        }
        var first = truth.troubles().entrySet().stream()
                .filter(trouble -> truth.isBefore(trouble.getKey(), row))
                .min(Comparator.comparing(trouble -> trouble.getKey().wbs()));
        if (first.isPresent()) {
            return new Trouble(
                    0,
                    first.get().getValue().cause(),
                    Reasons.follows(first.get().getKey().name()));
        }
        var risk = row.risk();
        var cause = risk == null ? "ORGANISATION" : risk;
        return new Trouble(0, cause, Reasons.note(cause, random));
    }
}
