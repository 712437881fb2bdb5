package org.mingdu.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Reads a text of lines `name value`, each where it must stand. After the first thing that is wrong it
/// reads nothing more and gives harmless values, so that who reads with it asks once, at the end.
public final class NoteReader {
    public static final int LARGEST = 256 * 1024;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:@/-]{0,119}");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final Hash NOTHING = Hash.of(new byte[Hash.LENGTH]);

    private final String text;
    private final List<String> lines;
    private int next;
    private Optional<String> broken = Optional.empty();

    public NoteReader(String text) {
        this(text, LARGEST);
    }

    public NoteReader(String text, int most) {
        this.text = text;
        if (text.length() > most || !text.endsWith("\n")) {
            this.lines = List.of();
            broken = Optional.of("length");
        } else {
            this.lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        }
    }

    /// Names of logs, keys and streams: nothing that needs quoting, nothing that looks like something
    /// else.
    public static boolean isName(String word) {
        return NAME.matcher(word).matches();
    }

    public void line(String expected) {
        if (next >= lines.size() || !lines.get(next).equals(expected)) {
            fail(expected);
        }
        next++;
    }

    public boolean isNext(String field) {
        return broken.isEmpty() && next < lines.size() && lines.get(next).startsWith(field + " ");
    }

    public String word(String field) {
        if (!isNext(field)) {
            fail(field);
            return "";
        }
        return lines.get(next++).substring(field.length() + 1);
    }

    public String name(String field) {
        var word = word(field);
        if (!isName(word)) {
            fail(field);
        }
        return word;
    }

    public long number(String field) {
        var word = word(field);
        if (!NUMBER.matcher(word).matches()) {
            fail(field);
            return 0;
        }
        return Long.parseLong(word);
    }

    public Hash hash(String field) {
        return read(field, Hash::read, NOTHING);
    }

    public HashKind hashKind() {
        return read("hash", HashKind::of, HashKind.SM3);
    }

    public byte[] bytes(String field, int most) {
        return read(field, word -> Armour.read(word, most), new byte[0]);
    }

    public <T> T read(String field, Function<String, Optional<T>> reader, T otherwise) {
        var value = reader.apply(word(field));
        if (value.isEmpty()) {
            fail(field);
        }
        return value.orElse(otherwise);
    }

    /// All that is left, as a text of its own.
    public String rest() {
        var rest = next >= lines.size() ? "" : String.join("\n", lines.subList(next, lines.size())) + "\n";
        next = lines.size();
        return rest;
    }

    public void fail(String field) {
        if (broken.isEmpty()) {
            broken = Optional.of(field);
        }
    }

    /// Whether every line was as it must be and none is left.
    public boolean isDone() {
        return broken.isEmpty() && next == lines.size();
    }

    /// What was read, if every line was as it must be and writing it anew gives the same text.
    public <T> Reading<T> done(Supplier<T> value, Function<T, String> written) {
        if (broken.isEmpty() && next != lines.size()) {
            fail("end");
        }
        if (broken.isPresent()) {
            return Reading.refused(Flaw.MALFORMED, broken.get());
        }
        var read = value.get();
        return written.apply(read).equals(text) ? Reading.of(read) : Reading.refused(Flaw.MALFORMED, "form");
    }
}
