package org.mingdu.files.upload;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// Files that come in pieces.
///
/// @param largest one whole file
/// @param open    how many one person may have that were not yet used
/// @param kept    after which an upload nobody goes on with is erased
@Validated
@ConfigurationProperties("mingdu.files.uploads")
record UploadSettings(
        @DefaultValue("1GB") DataSize largest,
        @DefaultValue("10") @Positive int open,
        @DefaultValue("24h") Duration kept) {}
