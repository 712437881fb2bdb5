package org.mingdu.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What was measured, in the order it was. What could not be measured is absent.
final class Figures {
    /// The most a figure may be; a base, such as the number of kills, has none.
    private static final Map<String, Double> GOALS = Map.ofEntries(
            Map.entry("start.first200_s", 6.0),
            Map.entry("start.rss_mb", 600.0),
            Map.entry("import.10k_s", 5.0),
            Map.entry("import.hotel_s", 2.5),
            Map.entry("gantt.data5k_cpu_ms", 250.0),
            Map.entry("gantt.data5k_gzip_kb", 400.0),
            Map.entry("api.list25_cpu_ms", 15.0),
            Map.entry("api.read_cpu_ms", 4.0),
            Map.entry("api.confirm_cpu_ms", 40.0),
            Map.entry("queue.200k_ms", 20.0),
            Map.entry("approval.p99_ms", 150.0),
            Map.entry("mix.errors", 0.0),
            Map.entry("mix.read_p99_ms", 200.0),
            Map.entry("mix.write_p99_ms", 400.0),
            Map.entry("faults.app_kill_lost", 0.0),
            Map.entry("faults.app_kill_double", 0.0),
            Map.entry("faults.db_kill_lost", 0.0),
            Map.entry("faults.db_kill_double", 0.0));

    private final Map<String, Double> values = new LinkedHashMap<>();

    /// Said at once as well, since a run takes minutes and may be broken off.
    void put(String name, double value) {
        values.put(name, value);
        System.err.println("  " + name + " " + value);
    }

    /// One line a figure, for machines: `FIGURE name value`, nothing rounded away.
    String lines() {
        var lines = new StringBuilder();
        values.forEach((name, value) -> lines.append("FIGURE ")
                .append(name)
                .append(' ')
                .append(plain(value))
                .append('\n'));
        return lines.toString();
    }

    /// For people, with the goal and how much of it is used.
    String table() {
        var table = new StringBuilder("%-26s %12s %10s %8s%n".formatted("figure", "measured", "goal", "ratio"));
        values.forEach((name, value) -> table.append(row(name, value)));
        return table.toString();
    }

    private static String row(String name, double value) {
        var goal = GOALS.get(name);
        return String.format(
                Locale.ROOT,
                "%-26s %12.2f %10s %8s%n",
                name,
                value,
                goal == null ? "" : "<= " + plain(goal),
                goal == null || goal == 0 ? "" : "%.2f".formatted(value / goal));
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
