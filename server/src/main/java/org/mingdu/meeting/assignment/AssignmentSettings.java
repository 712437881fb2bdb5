package org.mingdu.meeting.assignment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// Tasks.
///
/// @param largest one file
/// @param files   of one task
/// @param soon    days before a limit on which people are told
@Validated
@ConfigurationProperties("mingdu.assignments")
record AssignmentSettings(
        @DefaultValue("50MB") @NotNull DataSize largest,
        @DefaultValue("20") @Positive int files,
        @DefaultValue("3") @Positive int soon) {}
