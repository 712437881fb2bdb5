package org.mingdu.ledger;

import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/// Hashes one thing after another with one digest. Not for two threads at once.
///
/// What kind of thing is hashed stands in front of it as one byte, so that a leaf never passes for a
/// node: 0 a leaf and 1 a node as in RFC 6962, 2 what an entry says before it has its number.
public final class Hasher {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final byte CONTENT = 2;

    private final HashKind kind;
    private final Digest digest;

    public Hasher(HashKind kind) {
        this.kind = kind;
        this.digest = kind.digest();
    }

    public HashKind kind() {
        return kind;
    }

    public byte[] leaf(byte[] entry) {
        return leaf(entry, 0, entry.length);
    }

    public byte[] leaf(byte[] row, int at, int length) {
        digest.update(LEAF);
        digest.update(row, at, length);
        return finished();
    }

    public byte[] content(byte[] draft) {
        digest.update(CONTENT);
        digest.update(draft, 0, draft.length);
        return finished();
    }

    /// Without any mark: a file, or the tree of no leaves.
    public byte[] plain(byte[] bytes) {
        digest.update(bytes, 0, bytes.length);
        return finished();
    }

    public void more(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
    }

    public byte[] finished() {
        var hash = new byte[Hash.LENGTH];
        digest.doFinal(hash, 0);
        return hash;
    }

    public byte[] node(byte[] left, byte[] right) {
        var hash = new byte[Hash.LENGTH];
        node(left, 0, right, 0, hash, 0);
        return hash;
    }

    /// The target may be one of the two.
    public void node(byte[] left, int leftAt, byte[] right, int rightAt, byte[] target, int at) {
        digest.update(NODE);
        digest.update(left, leftAt, Hash.LENGTH);
        digest.update(right, rightAt, Hash.LENGTH);
        digest.doFinal(target, at);
    }

    public byte[] keyed(byte[] key, byte[] value) {
        var mac = new HMac(kind.digest());
        mac.init(new KeyParameter(key));
        mac.update(value, 0, value.length);
        var hash = new byte[Hash.LENGTH];
        mac.doFinal(hash, 0);
        return hash;
    }
}
