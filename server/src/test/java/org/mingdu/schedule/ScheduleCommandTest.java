package org.mingdu.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingdu.planfile.sample.MspdiGenerator;
import tools.jackson.databind.json.JsonMapper;

class ScheduleCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @Test
    void a_plan_is_computed_and_written_as_json_and_csv() throws IOException {
        var file = folder.resolve("计划.xml");
        try (var out = Files.newOutputStream(file)) {
            MspdiGenerator.write(out, 60, 7);
        }

        var code = run(file.toString(), "--out", folder.resolve("out").toString());

        assertThat(code).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("生成的计划", "关键线路", "决定日期的因素");
        var json = JsonMapper.shared().readTree(folder.resolve("out/计划.json").toFile());
        assertThat(json.at("/rows/name").size())
                .isEqualTo(json.at("/rows/start").size())
                .isGreaterThan(60);
        assertThat(json.at("/links/from").size())
                .isEqualTo(json.at("/links/lag").size())
                .isGreaterThan(100);
        assertThat(json.at("/calendars/0/week").size()).isEqualTo(7);
        assertThat(Files.readString(folder.resolve("out/计划.csv")))
                .startsWith("\uFEFF序号,编号")
                .contains("土方开挖");
    }

    @Test
    void the_data_date_moves_work_not_done_behind_it() throws IOException {
        var file = folder.resolve("计划.xml");
        try (var out = Files.newOutputStream(file)) {
            MspdiGenerator.write(out, 60, 7);
        }

        assertThat(run(file.toString(), "--data-date", "2030-01-01")).isZero();

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("数据日期 2030-01-01", "2030-01-0");
    }

    @Test
    void wrong_questions_and_wrong_files_end_with_a_sentence_and_a_code_of_their_own() throws IOException {
        var page = Files.writeString(folder.resolve("page.html"), "<html></html>");

        assertThat(run()).isEqualTo(2);
        assertThat(run("nothing.xml")).isEqualTo(2);
        assertThat(run(page.toString(), "--data-date", "6月30日")).isEqualTo(2);
        assertThat(run(page.toString())).isEqualTo(3);
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("没有给出计划文件", "不存在或无法读取", "不是日期", "后缀");
    }

    private Path named(String fileName, String taskName) throws IOException {
        var bytes = new ByteArrayOutputStream();
        MspdiGenerator.write(bytes, 20, 7);
        var text = bytes.toString(StandardCharsets.UTF_8)
                .replaceFirst("土方开挖[^<]*", java.util.regex.Matcher.quoteReplacement(taskName));
        return Files.writeString(folder.resolve(fileName), text);
    }

    @Test
    void names_with_blanks_and_folders_that_are_not_there_are_no_obstacle() throws IOException {
        var file = named("我的 总 计划.v2.xml", "开挖");
        var out = folder.resolve("新的 目录/下一级");

        assertThat(run(file.toString(), "--out", out.toString())).isZero();

        assertThat(out.resolve("我的 总 计划.v2.json")).isNotEmptyFile();
        assertThat(out.resolve("我的 总 计划.v2.csv")).isNotEmptyFile();
        assertThat(folder.resolve("我的 总 计划.v2.xml")).exists();
    }

    @Test
    void a_name_that_is_a_formula_or_a_script_stays_a_name() throws IOException {
        var file = named("计划.xml", "=HYPERLINK(\"http://x\",\"y\")&lt;/script&gt;");

        assertThat(run(file.toString(), "--out", folder.resolve("out").toString()))
                .isZero();

        assertThat(Files.readString(folder.resolve("out/计划.csv")))
                .contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")</script>\"");
        assertThat(Files.readString(folder.resolve("out/计划.json")))
                .doesNotContain("</script>")
                .contains("HYPERLINK");
    }

    @Test
    void a_plan_with_a_loop_and_a_place_that_cannot_be_written_have_codes_of_their_own() throws IOException {
        var file = named("计划.xml", "开挖");
        var taken = Files.writeString(folder.resolve("taken"), "a file, no folder");

        assertThat(run(file.toString(), "--out", taken.toString())).isEqualTo(5);
        assertThat(run(file.toString(), "--data-date")).isEqualTo(2);
        assertThat(run(file.toString(), "--data-date", "1066-10-14")).isEqualTo(2);
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("结果未能写出", "缺少取值", "不在 1950 至 2149 年之间", "不存在或无法读取");
    }

    private int run(String... arguments) {
        return new ScheduleCommand(
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        new PrintStream(complained, true, StandardCharsets.UTF_8))
                .run(arguments);
    }
}
