package org.mingdu.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingdu.ledger.support.Seeds;

class ArmourTest {
    @Test
    void bytes_have_one_text_and_no_other_is_read() {
        assertThat(Armour.read("AA==", 8)).isPresent();
        assertThat(Armour.read("AB==", 8)).as("stray bits").isEmpty();
        assertThat(Armour.read("AA", 8)).as("no padding").isEmpty();
        assertThat(Armour.read("AA==\n", 8)).isEmpty();
        assertThat(Armour.read("_-8=", 8)).as("other letters").isEmpty();
        assertThat(Armour.read("AAAA", 2)).as("longer than it may be").isEmpty();
        Seeds.forEach(500, chance -> {
            var bytes = Seeds.bytes(chance, chance.nextInt(70));
            assertThat(Armour.read(Armour.of(bytes), 70))
                    .hasValueSatisfying(read -> assertThat(read).isEqualTo(bytes));
        });
    }
}
