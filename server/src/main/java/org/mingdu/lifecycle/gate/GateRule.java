package org.mingdu.lifecycle.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mingdu.lifecycle.gate.Verdict.Blocked;
import org.mingdu.lifecycle.gate.Verdict.Lack;
import org.mingdu.lifecycle.gate.Verdict.Passed;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.GateCode;
import org.mingdu.lifecycle.rule.Rule;

/// One rule of the law.
interface GateRule {
    GateCode code();

    /// What it says of a project.
    ///
    /// @param rule how strictly it holds here and today
    Verdict judge(Facts facts, Rule rule);

    default Blocked blocked(Lack... lacks) {
        return new Blocked(code().law(), List.of(lacks), false);
    }

    /// Passed where everything is there, else blocked by what is not.
    default Verdict needs(Facts facts, String because, EntryKind... kinds) {
        return verdict(because, missing(facts, kinds));
    }

    default Verdict verdict(String because, List<Lack> lacks) {
        return lacks.isEmpty() ? new Passed(because) : new Blocked(code().law(), lacks, false);
    }

    static List<Lack> missing(Facts facts, EntryKind... kinds) {
        return new ArrayList<>(
                Stream.of(kinds).filter(kind -> !facts.has(kind)).map(Lack::of).toList());
    }

    /// In 万元 as the screens write it, to the fen where it matters.
    static String wan(BigDecimal yuan) {
        return new DecimalFormat("#,##0.00#### 万元", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(yuan.movePointLeft(4));
    }

    /// What `part` is of `whole`, in percent, to four decimals; 0 of nothing is 0, something of nothing is over all.
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return part.signum() == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(Integer.MAX_VALUE);
        }
        return part.movePointRight(2).divide(whole, 4, RoundingMode.HALF_UP);
    }

    /// `part` is more than `percent` of `whole`; exact.
    static boolean exceeds(BigDecimal part, BigDecimal whole, BigDecimal percent) {
        return part.movePointRight(2).compareTo(whole.multiply(percent)) > 0;
    }

    static String shown(BigDecimal percent) {
        return percent.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "%";
    }
}
