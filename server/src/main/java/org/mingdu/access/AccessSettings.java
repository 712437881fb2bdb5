package org.mingdu.access;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How long a sign-in lasts, how many wrong passwords are forgiven, and which hash new passwords get.
@Validated
@ConfigurationProperties("mingdu.access")
public record AccessSettings(
        @NotNull @DefaultValue("2h") Duration idle,
        @NotNull @DefaultValue("12h") Duration longest,
        @Min(3) @DefaultValue("5") int attempts,
        @NotNull @DefaultValue("15m") Duration lockedFor,
        @NotNull @DefaultValue("ARGON2ID") PasswordHash passwordHash) {

    /// Either is slow and salted; the second is for sites that must use national algorithms.
    public enum PasswordHash {
        ARGON2ID,
        PBKDF2_SM3
    }
}
