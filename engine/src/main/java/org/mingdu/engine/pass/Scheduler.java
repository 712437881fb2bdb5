package org.mingdu.engine.pass;

import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.network.ConstraintType;
import org.mingdu.engine.network.Network;
import org.mingdu.engine.network.Progress;
import org.mingdu.engine.pass.ScheduleProfile.AlapRule;

/// Computes schedules. Equal inputs give equal outputs, on whatever machine and at whatever time.
public final class Scheduler {
    private Scheduler() {}

    /// The schedule of a plan on which nothing has begun.
    public static Schedule schedule(Network network, ScheduleProfile profile) {
        return schedule(network, Progress.none(network.size()), profile);
    }

    /// The schedule of a plan in progress.
    public static Schedule schedule(Network network, Progress progress, ScheduleProfile profile) {
        if (progress.size() != network.size()) {
            throw new IllegalArgumentException("progress of (%d) activities does not fit a network of (%d)"
                    .formatted(progress.size(), network.size()));
        }
        var frame = new Frame(network, progress, profile);
        var forward = new ForwardPass(frame);
        forward.run();
        var finish = projectFinish(frame, forward.early);
        var end = network.mustFinishBy() == PlanMinute.NONE ? finish : network.mustFinishBy();
        var backward = new BackwardPass(frame, forward, end);
        backward.run();
        if (pinLatecomers(frame, forward, backward.late, finish)) {
            forward.run();
        }
        var floats = new Floats(frame, forward, backward.late, finish);
        return new Schedule(frame, forward, backward.late, floats, finish);
    }

    private static int projectFinish(Frame frame, Dates early) {
        var finish = frame.network.projectStart();
        for (var i = 0; i < frame.network.size(); i++) {
            if (frame.state[i] != Frame.RELAY && frame.network.isActive(i)) {
                finish = Math.max(finish, early.finish[i]);
            }
        }
        return finish;
    }

    /// Sends activities that go as late as possible to where the profile lets them go; false where there are none.
    private static boolean pinLatecomers(Frame frame, ForwardPass forward, Dates late, int finish) {
        var pinned = false;
        int[] free = {};
        for (var i = 0; i < frame.network.size(); i++) {
            if (frame.state[i] == Frame.OPEN && isAlap(frame.network, i)) {
                if (frame.profile.alapRule() == AlapRule.TOTAL_FLOAT) {
                    forward.pin(i, late.startPoint[i]);
                } else {
                    free = free.length == 0 ? Floats.freeFloats(frame, forward, finish) : free;
                    forward.pin(i, forward.early.startPoint[i] + free[i]);
                }
                pinned = true;
            }
        }
        return pinned;
    }

    private static boolean isAlap(Network network, int activity) {
        return network.constraint(activity) == ConstraintType.AS_LATE_AS_POSSIBLE
                || network.secondConstraint(activity) == ConstraintType.AS_LATE_AS_POSSIBLE;
    }
}
