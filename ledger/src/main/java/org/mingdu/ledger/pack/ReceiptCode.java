package org.mingdu.ledger.pack;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.mingdu.ledger.Armour;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.head.Signature;
import org.mingdu.ledger.record.Canonical;
import org.mingdu.ledger.record.Value;

/// A receipt small enough for a QR code: `MDR1:` and the receipt as one canonical value in Base45. It
/// holds what the text holds and is read by way of the text, so neither allows what the other does not.
public final class ReceiptCode {
    public static final String PREFIX = "MDR1:";

    /// What the largest QR code takes.
    public static final int LARGEST = 4296;

    private ReceiptCode() {}

    public static String of(Receipt receipt) {
        var head = receipt.head().head();
        var path = new byte[receipt.proof().path().size() * Hash.LENGTH];
        for (var at = 0; at < receipt.proof().path().size(); at++) {
            receipt.proof().path().get(at).into(path, at * Hash.LENGTH);
        }
        var fields = new TreeMap<String, Value>();
        fields.put("o", Value.text(head.origin()));
        fields.put("h", Value.text(head.hash().word()));
        fields.put("z", Value.whole(head.size()));
        fields.put("r", bytes(head.root()));
        fields.put("t", Value.whole(head.time().toEpochMilli()));
        fields.put("s", Value.text(receipt.stream()));
        fields.put("n", Value.whole(receipt.number()));
        fields.put("i", Value.whole(receipt.proof().index()));
        fields.put("l", bytes(receipt.leaf()));
        fields.put("p", new Value.Bytes(path));
        fields.put(
                "g",
                Value.items(receipt.head().signatures().stream()
                        .map(ReceiptCode::signature)
                        .toList()));
        var entry = receipt.entry();
        if (entry != null) {
            fields.put("e", entry);
        }
        return PREFIX + Base45.of(Canonical.encode(new Value.Fields(fields)));
    }

    private static Value bytes(Hash hash) {
        return new Value.Bytes(hash.bytes());
    }

    private static Value signature(Signature signature) {
        var words = signature.toString().strip().split(" ", -1);
        return Value.items(List.of(
                Value.text(words[1]),
                Value.text(words[2]),
                new Value.Bytes(HexFormat.of().parseHex(words[3])),
                new Value.Bytes(Armour.read(words[4], 64).orElseThrow())));
    }

    public static Reading<Receipt> read(String code) {
        if (!code.startsWith(PREFIX) || code.length() > LARGEST) {
            return Reading.refused(Flaw.MALFORMED, "code");
        }
        var bytes = Base45.read(code.substring(PREFIX.length()));
        if (bytes.isEmpty()) {
            return Reading.refused(Flaw.MALFORMED, "base45");
        }
        var decoded = Canonical.decode(bytes.get());
        if (decoded instanceof Reading.Refused<Value> refused) {
            return Reading.refused(refused.flaw(), refused.where());
        }
        var receipt = decoded.ifRead().orElseThrow() instanceof Value.Fields fields
                ? Receipt.read(text(fields))
                : Reading.<Receipt>refused(Flaw.MALFORMED, "code");
        var same = receipt.ifRead().map(read -> of(read).equals(code)).orElse(true);
        return same ? receipt : Reading.refused(Flaw.MALFORMED, "form");
    }

    /// Whatever stands in the fields; the reader of the text decides whether it makes a receipt.
    private static String text(Value.Fields fields) {
        var text = new StringBuilder("mingdu-receipt/1\n");
        line(text, "stream", word(fields, "s"));
        line(text, "number", word(fields, "n"));
        line(text, "index", word(fields, "i"));
        line(text, "leaf", word(fields, "l"));
        if (fields.field("e").isPresent()) {
            line(text, "entry", word(fields, "e"));
        }
        if (fields.field("p").orElse(null) instanceof Value.Bytes path && path.bytes().length % Hash.LENGTH == 0) {
            for (var at = 0; at < path.bytes().length / Hash.LENGTH; at++) {
                line(text, "path", Hash.from(path.bytes(), at).base64());
            }
        }
        text.append("\nmingdu-head/1\n");
        line(text, "origin", word(fields, "o"));
        line(text, "hash", word(fields, "h"));
        line(text, "size", word(fields, "z"));
        line(text, "root", word(fields, "r"));
        line(text, "time", word(fields, "t"));
        text.append('\n');
        if (fields.field("g").orElse(null) instanceof Value.Items signatures) {
            signatures.items().forEach(signature -> line(text, "sig", signatureLine(signature)));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String word) {
        text.append(name).append(' ').append(word).append('\n');
    }

    private static String signatureLine(Value value) {
        var words = new ArrayList<String>();
        if (value instanceof Value.Items parts && parts.items().size() == 4) {
            words.add(word(parts.items().get(0)));
            words.add(word(parts.items().get(1)));
            words.add(
                    parts.items().get(2) instanceof Value.Bytes id
                            ? HexFormat.of().formatHex(id.bytes())
                            : "");
            words.add(word(parts.items().get(3)));
        }
        return String.join(" ", words);
    }

    private static String word(Value.Fields fields, String name) {
        return fields.field(name).map(ReceiptCode::word).orElse("");
    }

    private static String word(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Whole whole) {
            return Long.toString(whole.number());
        }
        return value instanceof Value.Bytes bytes ? Armour.of(bytes.bytes()) : "";
    }
}
