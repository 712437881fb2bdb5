package org.mingdu.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportLifeTest {
    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, VERIFY,   VERIFIED",
        "SUBMITTED, RETURN,   RETURNED",
        "SUBMITTED, WITHDRAW, WITHDRAWN",
        "SUBMITTED, APPROVE,  ",
        "VERIFIED,  APPROVE,  APPROVED",
        "VERIFIED,  RETURN,   RETURNED",
        "VERIFIED,  VERIFY,   ",
        "VERIFIED,  WITHDRAW, ",
        "APPROVED,  VERIFY,   ",
        "APPROVED,  APPROVE,  ",
        "APPROVED,  RETURN,   ",
        "APPROVED,  WITHDRAW, ",
        "RETURNED,  VERIFY,   ",
        "RETURNED,  APPROVE,  ",
        "RETURNED,  RETURN,   ",
        "RETURNED,  WITHDRAW, ",
        "WITHDRAWN, VERIFY,   ",
        "WITHDRAWN, APPROVE,  ",
        "WITHDRAWN, RETURN,   ",
        "WITHDRAWN, WITHDRAW, "
    })
    void each_step_leads_where_the_table_says(ReportState from, ReportStep step, ReportState to) {
        assertThat(from.after(step)).isEqualTo(Optional.ofNullable(to));
    }
}
