package org.mingdu.verify;

import java.io.IOException;
import java.util.ArrayList;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.pack.Anchor;

/// Heads that different people were given, held against each other: two views of one log give themselves
/// away.
final class HeadsCommand {
    private final Speaker speaker;
    private final Given given;

    HeadsCommand(Speaker speaker, Given given) {
        this.speaker = speaker;
        this.given = given;
    }

    void run() throws IOException {
        speaker.title("比较存证头", "Heads");
        var heads = new ArrayList<SignedHead>();
        for (var file : given.files()) {
            Given.read(file, SignedHead::read, speaker).ifPresent(heads::add);
        }
        heads.addAll(given.heads());
        if (heads.size() < 2) {
            speaker.open("至少需要两个存证头。", "it takes two heads at least.");
            return;
        }
        for (var head : heads) {
            HeadWords.what(speaker, head);
            var signers = HeadWords.signers(speaker, head, given.keys());
            if (signers.isEmpty() && !given.keys().isEmpty()) {
                speaker.open("没有您所给密钥的签名。", "not signed by any key that you brought.");
            }
        }
        for (var at = 1; at < heads.size(); at++) {
            var before = heads.get(at - 1);
            HeadWords.against(speaker, heads.get(at), before, Anchor.agrees(heads.get(at), before, given.proofs()));
        }
    }
}
