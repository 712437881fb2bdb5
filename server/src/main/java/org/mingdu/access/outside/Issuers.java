package org.mingdu.access.outside;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The houses of the settings.
@Component
public class Issuers {
    private final Map<String, Issuer> byId;

    Issuers(OutsideSettings settings, JsonMapper json, Clock clock) {
        byId = settings.oidc().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Issuer(
                                entry.getValue(),
                                settings.comingBackTo(entry.getKey()),
                                settings.timeout(),
                                json,
                                clock)));
    }

    /// A house as the sign-in page names it.
    public record Provider(String id, String name) {}

    public List<Provider> all() {
        return byId.entrySet().stream()
                .map(entry -> new Provider(entry.getKey(), entry.getValue().name()))
                .sorted(Comparator.comparing(Provider::name).thenComparing(Provider::id))
                .toList();
    }

    Optional<Issuer> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The address a house of the settings signs with.
    public Optional<String> issuer(String id) {
        return find(id).map(Issuer::issuer);
    }

    /// What a house is called here; the address itself when it is no longer in the settings.
    public String name(String issuer) {
        return byId.values().stream()
                .filter(one -> one.issuer().equals(issuer))
                .map(Issuer::name)
                .findFirst()
                .orElse(issuer);
    }
}
