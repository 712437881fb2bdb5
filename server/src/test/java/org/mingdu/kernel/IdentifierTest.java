package org.mingdu.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Codes published by those who carry them (the first four credit codes, the first three project codes) and codes made
/// by the rules of GB 32100-2015 and of the national approval platform; names beside the faults.
class IdentifierTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91330100799655058B",
                "9144030071526726XG",
                "914403001922038216",
                "91310115591693856A",
                "113301060024567814",
                "11330106MA2B12343Q",
                "11330106123456788F",
                "123301060024567811",
                "12330106MA2B12343M",
                "12330106123456788C",
                "91330106002456781U",
                "91330106MA2B12343G",
                "913301061234567887",
                "93330106002456781M",
                "93330106MA2B12343A",
                "933301061234567881",
                "513301060024567810",
                "51330106MA2B12343L",
                "51330106123456788B"
            })
    void a_credit_code_with_its_check_character_is_valid(String code) {
        assertThat(CreditCode.check(code).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91310115591693856B", "9131011559169385OA", "9131011559169385", ""})
    void a_credit_code_with_a_fault_is_told_what_is_wrong(String code) {
        assertThat(CreditCode.check(code).valid()).isFalse();
        assertThat(CreditCode.check(code).findings()).isNotEmpty();
    }

    @Test
    void a_credit_code_is_kept_in_capitals_without_blanks() {
        assertThat(CreditCode.check(" 91310115591693856a ").normalised()).isEqualTo("91310115591693856A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2205-610721-04-01-262897", "2106-440100-04-01-237448", "2205-440116-04-01-895542",
                "2401-330106-04-01-100009", "2512-110000-04-01-234568", "2611-440300-07-02-000014",
                "2403-510100-04-04-777770"
            })
    void a_project_code_with_its_check_digit_is_valid(String code) {
        assertThat(NationalProjectCode.check(code).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2205-610721-04-01-262898", "2213-610721-04-01-262897", "2205-61072-04-01-262897"})
    void a_project_code_with_a_fault_is_told_what_is_wrong(String code) {
        assertThat(NationalProjectCode.check(code).findings()).isNotEmpty();
    }

    @Test
    void what_was_typed_full_width_is_read_as_it_was_meant() {
        assertThat(CreditCode.check("９１３１０１１５５９１６９３８５６Ａ").normalised()).isEqualTo("91310115591693856A");
        assertThat(CreditCode.check("９１３１０１１５５９１６９３８５６Ａ").valid()).isTrue();
        assertThat(NationalProjectCode.check("２２０５－610721–04—01‐262897").normalised())
                .isEqualTo("2205-610721-04-01-262897");
    }

    @Test
    void a_project_code_of_before_november_2020_has_no_check_digit() {
        assertThat(NationalProjectCode.check("2017-110000-48-01-123456").valid())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9", "0.001", "NaN", "", "1,000.00", "99999999999999999999999"})
    void an_amount_that_is_none_is_refused(String text) {
        assertThatThrownBy(() -> Money.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void amounts_are_equal_whatever_zeros_were_written() {
        assertThat(Money.of("1.5")).isEqualTo(Money.of("1.50"));
    }
}
