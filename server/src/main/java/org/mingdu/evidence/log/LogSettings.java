package org.mingdu.evidence.log;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings `mingdu.evidence.*`.
///
/// @param hash          of logs that are opened from now on: `sm3`, or `sha256` where a site asks for it
/// @param look          how long the numbering waits between two looks
/// @param witnessFolder where heads are written to: a folder on another machine, or on a disk that is written once
@ConfigurationProperties("mingdu.evidence")
public record LogSettings(
        @DefaultValue("sm3") String hash,
        @DefaultValue("500ms") Duration look,
        @Nullable String witnessFolder) {}
