package org.mingdu.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingdu.kernel.Problem.Field;

class CheckReportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final LocalDate BEGUN = LocalDate.of(2026, 9, 1);

    @Test
    void a_plain_statement_has_no_fault() {
        assertThat(check(percent("55", null))).isEmpty();
        assertThat(check(quantity("250", null))).isEmpty();
        assertThat(check(dates(BEGUN, TODAY))).isEmpty();
    }

    @Test
    void tomorrow_cannot_be_reported_today() {
        var form = new SubmitReport.Form(
                TODAY.plusDays(1), ReportMethod.PERCENT, null, new BigDecimal("55"), BEGUN, null, null, null, null);

        assertThat(check(form)).containsExactly(new Field("/forDay", "数据日期不能晚于今天（2026-09-15）。"));
    }

    @Test
    void a_report_does_not_reach_behind_the_last_one_verified() {
        var last = new ReportTable.Known(TODAY.plusDays(-1), new BigDecimal("40"), null, BEGUN, null, null);
        var form = new SubmitReport.Form(
                TODAY.plusDays(-2), ReportMethod.PERCENT, null, new BigDecimal("55"), BEGUN, null, null, null, null);

        assertThat(CheckReport.check(activity(), form, Optional.of(last), TODAY))
                .containsExactly(new Field("/forDay", "数据日期不能早于上一次已核实的填报（2026-09-14）。"));
    }

    @Test
    void going_back_asks_for_a_word_of_correction() {
        assertThat(check(percent("30", null)))
                .containsExactly(new Field("/note", "累计完成 30% 少于已核实的 40%。如系更正，请在说明中写明原因。"));
        assertThat(check(percent("30", "复测更正"))).isEmpty();
    }

    @Test
    void a_fifth_more_than_planned_asks_for_a_reason() {
        assertThat(check(quantity("600", null))).isEmpty();
        assertThat(check(quantity("600.0001", null)))
                .containsExactly(new Field("/note", "累计完成量超过计划工程量（500 m³）的 120%，请在说明中写明原因。"));
        assertThat(check(quantity("700", "设计变更增加"))).isEmpty();
    }

    @Test
    void work_cannot_end_before_it_began() {
        assertThat(check(dates(BEGUN, BEGUN.plusDays(-1))))
                .containsExactly(new Field("/actualFinish", "实际完成日期不能早于实际开始日期（2026-09-01）。"));
    }

    @Test
    void the_whole_done_and_its_last_day_belong_together() {
        assertThat(check(percent("100", null))).extracting(Field::pointer).containsExactly("/actualFinish");

        var early = new SubmitReport.Form(
                TODAY, ReportMethod.PERCENT, null, new BigDecimal("90"), BEGUN, TODAY, null, null, null);
        assertThat(check(early)).extracting(Field::pointer).containsExactly("/percent");
    }

    @Test
    void work_done_must_have_begun_one_day() {
        var form = new SubmitReport.Form(
                TODAY, ReportMethod.PERCENT, null, new BigDecimal("50"), null, null, null, null, null);

        assertThat(check(form)).containsExactly(new Field("/actualStart", "已有完成量，请填写实际开始日期。"));
    }

    @Test
    void a_milestone_is_reported_by_its_day() {
        var milestone = new ReportableActivity(
                UUID.randomUUID(),
                "封顶",
                "1.9",
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                false,
                true,
                null,
                null,
                BigDecimal.ZERO,
                null,
                true);

        assertThat(CheckReport.check(milestone, percent("50", null), Optional.empty(), TODAY))
                .containsExactly(new Field("/method", "里程碑没有过程量，请按日期填报。"));
        assertThat(CheckReport.check(milestone, dates(null, TODAY), Optional.empty(), TODAY))
                .isEmpty();
    }

    @Test
    void measured_work_comes_to_its_share_and_never_to_more_than_all() {
        assertThat(CheckReport.percent(activity(), quantity("333", null))).isEqualByComparingTo("66.6");
        assertThat(CheckReport.percent(activity(), quantity("555", null))).isEqualByComparingTo("100");
        assertThat(CheckReport.percent(activity(), quantity("499.99", null))).isEqualByComparingTo("99.99");
        assertThat(CheckReport.percent(activity(), dates(BEGUN, TODAY))).isEqualByComparingTo("100");
        assertThat(CheckReport.percent(activity(), dates(BEGUN, null))).isEqualByComparingTo("40");
    }

    private static List<Field> check(SubmitReport.Form form) {
        return CheckReport.check(activity(), form, Optional.empty(), TODAY);
    }

    private static ReportableActivity activity() {
        return new ReportableActivity(
                UUID.randomUUID(),
                "土方开挖",
                "1.2.1",
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                false,
                false,
                new BigDecimal("500.0000"),
                "m³",
                new BigDecimal("40.00"),
                null,
                true);
    }

    private static SubmitReport.Form percent(String percent, String note) {
        return new SubmitReport.Form(
                TODAY, ReportMethod.PERCENT, null, new BigDecimal(percent), BEGUN, null, null, null, note);
    }

    private static SubmitReport.Form quantity(String quantity, String note) {
        return new SubmitReport.Form(
                TODAY, ReportMethod.QUANTITY, new BigDecimal(quantity), null, BEGUN, null, null, null, note);
    }

    private static SubmitReport.Form dates(LocalDate start, LocalDate finish) {
        return new SubmitReport.Form(TODAY, ReportMethod.DATES, null, null, start, finish, null, null, null);
    }
}
