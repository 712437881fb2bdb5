package org.mingdu.lifecycle.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row: how a gate or a limit holds in a region, from a day and maybe until one. Rows are added and never changed;
/// of two for the same region and day the later written holds.
///
/// @param id          null for a row that came with the product
/// @param code        of a [org.mingdu.lifecycle.law.GateCode] or a [org.mingdu.lifecycle.law.LimitCode]
/// @param regionPath  empty for the whole country
/// @param severity    null of a limit
/// @param least       at least so much, in `unit`
/// @param most        at most so much, in `unit`
/// @param exemptUnder yuan of investment under which it does not hold
/// @param exemptArea  square metres of floor under which it does not hold
/// @param inForce     false takes the region's own rule back: the next wider one holds
public record Rule(
        @Nullable UUID id,
        String code,
        String regionPath,
        @Nullable Severity severity,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable Unit unit,
        @Nullable BigDecimal exemptUnder,
        @Nullable BigDecimal exemptArea,
        boolean inForce,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public BigDecimal mostOr(long otherwise) {
        return most == null ? BigDecimal.valueOf(otherwise) : most;
    }

    public BigDecimal leastOr(long otherwise) {
        return least == null ? BigDecimal.valueOf(otherwise) : least;
    }
}
