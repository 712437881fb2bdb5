package org.mingdu.ledger.head;

import java.util.Arrays;
import java.util.Optional;
import org.mingdu.ledger.HashKind;

/// How heads are signed: SM2 with SM3 (GB/T 32918.2, the signer's name is `1234567812345678`), or
/// Ed25519.
public enum SignatureKind {
    SM2("sm2", 65, HashKind.SM3),
    ED25519("ed25519", 32, HashKind.SHA_256);

    private final String word;
    private final int keyLength;
    private final HashKind idHash;

    SignatureKind(String word, int keyLength, HashKind idHash) {
        this.word = word;
        this.keyLength = keyLength;
        this.idHash = idHash;
    }

    public String word() {
        return word;
    }

    int keyLength() {
        return keyLength;
    }

    HashKind idHash() {
        return idHash;
    }

    static Optional<SignatureKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
