package org.mingdu.ledger.head;

import java.util.List;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;

/// The one way to ask whether a text is signed by a key.
final class Signed {
    private Signed() {}

    static Check by(LogKey key, String text, List<Signature> signatures) {
        var claimed =
                signatures.stream().filter(signature -> signature.claims(key)).toList();
        if (claimed.isEmpty()) {
            return Check.fails(Flaw.NOT_SIGNED, key.name());
        }
        return claimed.stream().allMatch(signature -> signature.verifies(key, text))
                ? Check.ok()
                : Check.fails(Flaw.BAD_SIGNATURE, key.name());
    }
}
