package org.mingdu.access.edge;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/// A gateway before us that ends TLS (or TLCP, the national one) and asks people for their certificate there.
///
/// @param addresses from which it connects, alone or as a network (`10.1.2.0/28`); with none, no gateway is believed
/// @param header    in which it writes the certificate: PEM, escaped as in an address or in one line of Base64
@ConfigurationProperties("mingdu.certificates.gateway")
record GatewaySettings(
        @DefaultValue List<String> addresses,
        @DefaultValue("X-Client-Certificate") String header) {
    GatewaySettings {
        addresses = List.copyOf(addresses);
        for (var address : addresses) {
            if (!address.matches("[0-9a-fA-F.:]+(/[0-9]{1,3})?") || address.matches(".*/0+")) {
                throw new IllegalArgumentException(
                        "mingdu.certificates.gateway.addresses (%s) must be addresses or networks\nMaybe 10.1.2.3"
                                .formatted(address));
            }
        }
        if (!header.matches("[A-Za-z][A-Za-z0-9-]{2,63}")) {
            throw new IllegalArgumentException(
                    "mingdu.certificates.gateway.header (%s) must be the name of a header".formatted(header));
        }
    }

    List<IpAddressMatcher> matchers() {
        return addresses.stream().map(IpAddressMatcher::new).toList();
    }
}
