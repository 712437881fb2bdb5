package org.mingdu.ledger.head;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/// Whoever signs: a key in memory, or a machine that keeps it. The signature is 64 bytes (r and s, or
/// RFC 8032).
public interface HeadSigner {
    LogKey key();

    byte[] sign(byte[] text);

    default Signature signature(String text) {
        return Signature.of(key(), sign(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// SM2 draws a number for every signature; a bad source of chance gives the secret away.
    static HeadSigner sm2(String name, byte[] secret, SecureRandom chance) {
        var number = Curve.sm2Secret(secret);
        var key = LogKey.of(name, SignatureKind.SM2, Curve.sm2Public(number));
        return new HeadSigner() {
            @Override
            public LogKey key() {
                return key;
            }

            @Override
            public byte[] sign(byte[] text) {
                return Curve.sign(Curve.sm2Signer(number, chance), text);
            }
        };
    }

    static HeadSigner ed25519(String name, byte[] seed) {
        var kept = seed.clone();
        var key = LogKey.of(name, SignatureKind.ED25519, Curve.ed25519Public(kept));
        return new HeadSigner() {
            @Override
            public LogKey key() {
                return key;
            }

            @Override
            public byte[] sign(byte[] text) {
                return Curve.sign(Curve.ed25519Signer(kept), text);
            }
        };
    }
}
