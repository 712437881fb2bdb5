package org.mingdu.ledger;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;

/// The function a log hashes with, chosen when the log begins and never again.
public enum HashKind {
    SM3("sm3"),
    SHA_256("sha256");

    private final String word;

    HashKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<HashKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    Digest digest() {
        return this == SM3 ? new SM3Digest() : new SHA256Digest();
    }
}
