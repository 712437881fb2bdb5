package org.mingdu.access.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.PlainText;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import tools.jackson.databind.json.JsonMapper;

/// Headers and the check against forged requests are Spring Security's; who one is and what one may is the gate's and
/// the route rules'.
@Configuration(proxyBeanMethods = false)
class SecuritySettings {
    /// No inline script and no eval. Styles may stand in elements, since the kit places its pop-ups that way.
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data: blob:; "
            + "style-src 'self' 'unsafe-inline'; script-src 'self'; connect-src 'self'; font-src 'self'; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain edge(HttpSecurity http, Gate gate, JsonMapper json) {
        return http.csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(marks())
                        .csrfTokenRequestHandler(new MarkInHeader())
                        .ignoringRequestMatchers(SecuritySettings::isAMachines))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("geolocation=(self), camera=(self)"))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .cacheControl(cache -> cache.disable()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusals -> refusals.accessDeniedHandler((_, response, _) -> {
                    response.setStatus(403);
                    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                    json.writeValue(
                            response.getOutputStream(), Refusals.forged().detail());
                }))
                .addFilterAfter(gate, CsrfFilter.class)
                .build();
    }

    /// Our own scripts read the mark; no other site makes a browser send it along with a write.
    private static CookieCsrfTokenRepository marks() {
        var marks = CookieCsrfTokenRepository.withHttpOnlyFalse();
        marks.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return marks;
    }

    /// What no other site can make a browser send: a header of our own choosing, or the name and secret of a machine.
    private static boolean isAMachines(HttpServletRequest request) {
        return Machines.token(request) != null || request.getRequestURI().equals(Machines.TOKENS);
    }

    /// The gate stands in the chain above; as a filter of its own it would be passed twice.
    @Bean
    FilterRegistrationBean<Gate> gateOnce(Gate gate) {
        var registration = new FilterRegistrationBean<>(gate);
        registration.setEnabled(false);
        return registration;
    }

    /// Characters that no field of ours means and no database stores end here.
    @Bean
    StrictHttpFirewall wall() {
        var wall = new StrictHttpFirewall();
        wall.setAllowedParameterValues(value -> value.codePoints().noneMatch(PlainText::isUnfit));
        return wall;
    }

    @Bean
    RequestRejectedHandler rejected(JsonMapper json) {
        return (_, response, _) -> {
            response.setStatus(400);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            json.writeValue(response.getOutputStream(), Refusals.unfit().detail());
        };
    }

    /// The mark is read from the header alone: looking for it among the fields would read whatever a stranger sends.
    ///
    /// It counts only where the browser says that our own screens ask (Fetch Metadata of the W3C): a neighbour
    /// under the same domain gains nothing by having set or seen it. Who says nothing is a program or an old
    /// browser, which no other site moves to send a header of our choosing.
    private static final class MarkInHeader implements CsrfTokenRequestHandler {
        private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

        private final CsrfTokenRequestAttributeHandler plain = new CsrfTokenRequestAttributeHandler();

        @Override
        public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
            plain.handle(request, response, token);
            // Asked for, so that the cookie is set with the first answer.
            if (!isAMachines(request)) {
                var _ = token.get();
            }
        }

        @Override
        public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
            var from = request.getHeader("Sec-Fetch-Site");
            return from == null || OUR_OWN.contains(from) ? request.getHeader(token.getHeaderName()) : null;
        }
    }

    /// There are no users of Spring's kind; without this bean one with a printed password would be made.
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }
}
