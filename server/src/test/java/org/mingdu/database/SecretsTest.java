package org.mingdu.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No password and no key comes with the product: what one installation opens opens no other.
class SecretsTest {
    private static final Pattern GIVEN =
            Pattern.compile("(?im)^[^#\\n]*(password|secret|token|private-key)[\\w-]*\\s*[:=][ \\t]*[^\\s\"'$]+");

    @Test
    void each_installation_makes_its_own_and_keeps_them_to_itself(@TempDir Path one, @TempDir Path other)
            throws IOException {
        var first = Secrets.in(one);
        var second = Secrets.in(other);
        assertThat(Stream.of(
                                first.superuser(),
                                first.owner(),
                                first.app(),
                                second.superuser(),
                                second.owner(),
                                second.app())
                        .distinct())
                .hasSize(6)
                .allMatch(secret -> secret.length() >= 48);
        assertThat(Secrets.in(one)).as("the next start finds them").isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one.resolve("database.secrets"))))
                .isEqualTo("rw-------");
    }

    @Test
    void no_setting_that_is_shipped_holds_one() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources"))) {
            for (var file : files.filter(one -> one.toString().matches(".*\\.(yml|yaml|properties|env)"))
                    .toList()) {
                assertThat(GIVEN.matcher(Files.readString(file)).results().map(found -> found.group()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }
}
