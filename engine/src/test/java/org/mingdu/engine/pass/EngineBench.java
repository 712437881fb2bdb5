package org.mingdu.engine.pass;

import java.lang.management.ManagementFactory;

/// Measures a full schedule in thread CPU time: `EngineBench [--lines]`. The best of the warm repetitions counts, as
/// it does for the peers it is compared with.
final class EngineBench {
    private EngineBench() {}

    public static void main(String[] args) {
        var lines = args.length > 0 && args[0].equals("--lines");
        if (!lines) {
            System.out.println("tasks      links      build ms   schedule ms   ns a task");
        }
        for (var size : new int[] {1_000, 10_000, 100_000}) {
            var repetitions = Math.max(12, 400_000 / size);
            var build = Double.MAX_VALUE;
            for (var i = 0; i < repetitions; i++) {
                var from = cpu();
                Networks.layered(size, 7);
                build = Math.min(build, cpu() - from);
            }
            var network = Networks.layered(size, 7);
            var schedule = Double.MAX_VALUE;
            var finish = 0L;
            for (var i = 0; i < repetitions; i++) {
                var from = cpu();
                finish += Scheduler.schedule(network, ScheduleProfile.house()).projectFinish();
                schedule = Math.min(schedule, cpu() - from);
            }
            if (finish == 0) {
                throw new IllegalStateException("nothing was scheduled");
            }
            if (lines) {
                System.out.println("FIGURE engine.build" + size / 1000 + "k_cpu_ms " + build);
                System.out.println("FIGURE engine.schedule" + size / 1000 + "k_cpu_ms " + schedule);
            } else {
                System.out.printf(
                        "%-10d %-10d %-10.2f %-13.2f %.0f%n",
                        size, network.links(), build, schedule, schedule * 1e6 / size);
            }
        }
    }

    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }
}
