package org.mingdu.matter.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingdu.kernel.Money;
import org.mingdu.matter.item.ChangeTotals.Bucket;
import org.mingdu.matter.item.ChangeTotals.Part;
import org.mingdu.matter.item.ChangeTotals.SeenLot;
import org.mingdu.matter.item.ChangeTotals.Sum;

class ChangeTotalsTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    private static Sum sum(long count, String yuan, long days) {
        return new Sum(count, Money.of(yuan), days);
    }

    private static Part part(@Nullable UUID lot, Bucket bucket, long count, String yuan, long days) {
        return new Part(lot, bucket, sum(count, yuan, days));
    }

    private static final List<SeenLot> LOTS =
            List.of(new SeenLot(ONE, "一标段", Money.of("3000000.00")), new SeenLot(TWO, "二标段", null));

    private static final List<Part> PARTS = List.of(
            part(ONE, Bucket.APPROVED, 2, "150000.00", 10),
            part(ONE, Bucket.DRAFT, 1, "-20000.00", -3),
            part(TWO, Bucket.APPROVED, 1, "-50000.50", 0),
            part(TWO, Bucket.DROPPED, 4, "9.00", 1),
            part(null, Bucket.IN_APPROVAL, 1, "7.00", 2));

    @Test
    void the_project_is_the_sum_of_its_lots_and_of_what_belongs_to_none() {
        var totals = ChangeTotals.of(LOTS, PARTS, true);
        assertThat(totals.project().approved()).isEqualTo(sum(3, "99999.50", 10));
        assertThat(totals.project().draft()).isEqualTo(sum(1, "-20000.00", -3));
        assertThat(totals.project().inApproval()).isEqualTo(sum(1, "7.00", 2));
        assertThat(totals.project().dropped()).isEqualTo(sum(4, "9.00", 1));
        assertThat(totals.lots().get(0).sums().approved()).isEqualTo(sum(2, "150000.00", 10));
        assertThat(totals.lots().get(1).sums().approved()).isEqualTo(sum(1, "-50000.50", 0));
        assertThat(totals.whole()).isNotNull();
        assertThat(totals.whole().inApproval()).isEqualTo(sum(1, "7.00", 2));
        assertThat(totals.whole().approved()).isEqualTo(Sum.NOTHING);
    }

    @Test
    void what_was_approved_is_told_as_part_of_the_contract_where_that_is_known() {
        var totals = ChangeTotals.of(LOTS, PARTS, true);
        assertThat(totals.lots().get(0).approvedShare()).isEqualTo("5.00");
        assertThat(totals.lots().get(1).approvedShare()).isNull();
    }

    @Test
    void who_does_not_see_the_whole_is_told_nothing_of_it() {
        assertThat(ChangeTotals.of(LOTS, List.of(), false).whole()).isNull();
        assertThat(ChangeTotals.of(List.of(), List.of(), true).project().approved())
                .isEqualTo(Sum.NOTHING);
    }

    @Test
    void a_share_is_of_the_contract_with_its_sign_and_nothing_where_there_is_none() {
        var contract = Money.of("3000000.00");
        assertThat(Facts.share(Money.of("100000.00"), contract)).isEqualByComparingTo("3.33");
        assertThat(Facts.share(Money.of("-100000.00"), contract)).isEqualByComparingTo("-3.33");
        assertThat(Facts.share(Money.of("1.00"), null)).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(Facts.share(null, contract)).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(Facts.share(Money.of("1.00"), Money.of("0.00"))).isEqualByComparingTo(BigDecimal.ZERO);
    }
}
