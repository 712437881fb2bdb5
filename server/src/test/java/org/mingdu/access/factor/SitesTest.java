package org.mingdu.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SitesTest {
    private static MockHttpServletRequest at(String scheme, String host, int port) {
        var request = new MockHttpServletRequest();
        request.setScheme(scheme);
        request.setSecure(scheme.equals("https"));
        request.setServerName(host);
        request.setServerPort(port);
        return request;
    }

    @ParameterizedTest
    @CsvSource({
        "https://mingdu.example.gov.cn, https://mingdu.example.gov.cn, mingdu.example.gov.cn",
        "https://Mingdu.Example.gov.cn/, https://mingdu.example.gov.cn, mingdu.example.gov.cn",
        "https://mingdu.example.gov.cn:443/, https://mingdu.example.gov.cn, mingdu.example.gov.cn",
        "https://mingdu.example.gov.cn:8443, https://mingdu.example.gov.cn:8443, mingdu.example.gov.cn",
        "http://localhost:9000, http://localhost:9000, localhost"
    })
    void what_the_operator_set_is_the_site_whatever_a_request_says(String set, String origin, String host) {
        assertThat(new Sites(set).of(at("https", "evil.example", 443))).isEqualTo(new Site(origin, host));
        assertThat(new Sites(set).of(at("http", "localhost", 8080))).isEqualTo(new Site(origin, host));
    }

    @Test
    void a_browser_on_this_machine_is_where_it_says() {
        assertThat(new Sites("").of(at("http", "localhost", 8080)))
                .isEqualTo(new Site("http://localhost:8080", "localhost"));
        assertThat(new Sites("").of(at("http", "localhost", 80))).isEqualTo(new Site("http://localhost", "localhost"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "evil.example", "localhost.evil.example"})
    void nobody_else_is_believed(String host) {
        assertThat(new Sites("").of(at("https", host, 443)).isKnown()).isFalse();
    }

    /// Browsers make no keys there.
    @ParameterizedTest
    @ValueSource(
            strings = {"http://mingdu.example.gov.cn", "https://10.1.2.3", "https://[::1]", "mingdu", "not an address"})
    void where_browsers_make_no_keys_there_is_no_site(String set) {
        assertThat(new Sites(set).of(at("https", "evil.example", 443)).isKnown())
                .isFalse();
    }
}
