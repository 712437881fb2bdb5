package org.mingdu.files.scan;

import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// The scanner and what becomes of files while it does not answer.
///
/// @param clamav `host:port` of clamd; empty where there is none, and then nothing is scanned
/// @param absent what is done with a file the scanner could not look at
/// @param patience   for an answer
@Validated
@ConfigurationProperties("mingdu.files.scan")
public record ScanSettings(
        @DefaultValue("") @Pattern(regexp = "|[^:\\s]+:\\d{1,5}")
        String clamav,

        @DefaultValue("QUARANTINE") Absent absent,
        @DefaultValue("60s") Duration patience) {

    public enum Absent {
        ACCEPT,
        QUARANTINE,
        REFUSE
    }

    public boolean on() {
        return !clamav.isEmpty();
    }

    String host() {
        return clamav.substring(0, clamav.indexOf(':'));
    }

    int port() {
        return Integer.parseInt(clamav.substring(clamav.indexOf(':') + 1));
    }
}
