package org.mingdu.access.certificate;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Set;

/// What the lists of revoked certificates that the site keeps say of one certificate.
@FunctionalInterface
interface Revocations {
    /// How one certificate stands.
    ///
    /// @param authorityHash whose lists
    /// @param points        where the certificate says it is listed
    /// @param authority     whether the certificate is an authority's itself
    Standing of(String authorityHash, BigInteger serial, Set<String> points, boolean authority);

    sealed interface Standing {
        /// No list of the site covers it.
        record NoList() implements Standing {}

        /// It is covered and not named.
        ///
        /// @param goodUntil until when the latest list that covers it is in date
        record NotListed(Instant goodUntil) implements Standing {}

        record Listed(Instant since) implements Standing {}
    }

    /// How strictly a site takes the want of a list.
    enum Rule {
        /// Each certificate but the root's is covered by a list that is in date.
        STRICT,
        /// A list the site keeps is in date; where it keeps none, none is asked for.
        KNOWN,
        /// As before, but a list past its date is used on, with a warning.
        LENIENT
    }
}
