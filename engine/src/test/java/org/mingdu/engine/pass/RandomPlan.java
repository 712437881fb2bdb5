package org.mingdu.engine.pass;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.calendar.Shifts;
import org.mingdu.engine.calendar.WorkCalendar;
import org.mingdu.engine.network.ConstraintType;
import org.mingdu.engine.network.Kind;
import org.mingdu.engine.network.Lag;
import org.mingdu.engine.network.Network;
import org.mingdu.engine.network.NetworkAnswer;
import org.mingdu.engine.network.NetworkBuilder;
import org.mingdu.engine.network.Progress;
import org.mingdu.engine.network.Relation;
import org.mingdu.engine.pass.ScheduleProfile.AlapRule;
import org.mingdu.engine.pass.ScheduleProfile.FloatRule;
import org.mingdu.engine.pass.ScheduleProfile.LagCalendar;
import org.mingdu.engine.pass.ScheduleProfile.MilestoneRule;
import org.mingdu.engine.pass.ScheduleProfile.ProgressRule;
import org.mingdu.engine.pass.ScheduleProfile.StartLagRule;

/// A small plan with everything in it that a plan can have, drawn from a seed.
///
/// @param answer the network, or the loop that the links of summaries closed by chance
record RandomPlan(NetworkAnswer answer, Progress progress, ScheduleProfile profile) {
    static final int START = PlanMinute.of(LocalDate.of(2026, 3, 2), 480);
    static final List<WorkCalendar> CALENDARS = calendars();
    static final Map<WorkCalendar, MinuteTable> TABLES = tables();

    private static final int DAY = PlanMinute.MINUTES_A_DAY;
    private static final int[] EDGES = {0, 420, 480, 720, 780, 1020, 1080};

