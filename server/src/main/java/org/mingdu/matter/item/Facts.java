package org.mingdu.matter.item;

import static org.mingdu.kernel.Speech.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingdu.approval.SubjectKind.ToldFact;
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

    /// What codes among the facts are called; null where a code is not known any more.
    record Names(@Nullable String projectType, @Nullable String region) {}

    /// In words of people: without codes, and without what is not known or nought.
    static List<ToldFact> told(Map<String, String> facts, Names names) {
        var told = new ArrayList<ToldFact>();
        number(facts, "amount")
                .ifPresent(yuan -> told.add(new ToldFact(
                        "amount",
                        say("金额"),
                        say("%s 万元", new DecimalFormat("#,##0.00####").format(yuan.movePointLeft(4))))));
        number(facts, "days")
                .ifPresent(days -> told.add(new ToldFact("days", say("工期"), say("%s 天", days.toPlainString()))));
        number(facts, "contractShare")
                .ifPresent(share -> told.add(new ToldFact(
                        "contractShare",
                        say("金额占合同价"),
                        share.stripTrailingZeros().toPlainString() + "%")));
        told.add(new ToldFact("scope", say("范围"), "LOT".equals(facts.get("scope")) ? say("标段") : say("整个项目")));
        if (names.projectType() != null) {
            told.add(new ToldFact("projectType", say("项目类型"), names.projectType()));
        }
        if (names.region() != null) {
            told.add(new ToldFact("region", say("建设地点"), names.region()));
        }
        return List.copyOf(told);
    }

    private static Optional<BigDecimal> number(Map<String, String> facts, String code) {
        return Optional.ofNullable(facts.get(code)).map(BigDecimal::new).filter(value -> value.signum() != 0);
    }

    /// Percent of the contract, to the hundredth; 0 where either is unknown.
    static BigDecimal share(@Nullable Money amount, @Nullable Money contract) {
        return amount == null || contract == null || contract.yuan().signum() == 0
                ? BigDecimal.ZERO
                : amount.yuan().multiply(HUNDRED).divide(contract.yuan(), 2, RoundingMode.HALF_UP);
    }
}
