package org.mingdu.notice.delivery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingdu.notice.preference.Medium;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How notices leave the house.
///
/// @param mail    the server that takes mail; null when none does, and nothing is mailed
/// @param sandbox ways that are only tried out: what would be sent is written into the log of deliveries
/// @param site    where people open the screens, for links in mails: `https://mingdu.example.gov.cn`; empty for no
/// links
@Validated
@ConfigurationProperties("mingdu.notice")
record NoticeSettings(
        @Valid @Nullable Mail mail,
        @DefaultValue Set<Medium> sandbox,
        @DefaultValue("") String site) {
    enum Security {
        NONE,
        /// Begins in the open and must be encrypted before anything is said.
        STARTTLS,
        TLS
    }

    /// @param user empty when the server asks for no sign-in
    /// @param from whom the mails come from
    record Mail(
            @NotBlank String host,
            @DefaultValue("465") @Positive @Max(65535) int port,
            @DefaultValue("TLS") Security security,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @NotBlank @Email String from) {
        @Override
        public String toString() {
            return "mail by %s:%d".formatted(host, port);
        }
    }

    NoticeSettings {
        sandbox = Set.copyOf(sandbox);
    }
}
