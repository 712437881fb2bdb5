package org.mingdu.lifecycle;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.files.Files;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.ProjectId;

/// The door for founding a demo and for imports, where no gate is asked: enters what was registered and moved before a
/// project came here, on the days it happened.
///
/// Expects a transaction that has entered the tenant.
public interface PastLives {
    /// One of the things that happened.
    sealed interface Past {
        Instant at();
    }

    /// A paper that was registered.
    ///
    /// @param kind     of those that are registered by hand: `WORK_PERMIT`
    /// @param quantity square metres, percent or days, as the kind has it
    /// @param file     kept already
    record Paper(
            Instant at,
            String kind,
            @Nullable String number,
            @Nullable Money amount,
            @Nullable BigDecimal quantity,
            @Nullable LotId lot,
            String note,
            Files.Kept file)
            implements Past {}

    /// A way the project went.
    ///
    /// @param transition of those the law has: `STARTED`
    record Move(Instant at, String transition, String reason) implements Past {}

    /// Limits begin and end with what is entered. Fails where the past does not lead to where the register says the
    /// project stands.
    ///
    /// @param past in the order in which it happened, from the pool on
    void enter(Actor actor, ProjectId project, List<Past> past);
}
