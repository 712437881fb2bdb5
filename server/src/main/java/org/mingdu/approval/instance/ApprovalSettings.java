package org.mingdu.approval.instance;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// @param escalateAfter how long after its limit those above are told of what nobody decided
/// @param largestFile   that goes with an opinion
@Validated
@ConfigurationProperties("mingdu.approval")
record ApprovalSettings(
        @NotNull @DefaultValue("24h") Duration escalateAfter,
        @DefaultValue("50MB") DataSize largestFile) {}
