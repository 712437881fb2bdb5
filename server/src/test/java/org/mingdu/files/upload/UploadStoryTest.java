package org.mingdu.files.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.files.bytes.Halves;
import org.mingdu.kernel.ProjectId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.Caller.Answer;
import org.mingdu.support.SetClock;
import org.mingdu.support.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A file that comes in pieces, over a line that breaks.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mingdu.files.uploads.open=3", "mingdu.files.uploads.largest=8MB"})
class UploadStoryTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    ForgetUploads expiry;

    @Autowired
    Halves halves;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SetClock clock;

    private ACity city;
    private Caller clerk;
    private Caller colleague;
    private ProjectId project;

    @BeforeEach
    void two_people_of_one_office() {
        city = ACity.in(house);
        var office = city.owner("建设中心");
        project = city.project("大桥").ownedBy(office).entered();
        clerk = city.person("clerk").at(office).being("PM").signsIn();
        colleague = city.person("colleague").at(office).being("PM").signsIn();
    }

    @AfterEach
    void put_the_clock_right() {
        clock.putRight();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] paper(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private static String begin(Caller who, byte[] whole) {
        var answer = who.post(
                "/uploads",
                "{\"name\":\"图纸.pdf\",\"size\":%d,\"sha256\":\"%s\"}"
                        .formatted(whole.length, HexFormat.of().formatHex(sha256(whole))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private static Answer piece(Caller who, String id, byte[] whole, int from, int to) {
        var bytes = Arrays.copyOfRange(whole, from, to);
        return who.piece("/uploads/%s/chunks?begins=%d".formatted(id, from), bytes, sha256(bytes), UUID.randomUUID());
    }

    private static String brought(Caller who, byte[] whole) {
        var id = begin(who, whole);
        for (var from = 0; from < whole.length; from += 1 << 20) {
            var answer = piece(who, id, whole, from, Math.min(whole.length, from + (1 << 20)));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }
        var done = who.post("/uploads/" + id + "/completion", "");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        return id;
    }

    private List<Path> lying() throws java.io.IOException {
        var folder = halves.folder().resolve(city.tenant().toString());
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void a_file_that_came_in_pieces_is_attached_like_any_other_and_lies_there_once() throws Exception {
        var whole = paper(3_500_000);
        var id = brought(clerk, whole);
        var status = clerk.get("/uploads/" + id).json();
        assertThat(status.path("received").asLong()).isEqualTo(whole.length);
        assertThat(status.path("file").isString()).isTrue();

        var kept = clerk.uploaded("/projects/" + project + "/entry-documents", id);

        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        assertThat(kept.json().path("name").asString()).isEqualTo("图纸.pdf");
        assertThat(clerk.get("/uploads").json().size())
                .as("it has done its service")
                .isZero();
        assertThat(lying())
                .singleElement()
                .satisfies(path -> assertThat(Files.readAllBytes(path)).isEqualTo(whole));
        assertThat(clerk.uploaded("/projects/" + project + "/entry-documents", id)
                        .slug())
                .isEqualTo("upload-not-finished");
    }

    @Test
    void what_came_in_pieces_is_held_to_what_its_name_says_and_waits_when_it_is_refused() {
        var whole = new byte[50_000];
        var id = brought(clerk, whole);
        var refused = clerk.uploaded("/projects/" + project + "/entry-documents", id);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.slug()).isEqualTo("kind-refused");
        assertThat(clerk.get("/uploads/" + id).status()).isEqualTo(200);
    }

    @Test
    void a_piece_sent_again_changes_nothing_and_one_out_of_turn_is_told_where_to_go_on() {
        var whole = paper(30_000);
        var id = begin(clerk, whole);
        assertThat(piece(clerk, id, whole, 0, 10_000).status()).isEqualTo(200);
        var again = piece(clerk, id, whole, 0, 10_000);
        assertThat(again.status()).as("the answer was lost and the key with it").isEqualTo(200);
        assertThat(again.json().path("received").asInt()).isEqualTo(10_000);
        var early = piece(clerk, id, whole, 20_000, 30_000);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.slug()).isEqualTo("offset-expected");
        assertThat(early.json().path("expected").asInt()).isEqualTo(10_000);
        var other = piece(clerk, id, whole, 0, 9_000);
        assertThat(other.slug()).as("not what came there before").isEqualTo("offset-expected");
        assertThat(clerk.post("/uploads/" + id + "/completion", "").slug()).isEqualTo("offset-expected");
        assertThat(piece(clerk, id, whole, 10_000, 30_000)
                        .json()
                        .path("received")
                        .asInt())
                .isEqualTo(30_000);
    }

    @Test
    void the_same_piece_under_one_key_is_answered_once_more_and_another_under_it_refused() {
        var whole = paper(2_000);
        var id = begin(clerk, whole);
        var key = UUID.randomUUID();
        var path = "/uploads/%s/chunks?begins=0".formatted(id);
        var bytes = Arrays.copyOfRange(whole, 0, 1_000);
        assertThat(clerk.piece(path, bytes, sha256(bytes), key).status()).isEqualTo(200);
        var replay = clerk.piece(path, bytes, sha256(bytes), key);
        assertThat(replay.raw().headers().firstValue("Idempotency-Replayed")).isPresent();
        assertThat(clerk.piece(path, whole, sha256(whole), key).slug()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void what_was_spoilt_on_the_way_or_is_too_much_is_refused_and_not_counted() {
        var whole = paper(3_000);
        var id = begin(clerk, whole);
        var path = "/uploads/%s/chunks?begins=0".formatted(id);
        assertThat(clerk.piece(path, whole, sha256(new byte[0]), UUID.randomUUID())
                        .slug())
                .isEqualTo("digest-differs");
        assertThat(clerk.piece(path, new byte[0], sha256(new byte[0]), UUID.randomUUID())
                        .slug())
                .isEqualTo("malformed");
        var more = paper(3_001);
        assertThat(clerk.piece(path, more, sha256(more), UUID.randomUUID()).slug())
                .isEqualTo("chunk-unfit");
        assertThat(clerk.raw("PUT", "/api/v1" + path, whole, clerk.marks("application/octet-stream"))
                        .slug())
                .isEqualTo("digest-missing");
        assertThat(clerk.get("/uploads/" + id).json().path("received").asInt()).isZero();
    }

    @Test
    void a_whole_that_is_not_what_was_announced_is_refused() {
        var whole = paper(3_000);
        var id = begin(clerk, whole);
        whole[2_000]++;
        piece(clerk, id, whole, 0, 3_000);
        assertThat(clerk.post("/uploads/" + id + "/completion", "").slug()).isEqualTo("upload-differs");
    }

    @Test
    void nobody_else_sees_goes_on_with_attaches_or_ends_an_upload() {
        var whole = paper(3_000);
        var id = brought(clerk, whole);
        assertThat(colleague.get("/uploads/" + id).status()).isEqualTo(404);
        assertThat(colleague.get("/uploads").json().size()).isZero();
        assertThat(piece(colleague, id, whole, 0, 3_000).status()).isEqualTo(404);
        assertThat(colleague.post("/uploads/" + id + "/completion", "").status())
                .isEqualTo(404);
        assertThat(colleague
                        .write("DELETE", "/uploads/" + id, "", UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(colleague
                        .uploaded("/projects/" + project + "/entry-documents", id)
                        .slug())
                .isEqualTo("upload-not-finished");
        assertThat(clerk.get("/uploads/" + id).status()).isEqualTo(200);
    }

    @Test
    void one_person_has_only_so_many_under_way_also_when_they_begin_together() {
        var whole = paper(3_000);
        var form = "{\"name\":\"图纸.pdf\",\"size\":%d}".formatted(whole.length);
        assertThat(clerk.post("/uploads", form).status()).isEqualTo(201);
        assertThat(clerk.post("/uploads", form).status()).isEqualTo(201);
        var answers = Together.press(
                () -> clerk.once("POST", "/uploads", form, UUID.randomUUID()).status(),
                () -> clerk.once("POST", "/uploads", form, UUID.randomUUID()).status());
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        assertThat(clerk.post("/uploads", form).slug()).isEqualTo("too-many-uploads");
        var one = clerk.get("/uploads").json().path(0).path("id").asString();
        assertThat(clerk.write("DELETE", "/uploads/" + one, "", UUID.randomUUID())
                        .status())
                .isEqualTo(204);
        assertThat(clerk.post("/uploads", form).status()).isEqualTo(201);
        assertThat(colleague.post("/uploads", form).status()).isEqualTo(201);
    }

    @Test
    void one_that_is_larger_than_any_may_be_does_not_begin() {
        assertThat(clerk.post("/uploads", "{\"name\":\"录像.pdf\",\"size\":8388609}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void what_nobody_goes_on_with_is_gone_after_a_day_with_its_pieces() throws Exception {
        var whole = paper(3_000);
        var left = begin(clerk, whole);
        piece(clerk, left, whole, 0, 1_000);
        var done = brought(clerk, paper(4_000));
        assertThat(lying()).hasSize(2);
        clock.moveOn(Duration.ofHours(23));
        expiry.run();
        assertThat(lying()).hasSize(2);
        clock.moveOn(Duration.ofHours(2));

        expiry.run();

        assertThat(city.within(() -> jdbc.sql("select count(*) from files.upload where id in (:ids)")
                        .param("ids", List.of(UUID.fromString(left), UUID.fromString(done)))
                        .query(Integer.class)
                        .single()))
                .isZero();
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(lying()).isEmpty());
    }
}
