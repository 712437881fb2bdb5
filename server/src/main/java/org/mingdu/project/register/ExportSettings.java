package org.mingdu.project.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How much of the register leaves in one file.
///
/// @param rows projects at most
@Validated
@ConfigurationProperties("mingdu.project.export")
record ExportSettings(
        @DefaultValue("10000") @Positive @Max(100_000) int rows) {}
