package org.mingdu.obstacle.item;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// Obstacles.
///
/// @param largest one file
/// @param files   of one obstacle
/// @param soon    days before a limit on which people are told
/// @param rows    of one export
@Validated
@ConfigurationProperties("mingdu.obstacles")
record ObstacleSettings(
        @DefaultValue("50MB") @NotNull DataSize largest,
        @DefaultValue("30") @Positive int files,
        @DefaultValue("3") @Positive int soon,
        @DefaultValue("20000") @Positive int rows) {}
