package org.mingdu.access.outside;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// The houses whose word is taken for who somebody is, by a short name that stands in the address people come back to:
/// `<site>/sign-in/back/<name>`, which is registered there.
///
/// @param site where people open the screens, `https://mingdu.example.gov.cn`; never taken from a request
@Validated
@ConfigurationProperties("mingdu.sign-in")
record OutsideSettings(
        @DefaultValue("") String site,
        @DefaultValue Map<String, @Valid Provider> oidc,
        @NotNull @DefaultValue("5s") Duration timeout) {

    /// @param clientSecret empty where the house knows us by the proof of the code alone (PKCE)
    /// @param factorAmr    values of `amr` (RFC 8176) of which one means that a second factor was asked for there
    /// @param factorAcr    the same for `acr`; with neither, ours is asked for as after a password
    record Provider(
            @NotBlank String name,
            @NotBlank String issuer,
            @NotBlank String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue Set<String> factorAmr,
            @DefaultValue Set<String> factorAcr) {
        public Provider {
            factorAmr = Set.copyOf(factorAmr);
            factorAcr = Set.copyOf(factorAcr);
        }

        @Override
        public String toString() {
            return "%s (%s)".formatted(name, issuer);
        }
    }

    OutsideSettings {
        oidc = Map.copyOf(oidc);
        if (!oidc.isEmpty()) {
            if (!isGuarded(site)) {
                throw new IllegalArgumentException(
                        "mingdu.sign-in.site (%s) must be the https address people open\nMaybe https://mingdu.example.gov.cn, without a path."
                                .formatted(site));
            }
            oidc.forEach((id, provider) -> {
                if (!id.matches("[a-z0-9-]{1,40}")) {
                    throw new IllegalArgumentException(
                            "mingdu.sign-in.oidc.%s must be named with a-z, 0-9 and -".formatted(id));
                }
                if (!isGuarded(provider.issuer())) {
                    throw new IllegalArgumentException("mingdu.sign-in.oidc.%s.issuer (%s) must be an https address"
                            .formatted(id, provider.issuer()));
                }
            });
        }
    }

    URI comingBackTo(String provider) {
        return URI.create(site.replaceAll("/+$", "") + "/sign-in/back/" + provider);
    }

    /// HTTPS, or within this machine.
    static boolean isGuarded(String address) {
        try {
            var uri = URI.create(address);
            if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
                return false;
            }
            return "https".equals(uri.getScheme())
                    || ("http".equals(uri.getScheme())
                            && InetAddress.getByName(uri.getHost()).isLoopbackAddress());
        } catch (IllegalArgumentException | UnknownHostException notAnAddress) {
            return false;
        }
    }
}