    private static List<WorkCalendar> calendars() {
        var five = WorkCalendar.builder("five days")
                .nonWorking(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 12))
                .exception(LocalDate.of(2026, 3, 14), Shifts.OFFICE)
                .exception(LocalDate.of(2026, 3, 17), Shifts.of(600, 661))
                .nonWorking(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 5));
        var site = WorkCalendar.builder("seven days")
                .everyDay(Shifts.of(420, 660, 780, 1080))
                .nonWorking(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 22));
        var night = WorkCalendar.builder("nights").everyDay(Shifts.of(0, 360, 1320, 1440));
        var sundays = WorkCalendar.builder("weekends")
                .everyDay(Shifts.NONE)
                .day(DayOfWeek.SATURDAY, Shifts.of(420, 1140))
                .day(DayOfWeek.SUNDAY, Shifts.ALL_DAY);
        return List.of(
                WorkCalendar.fiveDays("office"),
                five.build().orThrow(),
                site.build().orThrow(),
                night.build().orThrow(),
                WorkCalendar.allHours("all hours"),
                sundays.build().orThrow());
    }

    private static Map<WorkCalendar, MinuteTable> tables() {
        var tables = new IdentityHashMap<WorkCalendar, MinuteTable>();
        CALENDARS.forEach(calendar -> tables.put(calendar, new MinuteTable(calendar)));
        return tables;
    }

    static RandomPlan of(long seed) {
        var random = new SplittableRandom(seed);
        var builder = Network.builder(START);
        CALENDARS.forEach(builder::calendar);
        builder.projectCalendar(random.nextInt(CALENDARS.size()));
        var size = 2 + random.nextInt(12);
        var withSummaries = random.nextInt(3) == 0;
        var durations = new int[size];
        var summaries = new ArrayList<Integer>();
        for (var i = 0; i < size; i++) {
            var kind = kind(random, withSummaries && i < size / 2);
            durations[i] = kind == Kind.TASK ? duration(random) : 0;
            builder.activity(kind, durations[i], random.nextInt(2) == 0 ? 0 : random.nextInt(CALENDARS.size()));
            if (!summaries.isEmpty() && random.nextInt(3) > 0) {
                builder.parent(i, summaries.get(random.nextInt(summaries.size())));
            }
            if (kind == Kind.SUMMARY) {
                summaries.add(i);
            }
            bind(random, builder, i, kind);
        }
        link(random, builder, size);
        if (random.nextInt(5) == 0) {
            builder.mustFinishBy(date(random));
        }
        return new RandomPlan(builder.build(), progress(random, durations, summaries), profile(random));
    }

    private static Kind kind(SplittableRandom random, boolean maySummarise) {
        if (maySummarise && random.nextInt(2) == 0) {
            return Kind.SUMMARY;
        }
        return switch (random.nextInt(10)) {
            case 0 -> Kind.START_MILESTONE;
            case 1 -> Kind.FINISH_MILESTONE;
            default -> Kind.TASK;
        };
    }

    private static int duration(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1 -> 1 + random.nextInt(700);
            default -> 240 * (1 + random.nextInt(8));
        };
    }

    static int date(SplittableRandom random) {
        var day = START - 480 + (random.nextInt(35) - 4) * DAY;
        return day + (random.nextInt(3) == 0 ? random.nextInt(DAY) : EDGES[random.nextInt(EDGES.length)]);
    }

    private static void bind(SplittableRandom random, NetworkBuilder builder, int i, Kind kind) {
        if (kind == Kind.SUMMARY) {
            if (random.nextInt(4) == 0) {
                builder.constrain(i, ConstraintType.START_NO_EARLIER_THAN, date(random));
            }
            if (random.nextInt(4) == 0) {
                builder.constrain(i, ConstraintType.FINISH_NO_LATER_THAN, date(random));
            }
        } else {
            if (random.nextInt(3) == 0) {
                builder.constrain(i, type(random), date(random));
                if (random.nextInt(3) == 0) {
                    builder.constrain(i, type(random), date(random));
                }
            }
            if (random.nextInt(20) == 0) {
                var from = date(random);
                builder.manual(i, from, from + random.nextInt(5 * DAY));
            }
        }
        if (random.nextInt(6) == 0) {
            builder.deadline(i, date(random));
        }
        if (random.nextInt(20) == 0) {
            builder.inactive(i);
        }
    }

    private static ConstraintType type(SplittableRandom random) {
        return pick(random, ConstraintType.values());
    }

    private static void link(SplittableRandom random, NetworkBuilder builder, int size) {
        // A random order of the activities, along which links lead, so that the order of input means nothing.
        var order = new int[size];
        for (var i = 0; i < size; i++) {
            var j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        for (var l = random.nextInt(2 * size); l > 0; l--) {
            var to = 1 + random.nextInt(size - 1);
            var relation = pick(random, Relation.values());
            builder.link(order[random.nextInt(to)], order[to], relation, lag(random));
        }
    }

    private static Lag lag(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0 -> Lag.working(60 * (random.nextInt(40) - 10));
            case 1 -> Lag.working(random.nextInt(900) - 200);
            case 2 -> Lag.elapsed(60 * (random.nextInt(100) - 20));
            case 3 -> Lag.percent(random.nextInt(150) - 50);
            default -> Lag.NONE;
        };
    }

    private static Progress progress(SplittableRandom random, int[] durations, List<Integer> summaries) {
        var builder = Progress.builder(durations.length);
        if (random.nextInt(2) == 0) {
            return builder.build();
        }
        if (random.nextInt(5) > 0) {
            builder.dataDate(date(random));
        }
        for (var i = 0; i < durations.length; i++) {
            if (summaries.contains(i)) {
                continue;
            }
            var began = date(random);
            switch (random.nextInt(6)) {
                case 0 -> builder.finished(i, began, began + random.nextInt(6 * DAY));
                case 1 -> builder.started(i, began).remaining(i, random.nextInt(durations[i] + 200));
                case 2 -> {
                    builder.started(i, began).percent(i, random.nextInt(101));
                    if (random.nextInt(3) == 0) {
                        builder.resume(i, date(random));
                    }
                }
                default -> {}
            }
        }
        return builder.build();
    }

    private static ScheduleProfile profile(SplittableRandom random) {
        if (random.nextInt(3) == 0) {
            return ScheduleProfile.house();
        }
        return new ScheduleProfile(
                pick(random, LagCalendar.values()),
                random.nextInt(2) == 0 ? ProgressRule.RETAINED_LOGIC : pick(random, ProgressRule.values()),
                pick(random, StartLagRule.values()),
                MilestoneRule.BY_KIND,
                pick(random, FloatRule.values()),
                pick(random, AlapRule.values()),
                random.nextInt(3) == 0,
                random.nextInt(3) == 0,
                random.nextInt(4) > 0,
                random.nextInt(4) == 0,
                random.nextInt(3) * 480,
                1440);
    }

    private static <T> T pick(SplittableRandom random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
