package org.mingdu.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.pack.ExportCheck;
import org.mingdu.ledger.pack.ExportReport;
import org.mingdu.ledger.pack.Finding;

/// A whole log.
final class ExportCommand {
    private static final int MOST_SHOWN = 50;

    private final Speaker speaker;
    private final Given given;

    ExportCommand(Speaker speaker, Given given) {
        this.speaker = speaker;
        this.given = given;
    }

    void run() throws IOException {
        for (var file : given.files()) {
            one(file);
        }
    }

    private void one(Path file) throws IOException {
        speaker.title("整份日志 " + Showing.safe(file.toString()), "Whole log " + Showing.safe(file.toString()));
        Reading<ExportReport> read;
        try (var in = Files.newInputStream(file)) {
            read = ExportCheck.of(in, given.heads(), given.keys(), given.promises());
        }
        if (read instanceof Reading.Refused<ExportReport> refused) {
            speaker.open("不能读取：%s（%s）。", "cannot be read: %s (%s).", speaker.flaw(refused.flaw()), refused.where());
            return;
        }
        read.ifRead().ifPresent(this::report);
    }

    private void report(ExportReport report) {
        speaker.line(
                "  日志 %s，共 %d 条，%d 个序列",
                "  log %s, %d entries, %d streams",
                report.origin(),
                report.count(),
                report.last().size());
        speaker.title("内容是否未被改动", "Integrity");
        var integrity =
                report.findings().stream().filter(found -> !isGap(found.flaw())).toList();
        integrity.stream().limit(MOST_SHOWN).forEach(found -> finding(found, report));
        if (integrity.isEmpty()) {
            speaker.good("每条条目与留存的指纹、与前后条目一致。", "every entry agrees with its fingerprint and its neighbours.");
        }
        inside(report);
        outside(report);
        speaker.title("是否齐全", "Completeness");
        var gaps =
                report.findings().stream().filter(found -> isGap(found.flaw())).toList();
        gaps.stream().limit(MOST_SHOWN).forEach(found -> finding(found, report));
        if (gaps.isEmpty()) {
            report.last().entrySet().stream()
                    .limit(MOST_SHOWN)
                    .forEach(stream -> speaker.good(
                            "%s：第 1 至 %d 号无缺号。",
                            "%s: numbers 1 to %d, none missing.", stream.getKey(), stream.getValue()));
        }
        if (report.found() > MOST_SHOWN) {
            speaker.aside("共 %d 处问题，只列出一部分。", "there are %d findings; only some are shown.", report.found());
        }
        report.promises().forEach(this::promise);
        speaker.title("没有证明的", "Not proved");
        speaker.aside("条目所写的事情是否属实；从未写入日志的事情。", "that what entries say is true; nor anything that was never written.");
        speaker.aside("时间是服务器的时钟所报。", "the times: they are those of the server's clock.");
    }

    private static boolean isGap(Flaw flaw) {
        return flaw == Flaw.NUMBER_MISSING || flaw == Flaw.CUT_OFF;
    }

    private void finding(Finding found, ExportReport report) {
        var words = speaker.flaw(found.flaw());
        // A stretch of the whole log is one of numbers only where all numbers are of one stream.
        var numbered = found.flaw() != Flaw.TREE_DIFFERS || report.last().size() == 1;
        if (numbered && found.from().number() > 0 && found.from().stream().equals(found.to().stream())) {
            if (found.from().number() == found.to().number()) {
                speaker.wrong(
                        "%s 第 %d 号：%s。",
                        "%s number %d: %s.", found.from().stream(), found.from().number(), words);
            } else {
                speaker.wrong(
                        "%s 第 %d 至 %d 号：%s。",
                        "%s numbers %d to %d: %s.",
                        found.from().stream(),
                        found.from().number(),
                        found.to().number(),
                        words);
            }
        } else {
            speaker.wrong(
                    "日志第 %d 至 %d 条：%s。",
                    "entries %d to %d of the log: %s.",
                    found.from().index() + 1,
                    found.to().index() + 1,
                    words);
        }
    }

    private void inside(ExportReport report) {
        var stands =
                report.inside().stream().filter(ExportReport.SeenHead::stands).count();
        if (stands > 0) {
            speaker.good("与日志自带的 %d 个存证头一致。", "agrees with %d heads that came with it.", stands);
        }
        for (var seen : report.inside()) {
            if (seen.signature() instanceof Check.Fails fails) {
                speaker.wrong(
                        "日志自带的存证头（%d 条）：%s。",
                        "a head that came with it (%d entries): %s.",
                        seen.head().head().size(),
                        speaker.flaw(fails.flaw()));
            }
        }
    }

    private void outside(ExportReport report) {
        if (!given.keys().isEmpty() && !report.keyTrusted()) {
            speaker.open("日志所用的签名密钥不是您所给的密钥，不能确认出自该日志。", "the keys of this log are none of those that you brought.");
        }
        for (var seen : report.outside()) {
            var size = seen.head().head().size();
            if (seen.signature() instanceof Check.Fails fails) {
                speaker.open(
                        "外部存证头（%d 条）：%s，未采用。",
                        "the outside head (%d entries): %s; not used.", size, speaker.flaw(fails.flaw()));
            } else if (seen.tree() instanceof Check.Fails fails) {
                speaker.wrong(
                        "与外部存证头（%d 条，%s）不符：%s。",
                        "does not agree with the outside head (%d entries, %s): %s.",
                        size,
                        Showing.time(seen.head().head().time()),
                        speaker.flaw(fails.flaw()));
            } else {
                speaker.good(
                        "与外部存证头（%d 条，%s）一致。",
                        "agrees with the outside head (%d entries, %s).",
                        size,
                        Showing.time(seen.head().head().time()));
            }
        }
        var covered = Math.max(report.covered(), witnessed(report));
        if (covered == 0 && given.heads().isEmpty()) {
            HeadWords.noOutside(speaker);
        } else if (covered == 0) {
            speaker.open("没有一个外部存证头与这份日志一致。", "no outside head agrees with this log.");
        } else if (covered < report.count()) {
            speaker.aside(
                    "第 %d 至 %d 条没有外部存证头覆盖，只说明服务器前后一致。",
                    "entries %d to %d are covered by no outside head: of them this only shows that the server agrees with itself.",
                    covered + 1,
                    report.count());
        }
    }

    /// A head that came along counts like one from outside when somebody signed it whose key the reader
    /// brought.
    private long witnessed(ExportReport report) {
        return report.inside().stream()
                .filter(ExportReport.SeenHead::stands)
                .filter(seen -> given.keys().stream()
                        .anyMatch(key -> !report.keys().contains(key)
                                && seen.head().signedBy(key).holds()))
                .mapToLong(seen -> seen.head().head().size())
                .max()
                .orElse(0);
    }

    private void promise(ExportReport.SeenPromise seen) {
        var content = seen.promise().content().hex();
        if (!(seen.kept() instanceof Check.Fails fails)) {
            speaker.good("承诺的内容 %s 已在日志中。", "the promised content %s is in the log.", content);
        } else if (fails.flaw() == Flaw.PROMISE_BROKEN) {
            speaker.wrong("承诺的内容 %s：%s。", "the promised content %s: %s.", content, speaker.flaw(fails.flaw()));
        } else if (fails.flaw() == Flaw.NUMBER_MISSING) {
            speaker.open("承诺的内容 %s 尚未收入，也尚未到期。", "the promised content %s is not there and not yet due.", content);
        } else {
            speaker.open("承诺 %s：%s，未采用。", "the promise %s: %s; not used.", content, speaker.flaw(fails.flaw()));
        }
    }
}
