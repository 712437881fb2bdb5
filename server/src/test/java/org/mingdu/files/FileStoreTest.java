package org.mingdu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding;
import org.mingdu.database.TenantTransaction;
import org.mingdu.files.Files.Kept;
import org.mingdu.files.bytes.ByteStore;
import org.mingdu.files.bytes.ByteStore.Address;
import org.mingdu.files.bytes.Halves;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.kernel.TenantId;
import org.mingdu.support.ACity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FileStoreTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Files files;

    @Autowired
    ByteStore store;

    @Autowired
    Halves halves;

    @Autowired
    List<Housekeeping> rounds;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    Founding founding;

    @Autowired
    JdbcClient jdbc;

    private ACity city;

    @BeforeEach
    void found() {
        city = ACity.in(house);
    }

    private Kept keep(ACity where, String name, String content) {
        return where.within(() -> kept(where, name, content));
    }

    private Kept kept(ACity where, String name, String content) {
        try {
            return files.keep(
                    where.tenant(),
                    name,
                    "text/plain",
                    new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean lies(TenantId whose, Kept file) {
        try {
            return store.exists(new Address(whose, file.sha256()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String read(Kept file) throws IOException {
        try (var bytes = files.open(city.tenant(), file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void what_is_kept_is_found_again_byte_by_byte_under_its_hash() throws IOException {
        var kept = keep(city, "计划.xml", "abc");
        assertThat(kept.sha256())
                .as("SHA-256 of abc, FIPS 180-2")
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(kept.size()).isEqualTo(3);
        assertThat(city.within(() -> files.find(city.tenant(), kept.id()))).contains(kept);
        assertThat(kept.sm3())
                .as("SM3 of abc, GB/T 32905 A.1")
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(read(kept)).isEqualTo("abc");
    }

    @Test
    void the_same_bytes_lie_there_once_and_have_two_names() {
        var one = keep(city, "一.xml", "same");
        var two = keep(city, "二.xml", "same");
        assertThat(one.id()).isNotEqualTo(two.id());
        assertThat(new Address(city.tenant(), one.sha256()).path())
                .isEqualTo(new Address(city.tenant(), two.sha256()).path());
    }

    @Test
    void a_name_is_a_name_and_never_a_place() {
        for (var name : new String[] {"../../x.jsp", "/etc/passwd", "C:\\x.jsp", "..", "a\r\nSet-Cookie: x=1"}) {
            var kept = keep(city, name, "x" + name);
            assertThat(lies(city.tenant(), kept)).isTrue();
            assertThat(halves.folder()
                            .resolve(city.tenant().toString())
                            .resolve(kept.sha256().substring(0, 2))
                            .resolve(kept.sha256()))
                    .isRegularFile();
        }
    }

    @Test
    void another_city_finds_neither_the_row_nor_the_place() {
        var elsewhere = ACity.in(house);
        var kept = keep(city, "计划.xml", "ours alone");
        assertThat(elsewhere.within(() -> files.find(city.tenant(), kept.id()))).isEmpty();
        assertThat(elsewhere.within(() -> files.find(elsewhere.tenant(), kept.id())))
                .isEmpty();
        assertThat(lies(elsewhere.tenant(), kept)).isFalse();
    }

    @Test
    void a_file_that_breaks_off_leaves_nothing_behind() throws IOException {
        var broken = new SequenceInputStream(
                new ByteArrayInputStream("half of it".getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the line is dead");
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) throws IOException {
                        return read();
                    }
                });
        var folder = halves.folder();
        keep(city, "x", "y");
        assertThatThrownBy(() -> transactions.writing(city.tenant(), () -> {
                    try {
                        return files.keep(city.tenant(), "x", "text/plain", broken);
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                }))
                .hasRootCauseMessage("the line is dead");
        try (var left = java.nio.file.Files.list(folder)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("half")))
                    .isEmpty();
        }
    }

    @Test
    void a_city_that_is_erased_takes_its_files_along_and_leaves_those_of_others() {
        var elsewhere = ACity.in(house);
        var ours = keep(city, "计划.xml", "the same everywhere");
        var theirs = keep(elsewhere, "计划.xml", "the same everywhere");
        founding.erase(city.tenant());
        assertThat(lies(city.tenant(), ours)).isFalse();
        assertThat(city.within(() -> files.find(city.tenant(), ours.id()))).isEmpty();
        assertThat(lies(elsewhere.tenant(), theirs)).isTrue();
        assertThat(founding.tenants()).extracting(Founding.Tenant::id).doesNotContain(city.tenant());
    }

    private void forget(ACity where, Kept file) {
        where.within(() -> {
            files.forget(where.tenant(), file.id());
            return true;
        });
    }

    private long forgotten(ACity where) {
        return where.within(() -> jdbc.sql("select count(*) from files.forgotten")
                .query(Long.class)
                .single());
    }

    private void when_all_is_erased(ACity where) {
        await().atMost(Duration.ofSeconds(40)).until(() -> forgotten(where) == 0);
    }

    @Test
    void the_bytes_of_what_is_forgotten_are_off_the_disk() {
        var kept = keep(city, "计划.xml", "to be forgotten");
        forget(city, kept);
        assertThat(city.within(() -> files.find(city.tenant(), kept.id()))).isEmpty();
        when_all_is_erased(city);
        assertThat(lies(city.tenant(), kept)).isFalse();
    }

    @Test
    void of_two_owners_of_the_same_bytes_the_last_takes_them_along() {
        var one = keep(city, "一.xml", "shared");
        var two = keep(city, "二.xml", "shared");
        var elsewhere = ACity.in(house);
        var theirs = keep(elsewhere, "三.xml", "shared");
        forget(city, one);
        when_all_is_erased(city);
        assertThat(lies(city.tenant(), two)).isTrue();
        forget(city, two);
        when_all_is_erased(city);
        assertThat(lies(city.tenant(), two)).isFalse();
        assertThat(lies(elsewhere.tenant(), theirs)).isTrue();
    }

    @Test
    void nothing_is_erased_before_the_transaction_is_kept_and_never_when_it_is_not() {
        var kept = keep(city, "计划.xml", "held on to");
        assertThatThrownBy(() -> city.within(() -> {
                    files.forget(city.tenant(), kept.id());
                    throw new IllegalStateException("taken back");
                }))
                .hasMessage("taken back");
        assertThat(city.within(() -> files.find(city.tenant(), kept.id()))).contains(kept);
        assertThat(forgotten(city)).isZero();
        assertThat(jdbc.sql("select count(*) from jobs.scheduled_task where task_instance = :id")
                        .param("id", kept.id().toString())
                        .query(Long.class)
                        .single())
                .as("nobody was asked to erase it")
                .isZero();
        assertThat(lies(city.tenant(), kept)).isTrue();
    }

    @Test
    void bytes_that_come_again_while_they_are_being_forgotten_stay() {
        var old = keep(city, "旧.xml", "come again");
        var fresh = city.within(() -> {
            var again = kept(city, "新.xml", "come again");
            transactions.apart(city.tenant(), () -> files.forget(city.tenant(), old.id()));
            await().atMost(Duration.ofSeconds(40)).until(this::somebody_waits);
            return again;
        });
        when_all_is_erased(city);
        assertThat(lies(city.tenant(), fresh)).isTrue();
        assertThat(city.within(() -> files.find(city.tenant(), fresh.id()))).contains(fresh);
    }

    /// For a lock of ours that another transaction has.
    private boolean somebody_waits() {
        return jdbc.sql("""
                        select exists (select
                                         from pg_locks l
                                         join pg_database d on d.oid = l.database
                                        where d.datname = current_database()
                                          and l.locktype = 'advisory'
                                          and not l.granted)
                        """).query(Boolean.class).single();
    }

    @Test
    void what_is_lent_is_a_plain_copy_and_gone_afterwards_also_when_its_use_fails() throws IOException {
        var kept = keep(city, "计划.xml", "lent");
        var copy = files.lend(city.tenant(), kept, plain -> {
            assertThat(plain).hasContent("lent");
            return plain;
        });
        assertThat(copy).doesNotExist();
        var seen = new AtomicReference<Path>();
        assertThatThrownBy(() -> files.lend(city.tenant(), kept, plain -> {
                    seen.set(plain);
                    throw new IOException("nobody can read this");
                }))
                .hasMessage("nobody can read this");
        assertThat(seen.get()).isNotNull().doesNotExist();
    }

    @Test
    void bytes_that_are_not_there_are_refused_in_words_before_an_answer_begins() throws IOException {
        var kept = keep(city, "计划.xml", "lost");
        store.delete(new Address(city.tenant(), kept.sha256()));
        assertThatThrownBy(() -> files.served(city.tenant(), kept))
                .isInstanceOfSatisfying(FileRefused.class, refused -> {
                    assertThat(refused.problem().detail().getStatus()).isEqualTo(503);
                    assertThat(refused.problem().detail().getType())
                            .hasToString("urn:mingdu:problem:files:not-readable");
                });
    }

    @Test
    void rows_from_before_sm3_get_theirs_and_bytes_that_were_changed_get_none() throws IOException {
        var old = keep(city, "旧.xml", "kept before there was SM3");
        var twin = keep(city, "同.xml", "kept before there was SM3");
        var spoilt = keep(city, "坏.xml", "kept and then changed by somebody");
        city.within(() -> jdbc.sql("update files.file set sm3 = null").update());
        java.nio.file.Files.writeString(
                halves.folder().resolve(new Address(city.tenant(), spoilt.sha256()).path()), "something else");
        var round = rounds.stream()
                .filter(one -> one.name().equals("file-sm3"))
                .findFirst()
                .orElseThrow();

        round.run();

        assertThat(city.within(() -> files.find(city.tenant(), old.id()))).contains(old);
        assertThat(city.within(() -> files.find(city.tenant(), twin.id()))).contains(twin);
        assertThat(city.within(() -> files.find(city.tenant(), spoilt.id()))
                        .orElseThrow()
                        .sm3())
                .isNull();
    }
}
