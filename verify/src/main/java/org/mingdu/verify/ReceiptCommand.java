package org.mingdu.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.head.Promise;
import org.mingdu.ledger.pack.Receipt;
import org.mingdu.ledger.pack.ReceiptCode;
import org.mingdu.ledger.record.Entry;

/// One receipt, as text or as what a QR code holds; or a promise, which is none yet.
final class ReceiptCommand {
    private final Speaker speaker;
    private final Given given;

    ReceiptCommand(Speaker speaker, Given given) {
        this.speaker = speaker;
        this.given = given;
    }

    void run() throws IOException {
        for (var file : given.files()) {
            var text = Given.text(file).orElse("");
            if (Promise.isPromise(text)) {
                promise(file);
            } else {
                receipt(file, text);
            }
        }
    }

    private void receipt(Path file, String text) throws IOException {
        speaker.title("凭据 " + Showing.safe(file.toString()), "Receipt " + Showing.safe(file.toString()));
        Optional<Receipt> read = text.startsWith(ReceiptCode.PREFIX)
                ? Given.read(file, code -> ReceiptCode.read(code.strip()), speaker)
                : Given.read(file, Receipt::read, speaker);
        if (read.isEmpty()) {
            return;
        }
        var receipt = read.get();
        HeadWords.what(speaker, receipt.head());
        var bytes = receipt.entry();
        if (bytes != null) {
            Entry.read(bytes.bytes()).ifRead().ifPresent(entry -> Showing.entry(speaker, entry));
        }
        speaker.title("内容是否未被改动", "Integrity");
        if (receipt.check() instanceof Check.Fails fails) {
            speaker.wrong(
                    "凭据自身不成立：%s。凭据被改动过，或从来不是真的。",
                    "the receipt does not hold: %s. It was changed, or never was one.", speaker.flaw(fails.flaw()));
            return;
        }
        speaker.good(
                "第 %d 号条目在该存证头的日志中，位置为第 %d 条。",
                "number %d stands in the log of this head, as its entry %d.",
                receipt.number(),
                receipt.proof().index() + 1);
        if (bytes == null) {
            speaker.aside(
                    "凭据不含条目内容，只证明指纹为 %s 的条目；序号以凭据所写为准。",
                    "it holds no content and proves an entry of fingerprint %s only; the number is as it says.",
                    receipt.leaf().hex());
        }
        anchors(receipt);
        speaker.title("没有证明的", "Not proved");
        speaker.aside("条目所写的事情是否属实。", "that what the entry says is true.");
        speaker.aside("日志中没有遗漏其他条目：这要用整份日志判断。", "that nothing else is missing: that takes the whole log.");
        speaker.aside("时间是服务器的时钟所报。", "the times: they are those of the server's clock.");
    }

    private void anchors(Receipt receipt) {
        var signers = HeadWords.signers(speaker, receipt.head(), given.keys());
        if (!signers.isEmpty()) {
            speaker.good(
                    "存证头由您认可的密钥签名：%s。", "the head is signed by keys that you brought: %s.", String.join(", ", signers));
        } else if (!given.keys().isEmpty()) {
            speaker.open("存证头没有您所给密钥的签名，不能确认出自该日志。", "the head is not signed by any key that you brought.");
        } else {
            speaker.aside("没有给出密钥（--keys），未核对签名。", "no key was given (--keys): no signature was checked.");
        }
        var agrees = HeadWords.outside(speaker, receipt.head(), given);
        if (given.heads().isEmpty() && signers.isEmpty()) {
            HeadWords.noOutside(speaker);
        } else if (!agrees && !signers.isEmpty()) {
            speaker.aside(
                    "没有一致的外部存证头：签名证明服务器出具过它，不证明服务器给别人看的是同一份日志。",
                    "no outside head agrees: the signature shows that the server said so, not that it says the same to others.");
        }
    }

    private void promise(Path file) throws IOException {
        speaker.title("承诺 " + Showing.safe(file.toString()), "Promise " + Showing.safe(file.toString()));
        var read = Given.read(file, Promise::read, speaker);
        if (read.isEmpty()) {
            return;
        }
        var promise = read.get();
        for (var key : given.keys()) {
            var signed = promise.signedBy(key);
            if (signed.holds()) {
                speaker.good("由您认可的密钥签名：%s。", "signed by a key that you brought: %s.", key.name());
            } else if (signed instanceof Check.Fails fails && fails.flaw() == Flaw.BAD_SIGNATURE) {
                speaker.wrong("%s 的签名不成立。", "the signature of %s is not valid.", key.name());
            }
        }
        speaker.open(
                "已受理，尚未编号：日志 %s 承诺在 %s 之前收入指纹为 %s 的内容。到期后换取凭据，或用 export --promises 核对。",
                "acknowledged and not yet numbered: the log %s promised to hold by %s the content %s. "
                        + "Ask for the receipt then, or check with export --promises.",
                promise.origin(),
                Showing.time(promise.due()),
                promise.content().hex());
    }
}
