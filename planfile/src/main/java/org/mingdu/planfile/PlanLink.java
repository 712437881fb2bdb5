package org.mingdu.planfile;

/// A dependency between two tasks of the file, named by their uids.
///
/// @param lag minutes for working and elapsed lag, hundredths of a percent of the predecessor's duration otherwise;
///     negative is a lead
public record PlanLink(int from, int to, Type type, int lag, LagUnit lagUnit) {
    /// Which ends are tied together.
    public enum Type {
        FS,
        SS,
        FF,
        SF
    }

    /// How [PlanLink#lag] is to be counted.
    public enum LagUnit {
        WORKING,
        ELAPSED,
        PERCENT,
        ELAPSED_PERCENT
    }
}
