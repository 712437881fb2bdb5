package org.mingdu.ledger.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.support.SampleLog;
import org.mingdu.ledger.support.Seeds;

class EntryTest {
    private static final Entry SECOND =
            SampleLog.of(HashKind.SM3, 2, 1).entries().get(1);

    private static Reading<Entry> with(String name, Value value) {
        var fields = fields();
        fields.put(name, value);
        return Entry.read(Canonical.encode(new Value.Fields(fields)));
    }

    private static Map<String, Value> fields() {
        return Canonical.decode(SECOND.bytes()) instanceof Reading.Read<Value>(Value.Fields(var fields))
                ? new HashMap<>(fields)
                : new HashMap<>();
    }

    @Test
    void an_entry_comes_back_as_it_was_written() {
        for (var entry : SampleLog.of(HashKind.SHA_256, 30, 3).entries()) {
            assertThat(Entry.read(entry.bytes())).isEqualTo(Reading.of(entry));
        }
    }

    @Test
    void a_field_too_many_too_few_or_of_another_type_is_refused() {
        assertThat(with("extra", Value.whole(1))).isEqualTo(Reading.refused(Flaw.FIELD_UNKNOWN, ""));
        assertThat(with("v", Value.whole(2))).isEqualTo(Reading.refused(Flaw.FIELD_WRONG, "v"));
        assertThat(with("seq", Value.whole(0))).isEqualTo(Reading.refused(Flaw.FIELD_WRONG, "seq"));
        assertThat(with("seq", Value.whole(1)))
                .as("the first has no previous")
                .isEqualTo(Reading.refused(Flaw.FIELD_WRONG, "previous"));
        assertThat(with("who", Value.whole(1))).isEqualTo(Reading.refused(Flaw.FIELD_WRONG, "who"));
        assertThat(with("log", Value.text("two words"))).isEqualTo(Reading.refused(Flaw.FIELD_WRONG, "log"));
        assertThat(with("when", Value.text("today"))).isEqualTo(Reading.refused(Flaw.FIELD_WRONG, "when"));
        assertThat(with("payload", Value.text(""))).isEqualTo(Reading.refused(Flaw.FIELD_WRONG, "payload"));
        for (var name : fields().keySet()) {
            var fields = fields();
            fields.remove(name);
            assertThat(Entry.read(Canonical.encode(new Value.Fields(fields))))
                    .as(name)
                    .isInstanceOf(Reading.Refused.class);
        }
    }

    @Test
    void entries_with_any_fields_at_all_are_refused_and_never_thrown_at() {
        Seeds.forEach(5000, chance -> {
            var fields = fields();
            var names = fields.keySet().stream().sorted().toList();
            fields.put(names.get(chance.nextInt(names.size())), RandomValue.of(chance, 1));
            var bytes = Canonical.encode(new Value.Fields(fields));
            if (Entry.read(bytes) instanceof Reading.Read<Entry>(var entry)) {
                assertThat(entry.bytes()).isEqualTo(bytes);
            }
        });
    }

    @Test
    void what_a_promise_names_stays_the_same_whatever_the_number() {
        var log = new SampleLog(HashKind.SM3);
        var draft = log.draft("tenant", 5);
        var content = draft.content(HashKind.SM3);
        log.add(log.draft("tenant", 4));
        assertThat(log.add(draft).draft().content(HashKind.SM3)).isEqualTo(content);
        assertThat(log.draft("tenant", 6).content(HashKind.SM3)).isNotEqualTo(content);
    }
}
