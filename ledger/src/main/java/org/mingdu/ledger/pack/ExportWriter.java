package org.mingdu.ledger.pack;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.head.LogKey;
import org.mingdu.ledger.head.Rotation;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.record.Canonical;
import org.mingdu.ledger.record.Value;

/// Writes a whole log, one entry after another: the same log always gives the same bytes.
/// `docs/evidence/formats.md` says them. With each entry goes the hash the server keeps of its leaf, so
/// that a changed row names itself.
public final class ExportWriter {
    static final byte[] MAGIC = "mingdu-export/1\n".getBytes(StandardCharsets.US_ASCII);
    static final int LARGEST = Canonical.LARGEST + Hash.LENGTH;

    private final DataOutputStream out;
    private long count;

    public ExportWriter(
            OutputStream stream,
            String origin,
            HashKind kind,
            LogKey firstKey,
            List<Rotation> rotations,
            List<SignedHead> heads)
            throws IOException {
        this.out = new DataOutputStream(stream);
        out.write(MAGIC);
        frame('A', Canonical.encode(Value.Fields.of("origin", Value.text(origin), "hash", Value.text(kind.word()))));
        frame('K', firstKey.line());
        for (var rotation : rotations) {
            frame('R', rotation.text());
        }
        for (var head : heads) {
            frame('H', head.text());
        }
    }

    public void entry(Hash leaf, byte[] entry) throws IOException {
        out.writeByte('E');
        out.writeInt(Hash.LENGTH + entry.length);
        out.write(leaf.bytes());
        out.write(entry);
        count++;
    }

    /// Says how many there were; without it a log counts as cut off. The stream stays open.
    public void end() throws IOException {
        frame('Z', Canonical.encode(Value.whole(count)));
        out.flush();
    }

    private void frame(char type, String text) throws IOException {
        frame(type, text.getBytes(StandardCharsets.UTF_8));
    }

    private void frame(char type, byte[] bytes) throws IOException {
        out.writeByte(type);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
