package org.mingdu.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessSecretsTest {
    @Test
    void what_one_installation_encrypted_another_does_not_open(@TempDir Path one, @TempDir Path other)
            throws IOException {
        var first = new AccessSecrets(one);
        var second = new AccessSecrets(other);
        for (var profile : CodeProfile.values()) {
            var sealed = first.encrypt(profile, new byte[] {1, 2, 3}, "a/b");
            assertThat(new AccessSecrets(one).decrypt(sealed, "a/b")).hasValue(new byte[] {1, 2, 3});
            assertThat(second.decrypt(sealed, "a/b")).isEmpty();
        }
        assertThat(Files.readString(one.resolve("access.secrets")))
                .isNotEqualTo(Files.readString(other.resolve("access.secrets")));
    }
}
