package org.mingdu.access.directory;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import jakarta.validation.constraints.NotNull;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// The directory people sign in by; with an empty address there is none. What would send a password in the open is
/// refused at the start, but within this machine.
///
/// @param url      `ldaps://host:636`, or `ldap://host:389` with `startTls`
/// @param startTls begins in the open and is encrypted before anything is said
/// @param base     where the search for a name begins
/// @param filter   whom a login means; `{0}` stands for the login
/// @param bindDn   the account that searches; empty when the directory lets anybody search
/// @param trust    certificates (PEM) of who vouches for the directory; null for those the machine trusts
/// @param timeout  for connecting and for each answer
@Validated
@ConfigurationProperties("mingdu.sign-in.ldap")
record LdapSettings(
        @DefaultValue("") String url,
        boolean startTls,
        @DefaultValue("") String base,
        @DefaultValue("(uid={0})") String filter,
        @DefaultValue("") String bindDn,
        @DefaultValue("") String bindPassword,
        @Nullable Path trust,
        @NotNull @DefaultValue("5s") Duration timeout) {
    private static final String LOGIN = "{0}";

    LdapSettings {
        if (!url.isEmpty()) {
            check(url, startTls, filter);
        }
    }

    private static void check(String url, boolean startTls, String filter) {
        try {
            var address = new LDAPURL(url);
            var encrypted = address.getScheme().equals("ldaps") || startTls;
            if (!encrypted && !InetAddress.getByName(address.getHost()).isLoopbackAddress()) {
                throw new IllegalArgumentException(
                        "mingdu.sign-in.ldap.url (%s) would send passwords in the open\nMaybe use ldaps:// or mingdu.sign-in.ldap.start-tls=true."
                                .formatted(url));
            }
            if (!filter.contains(LOGIN)) {
                throw new IllegalArgumentException(
                        "mingdu.sign-in.ldap.filter (%s) must hold {0} where the login goes".formatted(filter));
            }
            Filter.create(filter.replace(LOGIN, "a"));
        } catch (LDAPException unreadable) {
            throw new IllegalArgumentException(
                    "mingdu.sign-in.ldap.url (%s) or …filter (%s) cannot be read".formatted(url, filter), unreadable);
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException(
                    "mingdu.sign-in.ldap.url (%s) names a host that is not known".formatted(url), unknown);
        }
    }

    boolean inUse() {
        return !url.isEmpty();
    }

    LDAPURL address() {
        try {
            return new LDAPURL(url);
        } catch (LDAPException readAtTheStart) {
            throw new IllegalStateException(readAtTheStart);
        }
    }

    /// Whatever the login holds, it is a value in the filter and nothing more (RFC 4515).
    Filter meaning(String login) {
        try {
            return Filter.create(filter.replace(LOGIN, Filter.encodeValue(login)));
        } catch (LDAPException readAtTheStart) {
            throw new IllegalStateException(readAtTheStart);
        }
    }

    @Override
    public String toString() {
        return "directory at %s".formatted(url);
    }
}
