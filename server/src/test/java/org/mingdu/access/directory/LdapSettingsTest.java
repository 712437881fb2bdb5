package org.mingdu.access.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is set for the directory never sends a password in the open, and trusts no other than it was told to.
class LdapSettingsTest {
    @TempDir
    Path folder;

    private static LdapSettings settings(String url, boolean startTls, String filter, @Nullable Path trust) {
        return new LdapSettings(url, startTls, "dc=example", filter, "", "", trust, Duration.ofSeconds(3));
    }

    @Test
    void a_password_in_the_open_is_refused_at_the_start_but_within_this_machine() {
        assertThatThrownBy(() -> settings("ldap://192.0.2.1:389", false, "(uid={0})", null))
                .hasMessageContaining("in the open");
        assertThat(settings("ldap://192.0.2.1:389", true, "(uid={0})", null).inUse())
                .isTrue();
        assertThat(settings("ldap://127.0.0.1:389", false, "(uid={0})", null).inUse())
                .isTrue();
    }

    @Test
    void a_filter_without_a_place_for_the_login_is_refused() {
        assertThatThrownBy(() -> settings("ldaps://192.0.2.1:636", false, "(uid=admin)", null))
                .hasMessageContaining("{0}");
        assertThatThrownBy(() -> settings("ldaps://192.0.2.1:636", false, "(uid={0}", null))
                .hasMessageContaining("cannot be read");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void encrypted_ways_work_with_who_vouches_for_the_directory_and_with_nobody_else(boolean fromTheStart)
            throws Exception {
        var store = certificate("localhost");
        var pem = pem(store);
        var server = server(store, fromTheStart);
        try {
            var url = (fromTheStart ? "ldaps://" : "ldap://") + "localhost:" + server.getListenPort();
            var directory = new PeopleDirectory(settings(url, !fromTheStart, "(uid={0})", pem));
            assertThat(directory.ask("wang", "right-word")).isEqualTo(PeopleDirectory.Answer.KNOWS);
            assertThat(directory.ask("wang", "wrong-word")).isEqualTo(PeopleDirectory.Answer.DOES_NOT);
            var stranger = new PeopleDirectory(settings(url, !fromTheStart, "(uid={0})", null));
            assertThat(stranger.ask("wang", "right-word"))
                    .as("nobody the machine trusts vouches for it")
                    .isEqualTo(PeopleDirectory.Answer.AWAY);
        } finally {
            server.shutDown(true);
        }
    }

    private static InMemoryDirectoryServer server(Path store, boolean encrypted) throws Exception {
        var sockets = new SSLUtil(new KeyStoreKeyManager(store.toString(), "changeit".toCharArray()), null)
                .createSSLServerSocketFactory();
        var starting = new SSLUtil(new KeyStoreKeyManager(store.toString(), "changeit".toCharArray()), null)
                .createSSLSocketFactory();
        var config = new InMemoryDirectoryServerConfig("dc=example");
        config.setSchema(null);
        config.setListenerConfigs(
                encrypted
                        ? InMemoryListenerConfig.createLDAPSConfig("tls", 0, sockets)
                        : InMemoryListenerConfig.createLDAPConfig("starttls", null, 0, starting));
        var server = new InMemoryDirectoryServer(config);
        server.add("dn: dc=example", "objectClass: domain", "dc: example");
        server.add(
                "dn: uid=wang,dc=example",
                "objectClass: inetOrgPerson",
                "uid: wang",
                "sn: x",
                "cn: x",
                "userPassword: right-word");
        server.startListening();
        return server;
    }

    private Path certificate(String host) throws IOException, InterruptedException {
        var store = folder.resolve("store.p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host,
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "changeit",
                        "-storetype",
                        "PKCS12")
                .redirectErrorStream(true)
                .start();
        made.getInputStream().readAllBytes();
        assertThat(made.waitFor()).isZero();
        return store;
    }

    private Path pem(Path store) throws Exception {
        var keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
        var text = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(keys.getCertificate("a").getEncoded())
                + "\n-----END CERTIFICATE-----\n";
        return Files.writeString(folder.resolve("trust.pem"), text);
    }
}
