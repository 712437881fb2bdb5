package org.mingdu.access.directory;

import com.unboundid.ldap.sdk.DereferencePolicy;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.extensions.StartTLSExtendedRequest;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Objects;
import java.util.Set;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Asks the directory whether a password is somebody's, by signing in there as them. Nothing is read of them but the
/// name
/// they have there; referrals to other servers are not followed.
@Component
public class PeopleDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(PeopleDirectory.class);
    private static final Set<ResultCode> AWAY = Set.of(
            ResultCode.CONNECT_ERROR,
            ResultCode.SERVER_DOWN,
            ResultCode.TIMEOUT,
            ResultCode.TIME_LIMIT_EXCEEDED,
            ResultCode.BUSY,
            ResultCode.UNAVAILABLE,
            ResultCode.LOCAL_ERROR,
            ResultCode.DECODING_ERROR);

    private final LdapSettings settings;
    private final @Nullable SSLContext trust;

    PeopleDirectory(LdapSettings settings) throws IOException, GeneralSecurityException {
        this.settings = settings;
        trust = settings.inUse() ? trust(settings) : null;
    }

    public enum Answer {
        KNOWS,
        DOES_NOT,
        /// It could not be asked, which is nobody's fault who signs in.
        AWAY
    }

    public boolean inUse() {
        return settings.inUse();
    }

    /// Outside any transaction: it may take its time.
    public Answer ask(String login, String password) {
        // A bind without a password succeeds in every directory: it is one as nobody (RFC 4513, 5.1.2).
        if (!settings.inUse() || login.isEmpty() || password.isEmpty()) {
            return settings.inUse() ? Answer.DOES_NOT : Answer.AWAY;
        }
        try (var connection = connect()) {
            var name = find(connection, login);
            return name == null ? Answer.DOES_NOT : bind(connection, name, password);
        } catch (LDAPException failure) {
            LOG.warn("The directory at {} could not be asked: {}", settings.url(), failure.getExceptionMessage());
            return Answer.AWAY;
        }
    }

    private LDAPConnection connect() throws LDAPException {
        var options = new LDAPConnectionOptions();
        var patience = Math.toIntExact(settings.timeout().toMillis());
        options.setConnectTimeoutMillis(patience);
        options.setResponseTimeoutMillis(patience);
        options.setFollowReferrals(false);
        options.setUseSynchronousMode(true);
        options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
        var address = settings.address();
        var sockets = trust == null ? null : trust.getSocketFactory();
        var host = Objects.requireNonNull(address.getHost(), "an address names a host");
        var encrypted = address.getScheme().equals("ldaps");
        var connection = new LDAPConnection(
                encrypted && sockets != null ? sockets : SocketFactory.getDefault(), options, host, address.getPort());
        try {
            if (!encrypted && settings.startTls() && sockets != null) {
                var begun = connection.processExtendedOperation(new StartTLSExtendedRequest(sockets));
                if (!ResultCode.SUCCESS.equals(begun.getResultCode())) {
                    throw new LDAPException(begun);
                }
            }
            if (!settings.bindDn().isEmpty()) {
                connection.bind(settings.bindDn(), settings.bindPassword());
            }
            return connection;
        } catch (LDAPException failure) {
            connection.close();
            throw failure;
        }
    }

    /// Null when the login means nobody there, or more than one.
    private @Nullable String find(LDAPConnection connection, String login) throws LDAPException {
        var request = new SearchRequest(
                settings.base(),
                SearchScope.SUB,
                DereferencePolicy.NEVER,
                2,
                Math.toIntExact(Math.max(1, settings.timeout().toSeconds())),
                false,
                settings.meaning(login),
                SearchRequest.NO_ATTRIBUTES);
        try {
            var found = connection.search(request).getSearchEntries();
            return found != null && found.size() == 1 ? found.getFirst().getDN() : null;
        } catch (LDAPException failure) {
            if (ResultCode.SIZE_LIMIT_EXCEEDED.equals(failure.getResultCode())) {
                LOG.warn(
                        "A login means more than one entry of the directory\nMaybe make mingdu.sign-in.ldap.filter narrower.");
                return null;
            }
            throw failure;
        }
    }

    private static Answer bind(LDAPConnection connection, String name, String password) throws LDAPException {
        try {
            connection.bind(name, password);
            return Answer.KNOWS;
        } catch (LDAPException refused) {
            if (AWAY.contains(refused.getResultCode())) {
                throw refused;
            }
            return Answer.DOES_NOT;
        }
    }

    private static SSLContext trust(LdapSettings settings) throws IOException, GeneralSecurityException {
        if (settings.trust() == null) {
            return SSLContext.getDefault();
        }
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (var pem = Files.newInputStream(settings.trust())) {
            var number = 0;
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                store.setCertificateEntry("directory" + number++, certificate);
            }
        }
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
