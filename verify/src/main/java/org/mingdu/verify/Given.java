package org.mingdu.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.head.LogKey;
import org.mingdu.ledger.head.Promise;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.tree.Consistency;

/// What was typed, and what stands in the files that were named. A file that cannot be read makes the
/// end open, and is never passed over in silence.
record Given(
        String command,
        List<Path> files,
        List<SignedHead> heads,
        List<LogKey> keys,
        List<Consistency> proofs,
        List<Promise> promises) {
    private static final Set<String> COMMANDS = Set.of("receipt", "pack", "export", "heads");
    private static final int LARGEST = 2 << 20;

    /// Empty when it cannot be understood.
    static Optional<Given> of(List<String> words, Speaker speaker) throws IOException {
        var given = new Given(
                words.isEmpty() ? "" : words.get(0),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        if (!COMMANDS.contains(given.command)) {
            return Optional.empty();
        }
        var into = "";
        for (var word : words.subList(1, words.size())) {
            if (word.startsWith("--")) {
                into = word;
            } else if (!given.take(into, Path.of(word), speaker)) {
                return Optional.empty();
            }
        }
        return given.files.isEmpty() ? Optional.empty() : Optional.of(given);
    }

    private boolean take(String option, Path file, Speaker speaker) throws IOException {
        switch (option) {
            case "" -> files.add(file);
            case "--head", "--heads" -> read(file, SignedHead::read, speaker).ifPresent(heads::add);
            case "--proof", "--proofs" -> read(file, Consistency::read, speaker).ifPresent(proofs::add);
            case "--promise", "--promises" -> read(file, Promise::read, speaker).ifPresent(promises::add);
            case "--key", "--keys" -> read(file, Given::keys, speaker).ifPresent(keys::addAll);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Reading<List<LogKey>> keys(String text) {
        var keys = new ArrayList<LogKey>();
        for (var line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var key = LogKey.read(line);
            if (key.isEmpty()) {
                return Reading.refused(Flaw.BAD_KEY, "");
            }
            keys.add(key.get());
        }
        return keys.isEmpty() ? Reading.refused(Flaw.BAD_KEY, "") : Reading.of(keys);
    }

    static <T> Optional<T> read(Path file, Function<String, Reading<T>> reader, Speaker speaker) throws IOException {
        var read = text(file).map(reader).orElseGet(() -> Reading.refused(Flaw.NOT_UTF8, ""));
        if (read instanceof Reading.Refused<T> refused) {
            speaker.open("%s：%s，未采用。", "%s: %s; not used.", file.toString(), speaker.flaw(refused.flaw()));
        }
        return read.ifRead();
    }

    /// As editors on other systems save it: with a mark at its beginning, and two signs at the end of
    /// each line.
    static Optional<String> text(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                return Optional.empty();
            }
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of((text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n"));
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
