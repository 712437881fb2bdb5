package org.mingdu.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/// `docs/api/problems.md` lists every type the sources can answer with; `./mingdu openapi` writes it anew.
class ProblemListTest {
    private static final Path SOURCES = Path.of("src/main/java/org/mingdu");
    private static final Path LIST = Path.of("../docs/api/problems.md");
    private static final Pattern OF = Pattern.compile(
            "Problem\\s*\\.of\\(\\s*HttpStatus\\.(\\w+),\\s*\"(\\w+)\",\\s*\"([\\w-]+)\",\\s*(?:say\\(\\s*)?(\"(?:[^\"\\\\]|\\\\.)*\")?");
    private static final Pattern REFUSED = Pattern.compile(
            "refused\\(\\s*HttpStatus\\.(\\w+),\\s*\"([\\w-]+)\",\\s*(?:say\\(\\s*)?(\"(?:[^\"\\\\]|\\\\.)*\")?");
    private static final Pattern SHARED = Pattern.compile("Problem\\s*\\.(invalid|stale)\\(\\s*\"(\\w+)\"");
    private static final Pattern IN_KERNEL =
            Pattern.compile("return of\\(HttpStatus\\.(\\w+), \"(\\w+)\", \"([\\w-]+)\", (\"[^\"]*\")");
    private static final Pattern ANY = Pattern.compile("Problem\\s*\\.of\\(\\s*(?!status)|refused\\(\\s*HttpStatus\\.");

    private record Known(int status, TreeSet<String> sentences) {}

    private final TreeMap<String, Known> known = new TreeMap<>();

    @Test
    void the_list_of_problems_is_what_the_sources_answer_with() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(one -> one.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                collect(file, Files.readString(file));
            }
        }
        assertThat(known).containsKeys("kernel:not-found", "kernel:invalid", "project:stale", "access:signed-out");
        var text = text();
        if (!System.getProperty("mingdu.openapi", "check").equals("check")) {
            Files.createDirectories(LIST.getParent());
            Files.writeString(LIST, text);
        }
        assertThat(Files.readString(LIST))
                .as("problem types changed: run ./mingdu openapi and commit what it writes")
                .isEqualTo(text);
    }

    private void collect(Path file, String source) {
        var room = SOURCES.relativize(file).getName(0).toString();
        var calls = 0;
        var whole = OF.matcher(source);
        while (whole.find()) {
            calls++;
            know(whole.group(2), whole.group(3), whole.group(1), whole.group(4));
        }
        var brief = REFUSED.matcher(source);
        while (brief.find()) {
            calls++;
            know(room, brief.group(2), brief.group(1), brief.group(3));
        }
        var inKernel = IN_KERNEL.matcher(source);
        while (inKernel.find()) {
            know(inKernel.group(2), inKernel.group(3), inKernel.group(1), inKernel.group(4));
        }
        var shared = SHARED.matcher(source);
        while (shared.find()) {
            var stale = shared.group(1).equals("stale");
            know(shared.group(2), shared.group(1), stale ? "CONFLICT" : "UNPROCESSABLE_CONTENT", null);
        }
        assertThat(calls)
                .as("%s: a problem's status, room and slug are written out, so that they can be listed", file)
                .isGreaterThanOrEqualTo((int) ANY.matcher(source).results().count());
    }

    private void know(String room, String slug, String status, @Nullable String sentence) {
        var type = room + ":" + slug;
        var code = HttpStatus.valueOf(status).value();
        var one = known.computeIfAbsent(type, _ -> new Known(code, new TreeSet<>()));
        assertThat(one.status()).as("%s has one status", type).isEqualTo(code);
        if (sentence != null && !sentence.equals("\"\"")) {
            one.sentences()
                    .add(sentence.substring(1, sentence.length() - 1)
                            .replace("%d", "…")
                            .replace("%s", "…"));
        }
    }

    private String text() {
        var rows = known.entrySet().stream()
                .map(entry -> "| `%s` | %d | %s |"
                        .formatted(entry.getKey(), entry.getValue().status(), words(entry.getKey(), entry.getValue())))
                .collect(Collectors.joining("\n"));
        return """
                # 出错时的答复

                一律为 `application/problem+json`（RFC 9457）。`type` 为 `urn:mingdu:problem:` 加下表第一列，供程序判断，永不改变；
                `detail` 是给用户看的一句话，会随情况变化。本表由源码生成：`./mingdu openapi`。

                | 类型 | 状态码 | 说明 |
                |---|---|---|
                %s
                """.formatted(rows);
    }

    private static String words(String type, Known known) {
        if (type.endsWith(":invalid")) {
            return "有内容需要改正：`errors` 列出每个字段（`pointer`）和改法（`detail`）。";
        }
        if (type.endsWith(":stale")) {
            return "他人已先保存：`current` 是现在保存着的内容，请对照后再保存。";
        }
        return known.sentences().isEmpty() ? "说明随情况而定。" : String.join(" ／ ", known.sentences());
    }
}
