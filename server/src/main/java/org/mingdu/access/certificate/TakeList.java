package org.mingdu.access.certificate;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Service;

/// A list of revoked certificates comes from an administrator or over the network. Whoever brings it, it is believed
/// for the signature of an authority of the site, and never when it is older than the one there is.
@Service
class TakeList {
    private static final Pattern PEM = Pattern.compile("-----BEGIN X509 CRL-----([A-Za-z0-9+/=\\s]++)-----END");

    private final AnchorTable anchors;
    private final ListTable lists;
    private final Clock clock;

    TakeList(AnchorTable anchors, ListTable lists, Clock clock) {
        this.anchors = anchors;
        this.lists = lists;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Taken(String issuer, Instant nextUpdate, int entries) implements Outcome {}

        record Unfit() implements Outcome {}

        /// Signed by nobody the site believes.
        record Foreign(String issuer) implements Outcome {}

        record NotYet() implements Outcome {}

        record Past(Instant nextUpdate) implements Outcome {}

        record Older() implements Outcome {}
    }

    /// @param by null when the server fetched it
    Outcome handle(TenantId tenant, byte[] file, @Nullable PersonId by) {
        RevocationList list;
        try {
            list = RevocationList.of(der(file));
        } catch (Unreadable wrong) {
            return new Outcome.Unfit();
        }
        var authority =
                anchors.believed(tenant).all().stream().filter(list::signedBy).findFirst();
        if (authority.isEmpty()) {
            return new Outcome.Foreign(list.issuerText());
        }
        if (clock.instant().isBefore(list.thisUpdate())) {
            return new Outcome.NotYet();
        }
        // What has ended tells less than none does: a site that keeps it would refuse everybody.
        if (clock.instant().isAfter(list.nextUpdate())) {
            return new Outcome.Past(list.nextUpdate());
        }
        return lists.put(tenant, authority.get().authorityHash(), list, by)
                ? new Outcome.Taken(
                        list.issuerText(), list.nextUpdate(), list.revoked().size())
                : new Outcome.Older();
    }

    private static byte[] der(byte[] file) throws Unreadable {
        if (file.length == 0 || file[0] != '-') {
            return file;
        }
        var found = PEM.matcher(new String(file, StandardCharsets.ISO_8859_1));
        if (!found.find()) {
            throw new Unreadable("no list in PEM");
        }
        return Pem.bytes(found.group(1));
    }
}
