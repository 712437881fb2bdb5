package org.mingdu.calendar.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {
    private static String summary(String title) {
        var written = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("BEGIN", "VEVENT")
                .text("SUMMARY", title)
                .line("END", "VEVENT")
                .line("END", "VCALENDAR")
                .whole();
        for (var line : written.split("\r\n", -1)) {
            assertThat(line.getBytes(UTF_8).length).as(line).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r", "\uFFFD");
            assertThat(line.isEmpty() || !Character.isLowSurrogate(line.charAt(0)))
                    .isTrue();
            assertThat(line.isEmpty() || !Character.isHighSurrogate(line.charAt(line.length() - 1)))
                    .isTrue();
        }
        return Biweekly.parse(written)
                .first()
                .getEvents()
                .getFirst()
                .getSummary()
                .getValue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "主体结构封顶",
                "明川市第一人民医院门诊综合楼及地下车库工程主体结构封顶并完成验收、移交下道工序及相关资料归档",
                "一, 二; 三\\四\n五：\"六\"",
                "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷",
                "BEGIN:VEVENT\nUID:made-up\nEND:VEVENT",
                "a  b                                                                                      c"
            })
    void another_makers_software_reads_what_was_written_and_no_line_is_longer_than_75_octets(String title) {
        assertThat(summary(title)).isEqualTo(title);
    }

    @Test
    void a_line_of_every_length_comes_back_whole() {
        for (var length = 1; length < 200; length++) {
            var title = "a".repeat(length % 4) + "程".repeat(length);
            assertThat(summary(title)).isEqualTo(title);
        }
    }

    @Test
    void what_nobody_can_see_is_left_out() {
        assertThat(summary("桥\u0000\u0007梁")).isEqualTo("桥梁");
    }
}
