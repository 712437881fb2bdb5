package org.mingdu.planfile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The public sample plans beside the repository, when they are there.
final class PublicPlans {
    static final String WHERE =
            "the sample plans are looked for in ../shared/plans beside the repository, or under MINGDU_SHARED; not found";

    private PublicPlans() {}

    static Optional<Path> folder() {
        var told = System.getProperty("MINGDU_SHARED", System.getenv("MINGDU_SHARED"));
        var shared = told == null ? repository().resolve("../shared") : Path.of(told);
        var plans = shared.resolve("plans").normalize();
        return Files.isDirectory(plans) ? Optional.of(plans) : Optional.empty();
    }

    static Path repository() {
        var here = Path.of("").toAbsolutePath();
        return here.getFileName().toString().equals("planfile") ? here.getParent() : here;
    }

    /// Paths relative to the folder, in a fixed order.
    static List<String> names(Path folder) throws IOException {
        var names = new TreeSet<String>();
        for (var part : List.of("mit", "mpxj", "other")) {
            try (var files = Files.walk(folder.resolve(part))) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> names.add(folder.relativize(file).toString()));
            }
        }
        return List.copyOf(names);
    }

    /// The lines of every table of the expected answers, by `path.tasks` and `path.links` (projects of one file as
    /// `path#0`).
    static Map<String, List<String>> expected(Path folder) throws IOException {
        var tables = new HashMap<String, List<String>>();
        try (var in = new TarArchiveInputStream(new XZCompressorInputStream(
                new BufferedInputStream(Files.newInputStream(folder.resolve("expected.tar.xz")))))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isFile() && entry.getName().endsWith(".csv")) {
                    var name = Path.of(entry.getName()).getFileName().toString();
                    var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    tables.put(
                            name.substring(0, name.length() - 4).replace('~', '/'),
                            text.lines().toList());
                }
            }
        }
        return tables;
    }
}
