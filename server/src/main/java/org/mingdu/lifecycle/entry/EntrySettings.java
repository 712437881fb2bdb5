package org.mingdu.lifecycle.entry;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// Documents behind entries.
///
/// @param largest one document
/// @param kept    how long a document waits for its entry
@Validated
@ConfigurationProperties("mingdu.lifecycle")
record EntrySettings(
        @DefaultValue("50MB") @NotNull DataSize largest,
        @DefaultValue("7d") @NotNull Duration kept) {}
