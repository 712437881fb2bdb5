package org.mingdu.access.edge;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/// The certificate a browser showed to the gateway before us. Whoever is not the gateway may write what they like into
/// its header: it is not looked at. Who the gateway is, is judged by the other end of the connection itself, never by
/// what `X-Forwarded-For` says of it.
@Configuration(proxyBeanMethods = false)
public class GatewayCertificate {
    private static final Logger LOG = LoggerFactory.getLogger(GatewayCertificate.class);
    private static final String KEY = GatewayCertificate.class.getName();

    /// As the gateway wrote it; null when no gateway brought the request, or none with a certificate.
    public static @Nullable String of(HttpServletRequest request) {
        return (String) request.getAttribute(KEY);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> certificateOfTheGateway(GatewaySettings settings) {
        return factory -> {
            if (!settings.addresses().isEmpty()) {
                factory.addContextCustomizers(
                        context -> context.getPipeline().addValve(new Bring(settings.header(), settings.matchers())));
            }
        };
    }

    private static final class Bring extends ValveBase {
        private final String header;
        private final List<IpAddressMatcher> gateways;

        Bring(String header, List<IpAddressMatcher> gateways) {
            super(true);
            this.header = header;
            this.gateways = gateways;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            var all = Collections.list(request.getHeaders(header));
            if (!all.isEmpty() && comesFromAGateway(request)) {
                if (all.size() == 1) {
                    if (!all.getFirst().isBlank()) {
                        request.setAttribute(KEY, all.getFirst());
                    }
                } else {
                    // A gateway that adds instead of overwriting lets through what a stranger wrote.
                    LOG.error("{} came {} times: the gateway must overwrite it", header, all.size());
                }
            }
            getNext().invoke(request, response);
        }

        private boolean comesFromAGateway(Request request) {
            var peer = request.getPeerAddr();
            return peer != null && gateways.stream().anyMatch(gateway -> gateway.matches(peer));
        }
    }
}
