package org.mingdu.access.certificate;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// Certificates and lists as text: PEM (RFC 7468), or plain Base64 of DER.
final class Pem {
    static final int MOST_CERTIFICATES = 5;
    private static final int LONGEST = MOST_CERTIFICATES * 2 * ReadCertificate.LARGEST;
    private static final Pattern CERTIFICATE =
            Pattern.compile("-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----([A-Za-z0-9+/=\\s]++)-----END");

    private Pem() {}

    /// Whose it is first, then those that stand above it, if they are sent along.
    static List<ReadCertificate> certificates(String text) throws Unreadable {
        if (text.length() > LONGEST) {
            throw new Unreadable("%d characters".formatted(text.length()));
        }
        var certificates = new ArrayList<ReadCertificate>();
        var found = CERTIFICATE.matcher(text);
        while (found.find()) {
            if (certificates.size() == MOST_CERTIFICATES) {
                throw new Unreadable("more than %d certificates".formatted(MOST_CERTIFICATES));
            }
            certificates.add(ReadCertificate.of(bytes(found.group(1))));
        }
        if (certificates.isEmpty()) {
            certificates.add(ReadCertificate.of(bytes(text)));
        }
        return List.copyOf(certificates);
    }

    static byte[] bytes(String base64) throws Unreadable {
        try {
            return Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
        } catch (IllegalArgumentException wrong) {
            throw new Unreadable(wrong);
        }
    }

    static String of(byte[] der) {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                + "\n-----END CERTIFICATE-----\n";
    }
}
