package org.mingdu.matter.item;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Money;

/// What a matter says to the conditions of its route; see [org.mingdu.matter.kind.MatterKind#FIELDS].
final class Facts {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Facts() {}

    static Map<String, String> of(MatterRow row) {
        var place = row.place();
        return Map.of(
                "amount", row.amount() == null ? "0" : row.amount().text(),
                "days", String.valueOf(row.days() == null ? 0 : row.days()),
                "contractShare", share(row.amount(), place.contractAmount()).toPlainString(),
                "scope", place.lot() == null ? "PROJECT" : "LOT",
                "projectType", place.projectType(),
                "region", place.region());
    }

    /// Percent of the contract, to the hundredth; 0 where either is unknown.
    static BigDecimal share(@Nullable Money amount, @Nullable Money contract) {
        return amount == null || contract == null || contract.yuan().signum() == 0
                ? BigDecimal.ZERO
                : amount.yuan().multiply(HUNDRED).divide(contract.yuan(), 2, RoundingMode.HALF_UP);
    }
}
