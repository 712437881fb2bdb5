package org.mingdu.access.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A code after GB/T 2260 (six digits: province, city, county), or finer after GB/T 10114 (three digits more for a
/// township, three more for a village). The code tells by itself beneath which others it lies.
record RegionCode(String text) {
    static Optional<RegionCode> of(String typed) {
        var text = typed.strip();
        var finer = text.length() > 6;
        return text.matches("[1-9]\\d{5}(\\d{3}){0,2}") && !(finer && text.endsWith("000"))
                ? Optional.of(new RegionCode(text))
                : Optional.empty();
    }

    /// What every code beneath it begins with.
    String stem() {
        if (text.length() > 6) {
            return text;
        }
        return text.endsWith("0000") ? text.substring(0, 2) : text.endsWith("00") ? text.substring(0, 4) : text;
    }

    /// The codes it may lie beneath, the nearest first.
    List<String> enclosing() {
        var above = new ArrayList<String>();
        if (text.length() > 9) {
            above.add(text.substring(0, 9));
        }
        if (text.length() > 6) {
            above.add(text.substring(0, 6));
        }
        above.add(text.substring(0, 4) + "00");
        above.add(text.substring(0, 2) + "0000");
        return above.stream().distinct().filter(code -> !code.equals(text)).toList();
    }
}
