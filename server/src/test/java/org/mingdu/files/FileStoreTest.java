package org.mingdu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding;
import org.mingdu.database.TenantTransaction;
import org.mingdu.files.Files.Kept;
import org.mingdu.kernel.TenantId;
import org.mingdu.support.ACity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FileStoreTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Files files;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    Founding founding;

    private ACity city;

    @BeforeEach
    void found() {
        city = ACity.in(house);
    }

    private Kept keep(ACity where, String name, String content) {
        return where.within(() -> {
            try {
                return files.keep(
                        where.tenant(),
                        name,
                        "text/plain",
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static boolean lies(Path path) {
        return java.nio.file.Files.exists(path);
    }

    @Test
    void what_is_kept_is_found_again_byte_by_byte_under_its_hash() throws IOException {
        var kept = keep(city, "计划.xml", "abc");
        assertThat(kept.sha256())
                .as("SHA-256 of abc, FIPS 180-2")
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(kept.size()).isEqualTo(3);
        assertThat(city.within(() -> files.find(city.tenant(), kept.id()))).contains(kept);
        assertThat(java.nio.file.Files.readString(files.path(city.tenant(), kept)))
                .isEqualTo("abc");
    }

    @Test
    void the_same_bytes_lie_there_once_and_have_two_names() {
        var one = keep(city, "一.xml", "same");
        var two = keep(city, "二.xml", "same");
        assertThat(one.id()).isNotEqualTo(two.id());
        assertThat(files.path(city.tenant(), one)).isEqualTo(files.path(city.tenant(), two));
    }

    @Test
    void a_name_is_a_name_and_never_a_place() {
        for (var name : new String[] {"../../x.jsp", "/etc/passwd", "C:\\x.jsp", "..", "a\r\nSet-Cookie: x=1"}) {
            var kept = keep(city, name, "x" + name);
            assertThat(files.path(city.tenant(), kept).getFileName().toString()).isEqualTo(kept.sha256());
        }
    }

    @Test
    void another_city_finds_neither_the_row_nor_the_place() {
        var elsewhere = ACity.in(house);
        var kept = keep(city, "计划.xml", "ours alone");
        assertThat(elsewhere.within(() -> files.find(city.tenant(), kept.id()))).isEmpty();
        assertThat(elsewhere.within(() -> files.find(elsewhere.tenant(), kept.id())))
                .isEmpty();
        assertThat(lies(files.path(elsewhere.tenant(), kept))).isFalse();
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
        var folder = files.path(new TenantId(city.tenant().value()), keep(city, "x", "y"))
                .getParent()
                .getParent()
                .getParent();
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
        assertThat(lies(files.path(city.tenant(), ours))).isFalse();
        assertThat(city.within(() -> files.find(city.tenant(), ours.id()))).isEmpty();
        assertThat(lies(files.path(elsewhere.tenant(), theirs))).isTrue();
        assertThat(founding.tenants()).extracting(Founding.Tenant::id).doesNotContain(city.tenant());
    }
}
