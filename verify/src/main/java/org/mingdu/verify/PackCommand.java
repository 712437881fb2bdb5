package org.mingdu.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.pack.PackCheck;
import org.mingdu.ledger.pack.PackReport;

/// A pack of evidence.
final class PackCommand {
    private final Speaker speaker;
    private final Given given;

    PackCommand(Speaker speaker, Given given) {
        this.speaker = speaker;
        this.given = given;
    }

    void run() throws IOException {
        for (var file : given.files()) {
            one(file);
        }
    }

    private void one(Path file) throws IOException {
        speaker.title("证据包 " + Showing.safe(file.toString()), "Pack " + Showing.safe(file.toString()));
        Reading<PackReport> read;
        try (var in = Files.newInputStream(file)) {
            read = PackCheck.of(in, given.heads(), given.keys(), given.proofs());
        }
        if (read instanceof Reading.Refused<PackReport> refused) {
            var changed = refused.flaw() == Flaw.ITEM_CHANGED;
            var words = speaker.flaw(refused.flaw());
            if (changed) {
                speaker.wrong("证据包已损坏或被改动：%s。", "the pack is damaged or was changed: %s.", words);
            } else {
                speaker.open("不能读取证据包：%s。", "the pack cannot be read: %s.", words);
            }
            return;
        }
        read.ifRead().ifPresent(this::report);
    }

    private void report(PackReport report) {
        HeadWords.what(speaker, report.head());
        integrity(report);
        completeness(report);
        speaker.title("没有证明的", "Not proved");
        speaker.aside("条目和文件所写的事情是否属实。", "that what entries and files say is true.");
        if (report.indexed()) {
            speaker.aside("索引（9-index）只供阅读，以条目为准。", "the index (9-index) is for reading; what counts are the entries.");
        }
        speaker.aside("时间是服务器的时钟所报。", "the times: they are those of the server's clock.");
    }

    private void integrity(PackReport report) {
        speaker.title("内容是否未被改动", "Integrity");
        var sound = 0;
        for (var seen : report.entries()) {
            var number = seen.entry().number();
            if (seen.proof() instanceof Check.Fails fails) {
                speaker.wrong(
                        "%s 第 %d 号：%s。",
                        "%s number %d: %s.", seen.entry().draft().stream(), number, speaker.flaw(fails.flaw()));
            } else {
                sound++;
            }
        }
        speaker.good("%d 条条目在存证头的日志中，未被改动。", "%d entries stand in the log of the head, unchanged.", sound);
        for (var wrong : report.wrong()) {
            var words = speaker.flaw(wrong.flaw());
            if (wrong.entry().isPresent()) {
                speaker.wrong(
                        "日志第 %d 条（%s）：%s。",
                        "entry %d of the log (%s): %s.", wrong.entry().getAsLong() + 1, wrong.item(), words);
            } else {
                speaker.wrong("%s：%s。", "%s: %s.", wrong.item(), words);
            }
        }
        if (report.files() > 0) {
            speaker.good("包内 %d 个文件均已逐字节核对。", "%d files of the pack were read byte by byte.", report.files());
        }
        opened(report);
        if (report.signature() instanceof Check.Fails fails) {
            speaker.wrong("存证头的签名：%s。", "the signature of the head: %s.", speaker.flaw(fails.flaw()));
        }
        anchors(report);
    }

    /// What was hidden and is shown, counted; what is not as it was hidden, one by one.
    private void opened(PackReport report) {
        var same = 0;
        for (var seen : report.opened()) {
            if (seen.holds() instanceof Check.Fails fails) {
                speaker.wrong(
                        "第 %d 号展开的内容（%s）：%s。",
                        "number %d, what is shown of %s: %s.", seen.number(), seen.name(), speaker.flaw(fails.flaw()));
            } else {
                same++;
            }
        }
        if (same > 0) {
            speaker.good("展开的 %d 项与条目中隐去的内容一致。", "%d values that are shown are those hidden in the entries.", same);
        }
    }

    private void anchors(PackReport report) {
        var signers = HeadWords.signers(speaker, report.head(), given.keys());
        if (!signers.isEmpty() || report.keyTrusted()) {
            speaker.good(
                    "存证头由您认可的密钥签名：%s。", "the head is signed by keys that you brought: %s.", String.join(", ", signers));
        } else if (!given.keys().isEmpty()) {
            speaker.open("包内的密钥不是您所给的密钥，不能确认出自该日志。", "the keys of the pack are none of those that you brought.");
        }
        for (var anchor : report.anchors()) {
            if (anchor.signature() instanceof Check.Fails fails) {
                speaker.open(
                        "外部存证头（%d 条）：%s，未采用。",
                        "the outside head (%d entries): %s; not used.",
                        anchor.outside().head().size(),
                        speaker.flaw(fails.flaw()));
            } else {
                HeadWords.against(speaker, report.head(), anchor.outside(), anchor.agrees());
            }
        }
        if (given.heads().isEmpty() && signers.isEmpty() && !report.keyTrusted()) {
            HeadWords.noOutside(speaker);
        }
    }

    private void completeness(PackReport report) {
        speaker.title("是否齐全", "Completeness");
        for (var range : report.missing()) {
            speaker.wrong(
                    "%s 缺第 %d 至 %d 号。", "%s: numbers %d to %d are missing.", range.stream(), range.from(), range.to());
        }
        if (report.ranges().isEmpty()) {
            speaker.aside(
                    "证据包没有声明包含哪一段序号：只证明所列条目，不证明没有别的条目。",
                    "the pack claims no stretch of numbers: it proves what it holds, not that there is nothing else.");
        } else if (report.missing().isEmpty()) {
            report.ranges()
                    .forEach(range -> speaker.good(
                            "%s 第 %d 至 %d 号齐全。",
                            "%s: numbers %d to %d are all there.", range.stream(), range.from(), range.to()));
        }
        for (var file : report.absent()) {
            speaker.aside(
                    "条目提到的文件不在包内，未核对：%s %s。",
                    "a file that an entry names is not in the pack and was not checked: %s %s.",
                    file.kind().word(),
                    file.hash().hex());
        }
    }
}
