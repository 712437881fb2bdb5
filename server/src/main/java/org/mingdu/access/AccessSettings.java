package org.mingdu.access;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How long a sign-in lasts and how many wrong passwords are forgiven at most, whatever a security policy says, and
/// which
/// hash new passwords and which algorithm one-time codes get. From one address so many failed sign-ins within the
/// window are taken. A single statement that a request sends to the database is stopped after `longestStatement`.
@Validated
@ConfigurationProperties("mingdu.access")
public record AccessSettings(
        @NotNull @DefaultValue("2h") Duration idle,
        @NotNull @DefaultValue("12h") Duration longest,
        @Min(3) @DefaultValue("5") int attempts,
        @NotNull @DefaultValue("15m") Duration lockedFor,
        @NotNull @DefaultValue("ARGON2ID") PasswordHash passwordHash,
        @NotNull @DefaultValue("HMAC_SHA1") OneTimeCode oneTimeCode,
        @Min(1) @DefaultValue("20") int addressFailures,
        @NotNull @DefaultValue("10m") Duration addressWindow,
        @NotNull @DefaultValue("30s") Duration longestStatement) {

    /// Either is slow and salted; the second is for sites that must use national algorithms.
    public enum PasswordHash {
        ARGON2ID,
        PBKDF2_SM3
    }

    /// How one-time codes are made: as the usual apps do, or as GM/T 0021 has it.
    public enum OneTimeCode {
        HMAC_SHA1,
        SM3
    }
}
