package org.mingdu.lifecycle.clock;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Reminders of statutory limits.
///
/// @param aboveAfter days after the last day until the owner's leader is told
@Validated
@ConfigurationProperties("mingdu.lifecycle.reminder")
record ReminderSettings(@DefaultValue("3") @Min(1) @Max(90) int aboveAfter) {}
