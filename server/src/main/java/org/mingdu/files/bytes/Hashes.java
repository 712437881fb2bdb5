package org.mingdu.files.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/// Reckons SHA-256 and SM3 of what is read through it, in one go.
public final class Hashes extends FilterInputStream {
    private final MessageDigest sha256 = algorithm();
    private final SM3Digest sm3 = new SM3Digest();

    public Hashes(InputStream from) {
        super(from);
    }

    @Override
    public int read() throws IOException {
        var one = in.read();
        if (one >= 0) {
            sha256.update((byte) one);
            sm3.update((byte) one);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var count = in.read(into, offset, length);
        if (count > 0) {
            sha256.update(into, offset, count);
            sm3.update(into, offset, count);
        }
        return count;
    }

    /// What is passed over is hashed as well.
    @Override
    public long skip(long count) throws IOException {
        var passed = readNBytes((int) Math.min(count, 1 << 16));
        return passed.length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /// Once; the reckoning begins anew afterwards.
    public String sha256() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    /// Once; the reckoning begins anew afterwards.
    public String sm3() {
        var hash = new byte[sm3.getDigestSize()];
        sm3.doFinal(hash, 0);
        return HexFormat.of().formatHex(hash);
    }

    private static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
