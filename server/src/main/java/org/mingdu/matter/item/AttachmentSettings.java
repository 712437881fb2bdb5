package org.mingdu.matter.item;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// How much may be attached to one matter.
///
/// @param largest one file
/// @param files   of one matter
@Validated
@ConfigurationProperties("mingdu.matters")
record AttachmentSettings(
        @DefaultValue("50MB") DataSize largest,
        @DefaultValue("20") @Positive int files) {}
