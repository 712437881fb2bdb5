package org.mingdu.files.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding;
import org.mingdu.access.OrganisationKind;
import org.mingdu.files.bytes.ByteStore.Address;
import org.mingdu.kernel.TenantId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Bytes in a bucket, and what is said when it is away.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class S3StoryTest {
    private static final AnS3 SERVER = AnS3.started();
    private static final byte[] PAPER = "%PDF-1.7 批复".getBytes(StandardCharsets.UTF_8);

    @Autowired
    ApplicationContext house;

    @Autowired
    ByteStore store;

    @Autowired
    Founding founding;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void the_bucket(DynamicPropertyRegistry settings) {
        settings.add("mingdu.files.s3.endpoint", SERVER::endpoint);
        settings.add("mingdu.files.s3.key-file", () -> {
            try {
                return SERVER.keyFile("mingdu-secret");
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    @AfterAll
    static void the_server_goes() {
        SERVER.close();
    }

    private static Path half(String content) throws IOException {
        var half = Files.createTempFile("half", null);
        Halves.fill(half, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        return half;
    }

    private static Address address() {
        return new Address(new TenantId(UUID.randomUUID()), "ab" + "0".repeat(62));
    }

    private String read(Address where) throws IOException {
        try (var bytes = store.open(where)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void what_is_put_is_there_also_after_the_server_died_and_came_back_until_it_is_deleted() throws IOException {
        assertThat(store).isInstanceOf(S3Store.class);
        var where = address();
        assertThat(store.exists(where)).isFalse();
        assertThatThrownBy(() -> store.open(where)).isInstanceOf(NoSuchFileException.class);
        assertThat(store.delete(where)).isFalse();
        store.put(where, half("in a bucket"));
        store.put(where, half("in a bucket"));
        SERVER.goes();
        SERVER.comes();
        assertThat(read(where)).isEqualTo("in a bucket");
        assertThat(store.delete(where)).isTrue();
        assertThat(store.exists(where)).isFalse();
    }

    @Test
    void everything_of_one_tenant_goes_and_nothing_of_another() throws IOException {
        var ours = address();
        var theirs = address();
        store.put(ours, half("ours"));
        store.put(ours.smaller(320), half("ours, smaller"));
        store.put(theirs, half("theirs"));
        store.deleteAll(ours.tenant());
        assertThat(store.exists(ours)).isFalse();
        assertThat(store.exists(ours.smaller(320))).isFalse();
        assertThat(read(theirs)).isEqualTo("theirs");
    }

    @Test
    void a_wrong_key_gets_nothing_in_and_nothing_out() throws IOException {
        var where = address();
        store.put(where, half("ours"));
        var stranger = S3Store.of(
                new S3Settings(
                        SERVER.endpoint(), "mingdu", "us-east-1", SERVER.keyFile("wrong"), true, Duration.ofSeconds(5)),
                SERVER.endpoint());
        assertThatThrownBy(() -> stranger.open(where)).isInstanceOf(StoreAway.class);
        assertThatThrownBy(() -> stranger.put(address(), half("x"))).isInstanceOf(StoreAway.class);
        assertThatThrownBy(() -> stranger.delete(where)).isInstanceOf(StoreAway.class);
        assertThat(read(where)).isEqualTo("ours");
    }

    @Test
    void a_key_that_is_not_there_stops_the_house_with_a_sentence() {
        var settings = new S3Settings(
                SERVER.endpoint(), "mingdu", "us-east-1", Path.of("/nowhere"), true, Duration.ofSeconds(5));
        assertThatThrownBy(() -> S3Store.of(settings, SERVER.endpoint()))
                .hasMessageContaining("mingdu.files.s3.key-file (/nowhere)");
    }

    private int rows(ACity city) {
        return city.within(() ->
                jdbc.sql("select count(*) from files.file").query(Integer.class).single());
    }

    @Test
    void while_the_bucket_is_away_writes_are_refused_and_reads_say_so_and_nothing_is_half_written() throws IOException {
        var city = ACity.in(house);
        var office = city.owner("建设中心");
        var project = city.project("大桥").ownedBy(office).entered();
        Caller clerk = city.person("clerk").at(office).being("PM").signsIn();
        var raised = clerk.post("/projects/" + project + "/obstacles", """
                {"title":"供地未完成","content":"二号地块尚未交付","kind":"LAND","since":"2026-01-05",
                 "responsibleId":"%s","dueOn":"2027-01-05"}
                """.formatted(
                        city.organisation("自然资源局", OrganisationKind.AUTHORITY, null)));
        var place = "/obstacles/" + raised.json().path("id").asString() + "/attachments";
        var attached = clerk.upload(place, "批复.pdf", PAPER);
        assertThat(attached.status()).as(attached.text()).isEqualTo(200);
        var file = place + "/" + attached.json().at("/attachments/0/id").asString();
        assertThat(clerk.bytes(file)).isEqualTo(PAPER);

        SERVER.goes();
        var refused = clerk.upload(place, "又一份.pdf", "%PDF-1.7 二".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.slug()).isEqualTo("store-away");
        assertThat(rows(city)).isEqualTo(1);
        assertThat(clerk.get(place.replace("/attachments", ""))
                        .json()
                        .path("attachments")
                        .size())
                .isEqualTo(1);
        var read = clerk.get(file);
        assertThat(read.status()).isEqualTo(503);
        assertThat(read.slug()).isEqualTo("not-readable");

        SERVER.comes();
        assertThat(clerk.bytes(file)).isEqualTo(PAPER);
        assertThat(clerk.upload(place, "又一份.pdf", "%PDF-1.7 二".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(200);
        founding.erase(city.tenant());
        assertThat(rows(city)).isZero();
    }
}
