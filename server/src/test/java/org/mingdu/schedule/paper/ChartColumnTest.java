package org.mingdu.schedule.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingdu.standard.field.TheStandard;

class ChartColumnTest {
    @Test
    void every_column_is_a_field_of_the_standard_whose_head_has_room() {
        assertThat(ChartColumn.values())
                .allSatisfy(column -> assertThat(TheStandard.inForce().head("activity." + column.field))
                        .hasSizeLessThanOrEqualTo(column.letters));
    }
}
