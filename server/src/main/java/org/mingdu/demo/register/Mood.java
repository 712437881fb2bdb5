package org.mingdu.demo.register;

/// How a project goes, in days lost to what holds it up.
///
/// @see org.mingdu.demo.history.Truth
public enum Mood {
    AHEAD(0, 0, 0.80, 1.0),
    STEADY(0, 0, 0.88, 1.08),
    /// Enough to be seen, not enough to worry.
    SLIPPING(12, 20, 0.92, 1.06),
    /// Far behind what should be done by now, and yet to end not much later.
    BEHIND(18, 24, 0.92, 1.06),
    LATE(42, 75, 0.92, 1.08),
    /// Stands still since two months for want of money.
    STOPPED(0, 0, 0.95, 1.08);

    private static final double SHARE_BEHIND = 0.17;

    private final int leastLost;
    private final int mostLost;
    private final double fastest;
    private final double slowest;

    Mood(int leastLost, int mostLost, double fastest, double slowest) {
        this.leastLost = leastLost;
        this.mostLost = mostLost;
        this.fastest = fastest;
        this.slowest = slowest;
    }

    /// Days lost since the start, for a chance between 0 and 1.
    public int lost(double chance, long daysSoFar) {
        var days = leastLost + chance * (mostLost - leastLost);
        return (int) Math.round(this == BEHIND ? Math.min(days, daysSoFar * SHARE_BEHIND) : days);
    }

    /// How long work takes against its plan, for a chance between 0 and 1.
    public double pace(double chance) {
        return fastest + chance * (slowest - fastest);
    }
}
