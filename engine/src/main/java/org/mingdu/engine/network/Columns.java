package org.mingdu.engine.network;

import java.util.Arrays;
import java.util.BitSet;
import org.mingdu.engine.calendar.PlanMinute;

/// The input of a network, one array a property; grows while it is built, then only read.
final class Columns implements Cloneable {
    static final byte WORKING = 0;
    static final byte ELAPSED = 1;
    static final byte PERCENT = 2;

    int activities;
    Kind[] kind = new Kind[64];
    int[] duration = new int[64];
    int[] calendar = new int[64];
    int[] parent = new int[64];
    ConstraintType[] constraint = new ConstraintType[64];
    int[] constraintDate = new int[64];
    ConstraintType[] second = new ConstraintType[64];
    int[] secondDate = new int[64];
    int[] deadline = new int[64];
    int[] manualStart = new int[64];
    int[] manualFinish = new int[64];
    BitSet inactive = new BitSet();

    int links;
    int[] from = new int[128];
    int[] to = new int[128];
    Relation[] relation = new Relation[128];
    byte[] lagKind = new byte[128];
    /// Minutes, or a ten-thousandth of a percent.
    int[] lag = new int[128];

    int add(Kind newKind, int newDuration, int newCalendar) {
        if (activities == kind.length) {
            growActivities(activities * 2);
        }
        var i = activities++;
        kind[i] = newKind;
        duration[i] = newDuration;
        calendar[i] = newCalendar;
        parent[i] = -1;
        constraint[i] = ConstraintType.AS_SOON_AS_POSSIBLE;
        second[i] = ConstraintType.AS_SOON_AS_POSSIBLE;
        deadline[i] = PlanMinute.NONE;
        manualStart[i] = PlanMinute.NONE;
        return i;
    }

    int link(int newFrom, int newTo, Relation newRelation, Lag newLag) {
        if (links == from.length) {
            growLinks(links * 2);
        }
        var l = links++;
        from[l] = newFrom;
        to[l] = newTo;
        relation[l] = newRelation;
        switch (newLag) {
            case Lag.WorkingLag(var minutes) -> setLag(l, WORKING, minutes);
            case Lag.ElapsedLag(var minutes) -> setLag(l, ELAPSED, minutes);
            case Lag.PercentLag(var percent) -> setLag(l, PERCENT, (int) Math.round(percent * 10_000));
        }
        return l;
    }

    private void setLag(int link, byte newKind, int amount) {
        lagKind[link] = newKind;
        lag[link] = amount;
    }

    void dropLink(int link) {
        var rest = --links - link;
        System.arraycopy(from, link + 1, from, link, rest);
        System.arraycopy(to, link + 1, to, link, rest);
        System.arraycopy(relation, link + 1, relation, link, rest);
        System.arraycopy(lagKind, link + 1, lagKind, link, rest);
        System.arraycopy(lag, link + 1, lag, link, rest);
    }

    Lag lagOf(int link) {
        return switch (lagKind[link]) {
            case ELAPSED -> Lag.elapsed(lag[link]);
            case PERCENT -> Lag.percent(lag[link] / 10_000.0);
            default -> Lag.working(lag[link]);
        };
    }

    private void growActivities(int size) {
        kind = Arrays.copyOf(kind, size);
        duration = Arrays.copyOf(duration, size);
        calendar = Arrays.copyOf(calendar, size);
        parent = Arrays.copyOf(parent, size);
        constraint = Arrays.copyOf(constraint, size);
        constraintDate = Arrays.copyOf(constraintDate, size);
        second = Arrays.copyOf(second, size);
        secondDate = Arrays.copyOf(secondDate, size);
        deadline = Arrays.copyOf(deadline, size);
        manualStart = Arrays.copyOf(manualStart, size);
        manualFinish = Arrays.copyOf(manualFinish, size);
    }

    private void growLinks(int size) {
        from = Arrays.copyOf(from, size);
        to = Arrays.copyOf(to, size);
        relation = Arrays.copyOf(relation, size);
        lagKind = Arrays.copyOf(lagKind, size);
        lag = Arrays.copyOf(lag, size);
    }

    /// A copy that can be changed without touching this one.
    @Override
    public Columns clone() {
        try {
            var copy = (Columns) super.clone();
            copy.kind = kind.clone();
            copy.inactive = (BitSet) inactive.clone();
            copy.growActivities(kind.length);
            copy.growLinks(from.length);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
