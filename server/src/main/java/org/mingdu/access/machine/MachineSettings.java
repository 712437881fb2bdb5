package org.mingdu.access.machine;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How long a token of a machine lasts, how many requests one may send to one server within a minute, and how long a
/// secret works on beside the one that takes its place.
@Validated
@ConfigurationProperties("mingdu.machines")
record MachineSettings(
        @NotNull @DefaultValue("15m") Duration token,
        @Min(1) @Max(100_000) @DefaultValue("600") int perMinute,
        @NotNull @DefaultValue("7d") Duration overlap) {}
