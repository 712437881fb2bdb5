package org.mingdu.verify;

import java.io.PrintStream;
import org.mingdu.ledger.Flaw;

/// Says what is found, in Chinese or in English, and remembers the worst of it.
final class Speaker {
    private final PrintStream out;
    private final boolean english;
    private Verdict verdict = Verdict.PROVED;

    Speaker(PrintStream out, boolean english) {
        this.out = out;
        this.english = english;
    }

    boolean isEnglish() {
        return english;
    }

    void title(String chinese, String inEnglish) {
        out.println();
        out.println(english ? "== " + inEnglish + " ==" : "【" + chinese + "】");
    }

    void line(String chinese, String inEnglish, Object... values) {
        out.println((english ? inEnglish : chinese).formatted(shown(values)));
    }

    void good(String chinese, String inEnglish, Object... values) {
        line("  ✓ " + chinese, "  ok: " + inEnglish, values);
    }

    void wrong(String chinese, String inEnglish, Object... values) {
        verdict = Verdict.WRONG;
        line("  ✗ " + chinese, "  WRONG: " + inEnglish, values);
    }

    /// Not wrong, and not proved either.
    void open(String chinese, String inEnglish, Object... values) {
        if (verdict == Verdict.PROVED) {
            verdict = Verdict.CANNOT_JUDGE;
        }
        line("  ？ " + chinese, "  open: " + inEnglish, values);
    }

    /// What is not asked for and not claimed.
    void aside(String chinese, String inEnglish, Object... values) {
        line("  － " + chinese, "  note: " + inEnglish, values);
    }

    String flaw(Flaw flaw) {
        return FlawWords.of(flaw, english);
    }

    Verdict verdict() {
        return verdict;
    }

    Verdict end() {
        title("结论", "Verdict");
        switch (verdict) {
            case PROVED ->
                line("  已证明：以上各项成立，未发现改动。", "  PROVED: what stands above holds; nothing was found to be changed.");
            case WRONG ->
                line(
                        "  发现问题：有内容与证明不符，见上面标 ✗ 的各行。",
                        "  WRONG: something does not agree with its proof, see the lines marked WRONG.");
            case CANNOT_JUDGE ->
                line(
                        "  不能判断：没有发现改动，但所给材料不足以证明没有改动，见上面标 ？ 的各行。",
                        "  CANNOT JUDGE: nothing wrong was found, but what was given does not prove it, see the open lines.");
        }
        return verdict;
    }

    private static Object[] shown(Object[] values) {
        var shown = new Object[values.length];
        for (var at = 0; at < values.length; at++) {
            shown[at] = values[at] instanceof String text ? Showing.safe(text) : values[at];
        }
        return shown;
    }
}
