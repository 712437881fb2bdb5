package org.mingdu.lifecycle.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Which of all rows holds.
class RulesTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private static Rule rule(String path, int most, boolean inForce, LocalDate from, @Nullable LocalDate to) {
        return new Rule(
                null,
                "G02",
                path,
                Severity.BLOCK,
                null,
                BigDecimal.valueOf(most),
                Unit.PERCENT,
                null,
                null,
                inForce,
                from,
                to,
                "依据");
    }

    /// Rows as they are read: the later written first.
    private static Optional<Integer> most(LocalDate day, String place, Rule... rows) {
        return new Rules(List.of(rows))
                .of("G02", place, day)
                .map(rule -> rule.mostOr(0).intValue());
    }

    @Test
    void the_nearest_region_wins() {
        var national = rule("", 10, true, MAY, null);
        var province = rule("/330000/", 8, true, MAY, null);
        var city = rule("/330000/330100/", 5, true, MAY, null);
        assertThat(most(JUNE, "/330000/330100/330106/", city, province, national))
                .contains(5);
        assertThat(most(JUNE, "/330000/330200/", city, province, national)).contains(8);
        assertThat(most(JUNE, "/440000/", city, province, national)).contains(10);
    }

    @Test
    void a_rule_holds_from_its_first_day_to_its_last() {
        var former = rule("", 10, true, MAY, null);
        var later = rule("", 7, true, JUNE, JULY);
        assertThat(most(JUNE.minusDays(1), "/330000/", later, former)).contains(10);
        assertThat(most(JUNE, "/330000/", later, former)).contains(7);
        assertThat(most(JULY, "/330000/", later, former)).contains(7);
        assertThat(most(JULY.plusDays(1), "/330000/", later, former)).contains(10);
        assertThat(most(MAY.minusDays(1), "/330000/", later, former)).isEmpty();
    }

    @Test
    void of_two_for_one_region_and_day_the_later_written_holds() {
        assertThat(most(JULY, "/330000/", rule("", 6, true, MAY, null), rule("", 9, true, JUNE, null)))
                .contains(6);
    }

    @Test
    void a_region_that_takes_its_own_rule_back_follows_the_wider_one_again() {
        var back = rule("/330000/", 0, false, JULY, null);
        var own = rule("/330000/", 5, true, MAY, null);
        var national = rule("", 10, true, MAY, null);
        assertThat(most(JUNE, "/330000/330100/", back, own, national)).contains(5);
        assertThat(most(JULY, "/330000/330100/", back, own, national)).contains(10);
    }
}
