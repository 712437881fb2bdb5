package org.mingdu.verify;

import java.util.ArrayList;
import java.util.List;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.head.LogKey;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.pack.Anchor;

/// What is said of heads, the same for every command.
final class HeadWords {
    private HeadWords() {}

    static void what(Speaker speaker, SignedHead head) {
        speaker.line(
                "  日志 %s，%d 条，时间 %s（日志自己的时钟）",
                "  log %s, %d entries, time %s (by the log's own clock)",
                head.head().origin(),
                head.head().size(),
                Showing.time(head.head().time()));
    }

    /// The names of the keys among these that signed. A signature that claims to be of one of them and
    /// is not is wrong.
    static List<String> signers(Speaker speaker, SignedHead head, List<LogKey> keys) {
        var names = new ArrayList<String>();
        for (var key : keys) {
            if (head.signedBy(key) instanceof Check.Fails fails) {
                if (fails.flaw() == Flaw.BAD_SIGNATURE) {
                    speaker.wrong("%s 的签名不成立。", "the signature of %s is not valid.", key.name());
                }
            } else {
                names.add(key.name() + " (" + key.id() + ")");
            }
        }
        return names;
    }

    /// Holds a head against those kept outside; true when one of them agrees.
    static boolean outside(Speaker speaker, SignedHead head, Given given) {
        var agrees = false;
        for (var one : given.heads()) {
            if (given.keys().isEmpty() || !signers(speaker, one, given.keys()).isEmpty()) {
                agrees |= against(speaker, head, one, Anchor.agrees(head, one, given.proofs()));
            } else {
                speaker.open(
                        "外部存证头（%d 条）没有您所给密钥的签名，未采用。",
                        "the outside head (%d entries) is not signed by any key that you brought; not used.",
                        one.head().size());
            }
        }
        return agrees;
    }

    static boolean against(Speaker speaker, SignedHead head, SignedHead one, Check agrees) {
        var size = one.head().size();
        if (!(agrees instanceof Check.Fails fails)) {
            speaker.good(
                    "与外部存证头（%d 条，%s）一致。",
                    "agrees with the outside head (%d entries, %s).",
                    size,
                    Showing.time(one.head().time()));
            return true;
        }
        if (fails.flaw() == Flaw.OTHER_PROOF || fails.flaw() == Flaw.OTHER_LOG) {
            speaker.open(
                    "与外部存证头（%d 条）无法比较：%s。",
                    "cannot be compared with the outside head (%d entries): %s.", size, speaker.flaw(fails.flaw()));
            return false;
        }
        speaker.wrong(
                "与外部存证头（%d 条）矛盾：%s。",
                "contradicts the outside head (%d entries): %s.", size, speaker.flaw(fails.flaw()));
        for (var both : List.of(one, head)) {
            both.signatures()
                    .forEach(signature -> speaker.aside(
                            "签名为证：%s", "signed: %s", signature.toString().strip()));
        }
        return false;
    }

    static void noOutside(Speaker speaker) {
        speaker.open(
                "没有给出外部存证头：这只说明服务器前后一致，不能证明它没有整体改写过。",
                "no outside head was given: this only shows that the server agrees with itself.");
    }
}
