package org.mingdu.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"明川大桥", "买买提·艾力", "𠮷野家 㐂 䶮", "一行\n二行\t三", "Ω≥½", "a'b\"c%_\\"})
    void what_people_write_is_kept_as_it_is(String text) {
        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @Test
    void what_nobody_sees_is_left_out() {
        assertThat(PlainText.of("付款\u202efdp.exe")).isEqualTo("付款fdp.exe");
        assertThat(PlainText.of("\ufeff大\u200b桥\u00ad\u2066\u3164")).isEqualTo("大桥");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001b[2J", "a\u0085b", "\ud83d", "a\uffffb"})
    void what_is_no_text_is_refused(String text) {
        assertThat(PlainText.of(text)).isNull();
    }
}
