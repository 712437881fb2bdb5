package org.mingdu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What others wrote and we run: nothing older than the edition in which a known flaw was mended, and nothing at all of
/// what turns bytes into behaviour.
class ComponentsTest {
    private static final Pattern JAR = Pattern.compile("/([a-z][\\w.-]*?)-(\\d+(?:\\.\\d+)*)[^/]*\\.jar!");

    /// The first edition without the flaw that is named.
    private static final Map<String, String> LEAST = Map.ofEntries(
            Map.entry("spring-boot", "4.0.6"), // CVE-2026-40976
            Map.entry("poi-ooxml", "5.4.0"), // CVE-2025-31672
            Map.entry("postgresql", "42.7.7"), // CVE-2025-49146
            Map.entry("commons-compress", "1.26.0"), // CVE-2024-25710
            Map.entry("commons-io", "2.14.0"), // CVE-2024-47554
            Map.entry("commons-lang3", "3.18.0"), // CVE-2025-48924
            Map.entry("nimbus-jose-jwt", "10.0.2"), // CVE-2025-53864
            Map.entry("tika-core", "3.2.2"), // CVE-2025-66516
            Map.entry("mpxj", "13.5.1")); // CVE-2024-49771; what came later is kept from it by the test below

    /// Freemarker would stand here too, but a library of the tests alone brings it along.
    private static final List<String> NEVER = List.of(
            "fastjson",
            "xstream",
            "commons-collections",
            "log4j-core",
            "velocity-engine-core",
            "mvel2",
            "ognl",
            "groovy",
            "shiro-core",
            "spring-boot-actuator",
            "spring-boot-devtools",
            "h2",
            "druid",
            "hessian");

    private static Map<String, String> components() throws IOException {
        var found = new HashMap<String, String>();
        for (URL manifest :
                Collections.list(ComponentsTest.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
            var jar = JAR.matcher(manifest.toString());
            if (jar.find()) {
                found.put(jar.group(1), jar.group(2));
            }
        }
        return found;
    }

    @Test
    void none_is_older_than_the_edition_that_mended_a_known_flaw() throws IOException {
        var components = components();
        assertThat(components).containsKeys("spring-boot", "poi-ooxml", "postgresql", "mpxj");
        var old = new ArrayList<String>();
        LEAST.forEach((name, least) -> {
            var ours = components.get(name);
            if (ours != null && older(ours, least)) {
                old.add("%s %s is older than %s".formatted(name, ours, least));
            }
        });
        assertThat(old).isEmpty();
    }

    private static boolean older(String ours, String least) {
        var a = ours.split("\\.", -1);
        var b = least.split("\\.", -1);
        for (var i = 0; i < Math.max(a.length, b.length); i++) {
            var difference = part(a, i) - part(b, i);
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }

    private static int part(String[] version, int at) {
        return at < version.length ? Integer.parseInt(version[at]) : 0;
    }

    @Test
    void what_runs_what_it_reads_is_not_there() throws IOException {
        assertThat(components().keySet()).doesNotContainAnyElementsOf(NEVER);
    }

    /// CVE-2026-61570 is in a reader of another make (Merlin) and reached through the one that tries them all.
    @Test
    void plan_files_never_meet_the_reader_that_tries_every_format() throws IOException {
        try (var files = Files.walk(Path.of("../planfile/src/main/java"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("UniversalProjectReader", "MerlinReader", "ProjectReaderUtility");
            }
        }
    }
}
