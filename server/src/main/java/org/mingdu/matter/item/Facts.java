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

    /// What is known of a matter that a condition may look at.
    record Said(
            @Nullable Money amount,
            @Nullable Integer days,
            boolean ofLot,
            String projectType,
            String region,
            @Nullable Money contractAmount) {}

    static Map<String, String> of(Said said) {
        return Map.of(
                "amount", said.amount() == null ? "0" : said.amount().text(),
                "days", String.valueOf(said.days() == null ? 0 : said.days()),
                "contractShare", share(said.amount(), said.contractAmount()).toPlainString(),
                "scope", said.ofLot() ? "LOT" : "PROJECT",
                "projectType", said.projectType(),
                "region", said.region());
    }

    /// Percent of the contract, to the hundredth; 0 where either is unknown.
    static BigDecimal share(@Nullable Money amount, @Nullable Money contract) {
        return amount == null || contract == null || contract.yuan().signum() == 0
                ? BigDecimal.ZERO
                : amount.yuan().multiply(HUNDRED).divide(contract.yuan(), 2, RoundingMode.HALF_UP);
    }
}
