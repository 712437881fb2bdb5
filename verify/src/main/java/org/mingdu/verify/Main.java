package org.mingdu.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// `java -jar mingdu-verify.jar`: reads files, says what they prove, and ends with 0 proved, 1 wrong, 2
/// cannot judge.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, charset());
        System.exit(run(List.of(arguments), out).exit());
    }

    static Verdict run(List<String> arguments, PrintStream out) {
        var words = new ArrayList<>(arguments);
        var speaker = new Speaker(out, words.removeIf("--en"::equals));
        try {
            var given = Given.of(words, speaker);
            if (given.isEmpty()) {
                usage(out, speaker.isEnglish());
                return Verdict.CANNOT_JUDGE;
            }
            switch (given.get().command()) {
                case "receipt" -> new ReceiptCommand(speaker, given.get()).run();
                case "pack" -> new PackCommand(speaker, given.get()).run();
                case "export" -> new ExportCommand(speaker, given.get()).run();
                default -> new HeadsCommand(speaker, given.get()).run();
            }
        } catch (IOException unreadable) {
            speaker.open("不能读取文件：%s", "a file cannot be read: %s", String.valueOf(unreadable.getMessage()));
        }
        return speaker.end();
    }

    /// Where a terminal cannot show Chinese at all, UTF-8 goes out: better read elsewhere than lost.
    private static Charset charset() {
        var name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", ""));
        if (!name.isEmpty()
                && Charset.isSupported(name)
                && Charset.forName(name).newEncoder().canEncode('明')) {
            return Charset.forName(name);
        }
        return StandardCharsets.UTF_8;
    }

    private static void usage(PrintStream out, boolean english) {
        out.println(english ? """
                        Checks evidence of Mingdu without the server and without a network.

                          receipt FILE…        a receipt, what a QR code holds, or a promise
                          pack FILE.zip…       a pack of evidence
                          export FILE…         a whole log
                          heads FILE FILE…     heads that different people were given

                          --heads FILE…        heads that were kept outside
                          --keys FILE…         keys of the log and of witnesses that you have from elsewhere
                          --proofs FILE…       proofs that join two heads
                          --promises FILE…     promises to be looked for in a whole log
                          --en                 English

                        Ends with 0 proved, 1 something is wrong, 2 cannot be judged.
                        """ : """
                        不经服务器、不用网络，核对明度的存证。

                          receipt 文件…        凭据、凭据二维码中的文字，或承诺
                          pack 文件.zip…       证据包
                          export 文件…         整份日志
                          heads 文件 文件…     比较不同的人拿到的存证头

                          --heads 文件…        在外部留存的存证头
                          --keys 文件…         从别处取得的日志和见证人的公钥
                          --proofs 文件…       连接两个存证头的证明
                          --promises 文件…     在整份日志中查找的承诺
                          --en                 用英文

                        结束代码：0 已证明，1 发现问题，2 不能判断。
                        """);
    }
}
