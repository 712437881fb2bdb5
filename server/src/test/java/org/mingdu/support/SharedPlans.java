package org.mingdu.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The public sample plans beside the repository, when they are there.
public final class SharedPlans {
    /// Why a test that needs them was passed over.
    public static final String WHERE =
            "the sample plans are looked for in ../shared/plans beside the repository, or under MINGDU_SHARED; not found";

    private SharedPlans() {}

    public static Optional<Path> folder() {
        var told = System.getProperty("MINGDU_SHARED", System.getenv("MINGDU_SHARED"));
        var shared = told == null ? repository().resolve("../shared") : Path.of(told);
        var plans = shared.resolve("plans").normalize();
        return Files.isDirectory(plans) ? Optional.of(plans) : Optional.empty();
    }

    public static Path repository() {
        var here = Path.of("").toAbsolutePath();
        return here.getFileName().toString().equals("server") ? here.getParent() : here;
    }

    /// Every plan, relative to the folder, in a fixed order.
    public static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(path -> path.getNameCount() > 1)
                    .sorted()
                    .toList();
        }
    }
}
