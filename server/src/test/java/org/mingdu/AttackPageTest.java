package org.mingdu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `docs/architecture/attacks.md` says which test holds which attack; here it is held to it.
class AttackPageTest {
    private static final Path PAGE = Path.of("../docs/architecture/attacks.md");
    private static final List<Path> TESTS = List.of(
            Path.of("src/test/java"),
            Path.of("../engine/src/test/java"),
            Path.of("../planfile/src/test/java"),
            Path.of("../ledger/src/test/java"),
            Path.of("../verify/src/test/java"));
    private static final Path WEB = Path.of("../web/src");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    private static final Pattern NAMED_IN_WEB = Pattern.compile("`([\\w/]+\\.test\\.ts)`: (“[^”]+”)");
    private static final Pattern CASE = Pattern.compile("^\\| ([A-Z]\\d\\d)", Pattern.MULTILINE);
    private static final List<String> RESULTS = List.of("holds", "partly", "open", "no subject");

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    private static Map<String, String> sources() throws IOException {
        var sources = new HashMap<String, String>();
        for (var root : TESTS) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(one -> one.toString().endsWith("Test.java"))
                        .toList()) {
                    sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                }
            }
        }
        return sources;
    }

    @Test
    void every_test_it_names_is_there() throws IOException {
        var sources = sources();
        var missing = new ArrayList<String>();
        var named = 0;
        var found = NAMED.matcher(page());
        while (found.find()) {
            named++;
            var source = sources.get(found.group(1));
            if (source == null || !source.contains("void " + found.group(2) + "(")) {
                missing.add(found.group());
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named).isGreaterThan(100);
    }

    @Test
    void every_test_of_the_screens_it_names_is_there() throws IOException {
        var missing = new ArrayList<String>();
        var found = NAMED_IN_WEB.matcher(page());
        while (found.find()) {
            var file = WEB.resolve(found.group(1));
            var title = found.group(2).substring(1, found.group(2).length() - 1);
            if (!Files.exists(file) || !Files.readString(file).contains("'" + title + "'")) {
                missing.add(found.group());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_case_has_a_result_and_one_that_holds_has_a_test() throws IOException {
        var wrong = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var line : page().lines().toList()) {
            var begins = CASE.matcher(line);
            if (!begins.find()) {
                continue;
            }
            var cells = line.split("\\|", -1);
            var result = cells[4].strip();
            if (!seen.add(begins.group(1))) {
                wrong.add(begins.group(1) + " stands there twice");
            }
            if (RESULTS.stream().noneMatch(result::startsWith)) {
                wrong.add("%s has no result: %s".formatted(begins.group(1), result));
            }
            if ((result.startsWith("holds") || result.startsWith("partly")) && !cells[3].contains("Test.")) {
                wrong.add(begins.group(1) + " names no test");
            }
            if (!result.equals("holds") && !result.matches("(partly|open|no subject): .+")) {
                wrong.add(begins.group(1) + " does not say what is missing");
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).hasSizeGreaterThan(60);
    }
}
