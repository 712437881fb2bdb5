package org.mingdu.demo.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.planfile.PlanLink;
import org.mingdu.planfile.PlanTask;

/// A line of a sheet while it is being written: each call adds one thing and gives the line back.
public final class Row {
    private static final int CLOCK_MINUTES_A_DAY = 1440;

    final int uid;
    final @Nullable Row above;
    final PlanTask.Kind kind;
    final String wbs;
    final List<PlanLink> before = new ArrayList<>();
    int children;
    boolean followed;

    private final String name;
    private final int days;
    private Site site;
    private @Nullable BigDecimal amount;
    private @Nullable String unit;
    private @Nullable String part;
    private @Nullable String risk;

    Row(int uid, @Nullable Row above, String wbs, String name, PlanTask.Kind kind, int days, Site site) {
        this.uid = uid;
        this.above = above;
        this.wbs = wbs;
        this.name = name;
        this.kind = kind;
        this.days = days;
        this.site = site;
    }

    /// How much is to be built.
    public Row amount(double much, String of) {
        var digits = much >= 200 ? 0 : 1;
        amount = BigDecimal.valueOf(much).setScale(digits, RoundingMode.HALF_UP);
        unit = of;
        return this;
    }

    /// Works by another calendar than the rest.
    public Row on(Site other) {
        site = other;
        return this;
    }

    /// The subdivision (分项工程) it is part of.
    public Row part(String subdivision) {
        part = subdivision;
        return this;
    }

    /// What most likely holds it up, a code of `DELAY_CAUSE`.
    public Row risk(String cause) {
        risk = cause;
        return this;
    }

    public Row after(Row... rows) {
        for (var row : rows) {
            link(row, PlanLink.Type.FS, 0, PlanLink.LagUnit.WORKING);
        }
        return this;
    }

    /// Starts so many working days after the other has ended; negative begins before.
    public Row after(Row row, int days) {
        return link(row, PlanLink.Type.FS, days * Site.MINUTES_A_DAY, PlanLink.LagUnit.WORKING);
    }

    /// Waits so many days of the calendar, as concrete that cures does.
    public Row cured(Row row, int calendarDays) {
        return link(row, PlanLink.Type.FS, calendarDays * CLOCK_MINUTES_A_DAY, PlanLink.LagUnit.ELAPSED);
    }

    /// Starts so many working days after the other has started.
    public Row beside(Row row, int days) {
        return link(row, PlanLink.Type.SS, days * Site.MINUTES_A_DAY, PlanLink.LagUnit.WORKING);
    }

    /// Cannot end sooner than so many working days after the other.
    public Row endsAfter(Row row, int days) {
        return link(row, PlanLink.Type.FF, days * Site.MINUTES_A_DAY, PlanLink.LagUnit.WORKING);
    }

    /// Must be kept up until the other begins.
    public Row keptUntil(Row row) {
        return link(row, PlanLink.Type.SF, 0, PlanLink.LagUnit.WORKING);
    }

    private Row link(Row row, PlanLink.Type type, int lag, PlanLink.LagUnit unitOfLag) {
        before.add(new PlanLink(row.uid, uid, type, lag, unitOfLag));
        row.followed = true;
        return this;
    }

    public String name() {
        return name;
    }

    /// Its place in the sheet, from 0.
    public int line() {
        return uid - 1;
    }

    public String wbs() {
        return wbs;
    }

    public @Nullable Row above() {
        return above;
    }

    /// Planned working days.
    public int days() {
        return days;
    }

    public Site site() {
        return site;
    }

    public @Nullable BigDecimal amount() {
        return amount;
    }

    public @Nullable String unit() {
        return unit;
    }

    public @Nullable String part() {
        return part;
    }

    public @Nullable String risk() {
        return risk;
    }

    public boolean isSummary() {
        return kind == PlanTask.Kind.SUMMARY;
    }

    public boolean isMilestone() {
        return kind == PlanTask.Kind.START_MILESTONE || kind == PlanTask.Kind.FINISH_MILESTONE;
    }

    public boolean isWork() {
        return kind == PlanTask.Kind.TASK;
    }
}
