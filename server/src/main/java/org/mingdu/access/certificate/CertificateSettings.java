package org.mingdu.access.certificate;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How certificates are judged, beside what administrators say.
///
/// @param revocation how strictly the want of a list of revoked certificates is taken
/// @param lists      addresses from which the server fetches such lists; with none, it fetches nothing
/// @param fetchEvery how often
@Validated
@ConfigurationProperties("mingdu.certificates")
record CertificateSettings(
        @NotNull @DefaultValue("KNOWN") Revocations.Rule revocation,
        @DefaultValue List<URI> lists,
        @NotNull @DefaultValue("6h") Duration fetchEvery) {
    CertificateSettings {
        lists = List.copyOf(lists);
        for (var address : lists) {
            if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
                throw new IllegalArgumentException(
                        "mingdu.certificates.lists (%s) must be http or https addresses".formatted(address));
            }
        }
        if (fetchEvery.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException(
                    "mingdu.certificates.fetch-every (%s) must be a minute at least".formatted(fetchEvery));
        }
    }
}
