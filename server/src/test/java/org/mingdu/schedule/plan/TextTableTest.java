package org.mingdu.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void columns_stand_straight_where_a_chinese_character_is_two_wide() {
        var table = new TextTable("WBS", "名称", "工期（天）>", "开始");
        table.row("1.1", "土方开挖", "12", "2026-03-02");
        table.row("1.2.10", "A座Pile", "0.5", "2026-03-20");

        assertThat(table.text().lines())
                .containsExactly(
                        "WBS     名称      工期（天）  开始",
                        "──────  ────────  ──────────  ──────────",
                        "1.1     土方开挖          12  2026-03-02",
                        "1.2.10  A座Pile          0.5  2026-03-20");
        assertThat(table.text()
                        .lines()
                        .map(line -> TextTable.width(
                                line.substring(0, line.indexOf("2026") < 0 ? 0 : line.indexOf("2026")))))
                .containsExactly(0, 0, 30, 30);
    }

    @Test
    void what_is_too_long_is_cut_between_characters() {
        assertThat(TextTable.cut("一二三四五", 10)).isEqualTo("一二三四五");
        assertThat(TextTable.cut("一二三四五六", 10)).isEqualTo("一二三四…");
        assertThat(TextTable.width(TextTable.cut("一二三四五六", 10))).isLessThanOrEqualTo(10);
        assertThat(TextTable.cut("𠀀𠀁𠀂", 5)).isEqualTo("𠀀𠀁…");
    }

    @Test
    void what_would_steer_a_terminal_is_made_plain() {
        assertThat(TextTable.cut("a\u001b[2Jb\nc", 20)).isEqualTo("a [2Jb c");
        assertThat(TextTable.width("e\u0301")).isEqualTo(1);
        assertThat(TextTable.width("，🚧")).isEqualTo(4);
    }
}
