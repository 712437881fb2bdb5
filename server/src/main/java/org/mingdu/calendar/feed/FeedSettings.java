package org.mingdu.calendar.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How often calendars are read from outside.
///
/// @param perMinute by one address of a calendar; software asks every quarter of an hour at most
/// @param strangersPerMinute with addresses that are none, from one network
@Validated
@ConfigurationProperties("mingdu.calendar.feed")
record FeedSettings(
        @Min(1) @Max(1000) @DefaultValue("20") int perMinute,
        @Min(1) @Max(1000) @DefaultValue("30") int strangersPerMinute) {}
