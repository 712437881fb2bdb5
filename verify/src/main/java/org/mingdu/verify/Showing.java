package org.mingdu.verify;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.TreeMap;
import org.mingdu.ledger.record.Entry;
import org.mingdu.ledger.record.Value;

/// Shows what others wrote without letting it pose as something else: whatever steers a terminal, turns
/// the direction of writing or cannot be seen stands there as its number.
final class Showing {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final int LONGEST = 2000;

    private Showing() {}

    static String time(Instant instant) {
        return TIME.format(instant) + " UTC+8";
    }

    static String safe(String text) {
        var safe = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(point -> {
            var type = Character.getType(point);
            var hidden = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.UNASSIGNED
                    || type == Character.SURROGATE;
            if (hidden) {
                safe.append("\\u{").append(Integer.toHexString(point)).append('}');
            } else {
                safe.appendCodePoint(point);
            }
        });
        return text.codePoints().count() > LONGEST ? safe + "…" : safe.toString();
    }

    static void entry(Speaker speaker, Entry entry) {
        var draft = entry.draft();
        speaker.line("    种类：%s", "    kind: %s", draft.kind());
        speaker.line("    对象：%s", "    subject: %s", draft.subject());
        speaker.line("    何人：%s　何处：%s", "    who: %s, from: %s", value(draft.who()), value(draft.from()));
        speaker.line("    何时：%s", "    when: %s", time(draft.when()));
        for (var file : draft.files()) {
            speaker.line(
                    "    文件：%s %s（%d 字节）",
                    "    file: %s %s (%d bytes)",
                    file.kind().word(),
                    file.hash().hex(),
                    file.size());
        }
        new TreeMap<>(draft.payload().fields())
                .forEach((name, value) -> speaker.line("    %s：%s", "    %s: %s", name, value(value)));
    }

    static String value(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        } else if (value instanceof Value.Whole whole) {
            return Long.toString(whole.number());
        } else if (value instanceof Value.Decimal decimal) {
            return decimal.number().toPlainString();
        } else if (value instanceof Value.Moment moment) {
            return time(moment.instant());
        } else if (value instanceof Value.Day day) {
            return day.date().toString();
        } else if (value instanceof Value.Flag flag) {
            return Boolean.toString(flag.yes());
        } else if (value instanceof Value.Hidden hidden) {
            return "#" + hidden.hash().hex();
        } else if (value instanceof Value.Bytes bytes) {
            return bytes.toString();
        } else if (value instanceof Value.Items items) {
            return items.items().stream().map(Showing::value).toList().toString();
        }
        var fields = new ArrayList<String>();
        new TreeMap<>(((Value.Fields) value).fields()).forEach((name, field) -> fields.add(name + "=" + value(field)));
        return fields.toString();
    }
}
