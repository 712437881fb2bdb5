package org.mingdu.notice.stream;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param perPerson how many screens of one person are pushed to at once, on this server
/// @param look      how often it is looked for what is new
/// @param beat      how often a quiet stream shows that it is alive, and its session is asked whether it is
@Validated
@ConfigurationProperties("mingdu.notice.stream")
record StreamSettings(
        @DefaultValue("12") @Positive int perPerson,
        @DefaultValue("1s") Duration look,
        @DefaultValue("15s") Duration beat) {}
