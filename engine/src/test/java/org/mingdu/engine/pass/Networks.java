package org.mingdu.engine.pass;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.calendar.Shifts;
import org.mingdu.engine.calendar.WorkCalendar;
import org.mingdu.engine.network.Kind;
import org.mingdu.engine.network.Lag;
import org.mingdu.engine.network.Network;
import org.mingdu.engine.network.NetworkBuilder;
import org.mingdu.engine.network.Relation;

/// Networks of any size for measuring: layered, about two links an activity, four calendars, the relations in the
/// mixture of real plans.
final class Networks {
    static final int START = PlanMinute.of(LocalDate.of(2026, 3, 2), 480);

    private Networks() {}

    static Network layered(int activities, long seed) {
        var random = new SplittableRandom(seed);
        var network = Network.builder(START);
        addCalendars(network);
        var width = Math.max(4, (int) Math.sqrt(activities) / 2);
        for (var i = 0; i < activities; i++) {
            var a = network.activity(
                    Kind.TASK, 480 * (1 + random.nextInt(20)), random.nextInt(10) < 7 ? 0 : random.nextInt(4));
            for (var k = 0; k < 2 && a >= width; k++) {
                var from = Math.max(0, a - width - random.nextInt(width * 2));
                network.link(from, a, relation(random), lag(random));
            }
        }
        return network.build().orThrow();
    }

    static void addCalendars(NetworkBuilder network) {
        var five = WorkCalendar.builder("five days");
        var seven = WorkCalendar.builder("seven days").everyDay(Shifts.of(420, 660, 780, 1080));
        for (var year = 2026; year < 2046; year++) {
            five.nonWorking(LocalDate.of(year, 5, 1), LocalDate.of(year, 5, 5));
            five.nonWorking(LocalDate.of(year, 10, 1), LocalDate.of(year, 10, 7));
            five.exception(LocalDate.of(year, 9, 27), Shifts.OFFICE);
            seven.nonWorking(LocalDate.of(year, 2, 1), LocalDate.of(year, 2, 10));
        }
        network.calendar(five.build().orThrow());
        network.calendar(seven.build().orThrow());
        network.calendar(WorkCalendar.builder("night")
                .everyDay(Shifts.of(0, 360, 1320, 1440))
                .build()
                .orThrow());
        network.calendar(WorkCalendar.allHours("all hours"));
    }

    private static Relation relation(SplittableRandom random) {
        var n = random.nextInt(100);
        return n < 85
                ? Relation.FINISH_TO_START
                : n < 93 ? Relation.START_TO_START : n < 99 ? Relation.FINISH_TO_FINISH : Relation.START_TO_FINISH;
    }

    private static Lag lag(SplittableRandom random) {
        var n = random.nextInt(100);
        return n < 85 ? Lag.NONE : Lag.working((n < 97 ? 480 : -240) * (1 + random.nextInt(5)));
    }
}
