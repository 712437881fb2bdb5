package org.mingdu.files.picture;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// What a picture may take.
///
/// @param pixels width times height
/// @param frames of one that moves
/// @param time   after which decoding is given up
@Validated
@ConfigurationProperties("mingdu.files.pictures")
record PictureSettings(
        @DefaultValue("120000000") @Positive long pixels,
        @DefaultValue("200") @Positive int frames,
        @DefaultValue("20s") Duration time) {}
