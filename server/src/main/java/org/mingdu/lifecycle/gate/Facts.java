package org.mingdu.lifecycle.gate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.Stage;
import org.mingdu.lifecycle.law.Status;
import org.mingdu.lifecycle.law.Track;
import org.mingdu.lifecycle.law.Transition;

/// All that is known of a project on a day, for gates to judge.
///
/// @param entries   those in force
/// @param decided   matters approved here or recorded as approved, the newest last
/// @param promised  what the baselines in force promise
/// @param pausedOn  since when it is stopped; null while it is not
/// @param asked     the move that is asked for; null where only the standing rules are looked at
public record Facts(
        Project project,
        Stage stage,
        Status status,
        Track track,
        List<Lot> lots,
        List<Entry> entries,
        List<Decided> decided,
        List<Promise> promised,
        @Nullable LocalDate pausedOn,
        LocalDate today,
        @Nullable Transition asked) {
    /// What the register says.
    ///
    /// @param investment yuan
    public record Project(
            @Nullable String nationalCode,
            String typeCode,
            BigDecimal investment,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedFinish) {}

    public record Lot(UUID id, String name, boolean hasContractor) {}

    public record Entry(
            EntryKind kind,
            LocalDate on,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal quantity,
            @Nullable UUID lot) {}

    /// A matter that was approved.
    ///
    /// @param kind `ESTIMATE`, `CHANGE` …
    public record Decided(String kind, @Nullable BigDecimal amount) {}

    public record Promise(LocalDate start, LocalDate finish) {}

    public Facts {
        lots = List.copyOf(lots);
        entries = List.copyOf(entries);
        decided = List.copyOf(decided);
        promised = List.copyOf(promised);
    }

    public Facts asking(Transition move) {
        return new Facts(project, stage, status, track, lots, entries, decided, promised, pausedOn, today, move);
    }

    boolean has(EntryKind kind) {
        return latest(kind).isPresent();
    }

    boolean isDecided(String matter) {
        return decided.stream().anyMatch(one -> one.kind().equals(matter));
    }

    Optional<Entry> latest(EntryKind kind) {
        return entries.stream().filter(one -> one.kind() == kind).reduce((_, later) -> later);
    }

    List<Entry> all(EntryKind kind) {
        return entries.stream().filter(one -> one.kind() == kind).toList();
    }

    Optional<BigDecimal> amount(EntryKind kind) {
        return latest(kind).map(Entry::amount);
    }

    Optional<BigDecimal> quantity(EntryKind kind) {
        return latest(kind).map(Entry::quantity);
    }

    /// Of all entries of the kind; nothing is 0.
    BigDecimal sum(EntryKind kind) {
        return all(kind).stream()
                .map(Entry::amount)
                .filter(java.util.Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Sums by lot; what belongs to no lot stands under the empty one.
    Map<Optional<UUID>, BigDecimal> byLot(EntryKind kind) {
        var sums = new HashMap<Optional<UUID>, BigDecimal>();
        for (var one : all(kind)) {
            if (one.amount() != null) {
                sums.merge(Optional.ofNullable(one.lot()), one.amount(), BigDecimal::add);
            }
        }
        return sums;
    }

    private Optional<BigDecimal> decidedAmount(String matter) {
        return decided.stream()
                .filter(one -> one.kind().equals(matter))
                .reduce((_, later) -> later)
                .map(Decided::amount);
    }

    /// 投资估算, as the feasibility was approved.
    Optional<BigDecimal> estimate() {
        return amount(EntryKind.FEASIBILITY_APPROVAL).or(() -> decidedAmount("FEASIBILITY"));
    }

    /// 概算, as it was first approved.
    Optional<BigDecimal> firstDesignEstimate() {
        return amount(EntryKind.ESTIMATE_APPROVAL).or(() -> decidedAmount("ESTIMATE"));
    }

    /// 概算 in force: adjusted where it was.
    public Optional<BigDecimal> designEstimate() {
        return amount(EntryKind.ESTIMATE_ADJUSTMENT).or(this::firstDesignEstimate);
    }

    /// 合同、变更 and other costs together.
    BigDecimal committed() {
        var changes = decided.stream()
                .filter(one -> one.kind().equals("CHANGE") && one.amount() != null)
                .map(Decided::amount)
                .filter(java.util.Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum(EntryKind.CONTRACT).add(changes).add(sum(EntryKind.OTHER_COST));
    }
}
