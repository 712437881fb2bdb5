package org.mingdu.access.factor;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.mingdu.access.edge.GatewayCertificate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where people open the screens: the address the site's operator has set (`mingdu.sign-in.site`). It is never taken
/// from
/// a request, but for a browser on this machine that asks for `localhost`, whose pages no other machine can serve.
@Component
public class Sites {
    private static final Logger LOG = LoggerFactory.getLogger(Sites.class);
    private static final String LOCALHOST = "localhost";

    private final Site set;

    Sites(@Value("${mingdu.sign-in.site:}") String site) {
        set = read(site.strip());
        if (!site.isBlank() && !set.isKnown()) {
            LOG.warn("mingdu.sign-in.site ({}) is no https address with a name, so nobody can use a passkey", site);
        }
    }

    public Site of(HttpServletRequest request) {
        return place(request).with(GatewayCertificate.of(request));
    }

    private Site place(HttpServletRequest request) {
        if (set.isKnown() || !LOCALHOST.equals(request.getServerName())) {
            return set;
        }
        var plain = request.getScheme() + "://" + LOCALHOST;
        var usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        return new Site(usual ? plain : plain + ":" + request.getServerPort(), LOCALHOST);
    }

    /// As browsers write an origin: without path, and without the port that goes without saying.
    private static Site read(String site) {
        if (site.isEmpty()) {
            return Site.UNKNOWN;
        }
        try {
            var uri = URI.create(site.toLowerCase(Locale.ROOT));
            var host = uri.getHost();
            // Browsers make keys for names, over HTTPS or on this machine, and for no bare address.
            if (host == null || host.matches("[\\d.]+|\\[.*]") || !(isHttps(uri) || host.equals(LOCALHOST))) {
                return Site.UNKNOWN;
            }
            var port = uri.getPort() == (isHttps(uri) ? 443 : 80) ? -1 : uri.getPort();
            return new Site(uri.getScheme() + "://" + host + (port == -1 ? "" : ":" + port), host);
        } catch (IllegalArgumentException notAnAddress) {
            return Site.UNKNOWN;
        }
    }

    private static boolean isHttps(URI uri) {
        return "https".equals(uri.getScheme());
    }
}
