package org.mingdu.matter.item;

import static org.mingdu.kernel.Speech.say;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.matter.kind.MatterKind;
import org.mingdu.matter.kind.MatterKind.Asked;

/// What must hold of a matter beyond what the data standard says of each field. Values in, sentences out.
final class CheckMatter {
    private CheckMatter() {}

    /// Of a draft, which may still lack something.
    static List<Field> draft(MatterKind kind, SaveMatter.Form form) {
        var errors = new ArrayList<Field>();
        if (form.lotId() != null && !kind.mayBeOfLot()) {
            errors.add(new Field("/lotId", say("%s是整个项目的事项，请不要选择标段。", kind.title())));
        }
        notAsked(kind, Asked.AMOUNT, form.amount(), "/amount", "金额", errors);
        notAsked(kind, Asked.DAYS, form.days(), "/days", "工期天数", errors);
        notAsked(kind, Asked.DAY, form.day(), "/day", "日期", errors);
        if (form.amount() != null
                && kind != MatterKind.CHANGE
                && form.amount().yuan().signum() < 0) {
            errors.add(new Field("/amount", say("%s的金额不能为负，请改正。", kind.title())));
        }
        if (form.days() != null && kind == MatterKind.EXTENSION && form.days() <= 0) {
            errors.add(new Field("/days", say("延期的天数应大于 0，请改正。")));
        }
        return errors;
    }

    /// Of what is to be decided: nothing that it asks for is missing.
    static List<Field> whole(MatterRow row) {
        var errors = new ArrayList<Field>();
        missing(row.content(), "/content", "请填写事由与内容。", errors);
        errors.addAll(figures(row));
        return errors;
    }

    /// The figures a matter of its kind counts with.
    static List<Field> figures(MatterRow row) {
        var errors = new ArrayList<Field>();
        if (row.kind().asks(Asked.AMOUNT)) {
            missing(row.amount(), "/amount", "请填写金额。", errors);
        }
        if (row.kind().asks(Asked.DAYS)) {
            missing(row.days(), "/days", "请填写工期天数；不影响工期的填 0。", errors);
        }
        if (row.kind().asks(Asked.DAY)) {
            missing(row.day(), "/day", "请填写日期。", errors);
        }
        return errors;
    }

    private static void notAsked(
            MatterKind kind, Asked what, @Nullable Object value, String pointer, String name, List<Field> errors) {
        if (value != null && !kind.asks(what)) {
            errors.add(new Field(pointer, say("%s不填%s，请清空。", kind.title(), name)));
        }
    }

    private static void missing(@Nullable Object value, String pointer, String sentence, List<Field> errors) {
        if (value == null) {
            errors.add(new Field(pointer, say(sentence)));
        }
    }
}
