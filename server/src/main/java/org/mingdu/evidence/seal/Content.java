package org.mingdu.evidence.seal;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.mingdu.evidence.SealedRecord;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.record.FileHash;
import org.mingdu.ledger.record.Salt;
import org.mingdu.ledger.record.Value;

/// What a record comes to in an entry: made the same way when it is sealed and whenever it is held against its seal.
final class Content {
    /// Of what is hidden in an entry. It need not be the hash of the tree, and never changes: a record is opened with
    /// it for as long as there are records.
    static final HashKind HASH = HashKind.SM3;

    private Content() {}

    static Value who(SealedRecord record, Salt salt) {
        return record.who() == null
                ? Value.text("server")
                : salt.hide(HASH, Value.text(record.who().toString()));
    }

    static List<FileHash> files(SealedRecord record) {
        return record.files().stream()
                .map(file ->
                        new FileHash(HashKind.SHA_256, Hash.of(HexFormat.of().parseHex(file.sha256())), file.size()))
                .toList();
    }

    static Value.Fields payload(SealedRecord record, Salt salt) {
        var fields = new TreeMap<String, Value>();
        record.fields().forEach((name, value) -> fields.put(name, plain(value)));
        record.personal().forEach((name, text) -> fields.put(name, salt.hide(HASH, plain(Value.text(text)))));
        return new Value.Fields(fields);
    }

    /// Texts in the one form of Unicode an entry knows.
    static Value plain(Value value) {
        return value instanceof Value.Text(var text)
                ? Value.text(Normalizer.normalize(text, Normalizer.Form.NFC))
                : value;
    }
}
