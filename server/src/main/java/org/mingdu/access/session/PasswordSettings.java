package org.mingdu.access.session;

import java.util.Map;
import org.mingdu.access.AccessSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// New passwords get the hash of the settings; older ones are read by the name they carry.
@Configuration(proxyBeanMethods = false)
class PasswordSettings {
    @Bean
    PasswordEncoder passwords(AccessSettings settings) {
        var name = switch (settings.passwordHash()) {
            case ARGON2ID -> "argon2id";
            case PBKDF2_SM3 -> "pbkdf2-sm3";
        };
        return new DelegatingPasswordEncoder(
                name,
                Map.of(
                        "argon2id",
                        Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                        "pbkdf2-sm3",
                        new Pbkdf2Sm3()));
    }
}
