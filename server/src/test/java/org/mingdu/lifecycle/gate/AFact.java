package org.mingdu.lifecycle.gate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.Stage;
import org.mingdu.lifecycle.law.Status;
import org.mingdu.lifecycle.law.Track;
import org.mingdu.lifecycle.law.Transition;

/// What is known of a project of ten million, on the way to the gates: `AFact.of().in(Stage.START).with(CONTRACT,
/// "5")`.
final class AFact {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    static final UUID LOT = new UUID(1, 1);
    private final List<Facts.Entry> entries = new ArrayList<>();
    private final List<Facts.Decided> decided = new ArrayList<>();
    private List<Facts.Lot> lots = List.of(new Facts.Lot(LOT, "一标段", true));
    private Track track = Track.APPROVAL;
    private Stage stage = Stage.CONSTRUCTION;
    private Status status = Status.ACTIVE;
    private String type = "MUNICIPAL";
    private BigDecimal investment = new BigDecimal("10000000.00");
    private @Nullable String code = "2401-330106-04-01-100009";
    private @Nullable LocalDate start = LocalDate.of(2026, 1, 1);
    private @Nullable LocalDate finish = LocalDate.of(2026, 12, 31);
    private @Nullable LocalDate pausedOn;
    private @Nullable Transition asked;

    static AFact of() {
        return new AFact();
    }

    AFact on(Track other) {
        track = other;
        return this;
    }

    AFact in(Stage other) {
        stage = other;
        return this;
    }

    AFact standing(Status other) {
        status = other;
        return this;
    }

    AFact ofType(String other) {
        type = other;
        return this;
    }

    AFact costing(String yuan) {
        investment = new BigDecimal(yuan);
        return this;
    }

    AFact uncoded() {
        code = null;
        return this;
    }

    AFact unplanned() {
        start = null;
        finish = null;
        return this;
    }

    AFact withoutLots() {
        lots = List.of();
        return this;
    }

    AFact pausedOn(LocalDate day) {
        pausedOn = day;
        return this;
    }

    AFact asking(Transition move) {
        asked = move;
        return this;
    }

    AFact with(EntryKind... kinds) {
        for (var kind : kinds) {
            entries.add(new Facts.Entry(kind, TODAY, null, null, null));
        }
        return this;
    }

    AFact with(EntryKind kind, String yuan) {
        return with(kind, yuan, TODAY);
    }

    AFact with(EntryKind kind, String yuan, LocalDate day) {
        entries.add(new Facts.Entry(kind, day, new BigDecimal(yuan), null, null));
        return this;
    }

    AFact withLot(EntryKind kind, String yuan, @Nullable UUID lot) {
        entries.add(new Facts.Entry(kind, TODAY, new BigDecimal(yuan), null, lot));
        return this;
    }

    AFact measuring(EntryKind kind, String quantity) {
        entries.add(new Facts.Entry(kind, TODAY, null, new BigDecimal(quantity), null));
        return this;
    }

    AFact decided(String kind, @Nullable String yuan) {
        decided.add(new Facts.Decided(kind, yuan == null ? null : new BigDecimal(yuan)));
        return this;
    }

    Facts facts() {
        return new Facts(
                new Facts.Project(code, type, investment, start, finish),
                stage,
                status,
                track,
                lots,
                entries,
                decided,
                List.of(),
                pausedOn,
                TODAY,
                asked);
    }
}
