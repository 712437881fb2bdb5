package org.mingdu.notice.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.kernel.PersonId;
import org.mingdu.notice.NoticeKind;
import org.mingdu.notice.Notices;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// What is new reaches open screens by itself, and the inbox keeps it.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mingdu.notice.stream.look=100ms", "mingdu.notice.stream.beat=300ms"})
@TestConstructor(autowireMode = AutowireMode.ALL)
class StreamTest {
    private final ApplicationContext house;
    private final Notices notices;
    private final HikariDataSource database;
    private final List<Listener> listeners = new ArrayList<>();
    private ACity city;
    private PersonId wang;
    private Caller screen;

    StreamTest(ApplicationContext house, Notices notices, HikariDataSource database) {
        this.house = house;
        this.notices = notices;
        this.database = database;
    }

    /// Reads a stream on a thread of its own.
    private static final class Listener {
        final List<String> lines = new CopyOnWriteArrayList<>();
        final HttpResponse<InputStream> answer;
        volatile boolean ended;

        Listener(HttpResponse<InputStream> answer) {
            this.answer = answer;
            Thread.startVirtualThread(() -> {
                try (var reader = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                    reader.lines().forEach(lines::add);
                } catch (IOException | java.io.UncheckedIOException closed) {
                    lines.add("closed: " + closed.getMessage());
                }
                ended = true;
            });
        }

        List<String> told() {
            return lines.stream().filter(line -> line.startsWith("data:")).toList();
        }

        String lastId() {
            return lines.stream()
                    .filter(line -> line.startsWith("id:"))
                    .reduce("", (_, later) -> later)
                    .substring(3);
        }
    }

    private Listener listens(Caller who, String... headers) {
        var listener = new Listener(who.stream("/notices/stream", headers));
        listeners.add(listener);
        return listener;
    }

    @BeforeEach
    void somebody_at_their_screen() {
        city = ACity.in(house);
        var office = city.owner("建设中心");
        wang = city.person("wang").at(office).being("OWN").enters();
        city.person("li").at(office).being("OWN").enters();
        screen = city.as("wang");
    }

    @AfterEach
    void everybody_leaves() throws IOException {
        for (var listener : listeners) {
            listener.answer.body().close();
        }
    }

    private void tell(String subject) {
        city.within(() -> {
            notices.tell(city.tenant(), List.of(wang), NoticeKind.APPROVAL_TURN, subject, "等您办理。", "/approvals/1");
            return true;
        });
    }

    private static void soon(org.awaitility.core.ThrowingRunnable check) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(check);
    }

    @Test
    void what_is_told_arrives_by_itself_and_at_nobody_elses() {
        var mine = listens(screen);
        var others = listens(city.as("li"));
        assertThat(mine.answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        soon(() -> assertThat(mine.told()).hasSize(1));
        assertThat(mine.told().getFirst()).contains("\"unread\":0", "\"fresh\":false", "\"latest\":null");
        tell("请办理：大桥");
        soon(() -> assertThat(mine.told()).hasSize(2));
        assertThat(mine.told().getLast()).contains("\"unread\":1", "\"fresh\":true", "请办理：大桥");
        soon(() -> assertThat(others.lines).contains(":beat"));
        assertThat(others.told().toString()).doesNotContain("大桥");
    }

    @Test
    void what_is_read_in_one_window_counts_down_in_all() {
        tell("请办理：大桥");
        tell("请办理：医院");
        var mine = listens(screen);
        soon(() -> assertThat(mine.told().toString()).contains("\"unread\":2", "\"fresh\":false"));
        var first = screen.get("/notices").json().at("/items/0/id").asString();
        assertThat(screen.post("/notices/" + first + "/reading", "").status()).isEqualTo(204);
        soon(() -> assertThat(mine.told().getLast()).contains("\"unread\":1", "\"fresh\":false", "大桥"));
    }

    @Test
    void who_comes_back_is_told_whether_something_came_meanwhile() throws IOException {
        tell("请办理：大桥");
        var before = listens(screen);
        soon(() -> assertThat(before.told()).hasSize(1));
        var seen = before.lastId();
        before.answer.body().close();
        var again = listens(screen, "Last-Event-ID", seen);
        soon(() -> assertThat(again.told()).hasSize(1));
        assertThat(again.told().getFirst()).contains("\"unread\":1", "\"fresh\":false");
        tell("请办理：医院");
        var later = listens(screen, "Last-Event-ID", seen);
        soon(() -> assertThat(later.told().getFirst()).contains("\"unread\":2", "\"fresh\":true", "医院"));
    }

    @Test
    void a_stream_ends_with_its_session() {
        var mine = listens(screen);
        soon(() -> assertThat(mine.told()).hasSize(1));
        assertThat(screen.once("DELETE", "/session", "", java.util.UUID.randomUUID())
                        .status())
                .isEqualTo(204);
        soon(() -> assertThat(mine.ended).isTrue());
        assertThat(new Caller(port()).get("/notices/stream").status()).isEqualTo(401);
    }

    private int port() {
        return house.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Test
    void of_more_than_twelve_the_oldest_makes_room_and_is_told_so_and_none_holds_a_connection() {
        for (var i = 0; i < 12; i++) {
            listens(screen);
        }
        soon(() ->
                assertThat(listeners).allSatisfy(one -> assertThat(one.told()).isNotEmpty()));
        var newest = listens(screen);
        assertThat(newest.answer.statusCode()).isEqualTo(200);
        var oldest = listeners.getFirst();
        soon(() -> {
            assertThat(oldest.ended).isTrue();
            assertThat(oldest.lines).contains("event:displaced");
            assertThat(newest.told()).isNotEmpty();
        });
        assertThat(listeners.subList(1, 12))
                .noneSatisfy(one -> assertThat(one.ended).isTrue());
        soon(() -> assertThat(database.getHikariPoolMXBean().getActiveConnections())
                .isZero());
    }

    @Test
    void everybody_reads_their_own_and_no_one_elses() {
        for (var i = 1; i <= 5; i++) {
            tell("请办理：第 %d 件".formatted(i));
        }
        var newest = screen.get("/notices?limit=2").json();
        assertThat(newest.at("/items/0/subject").asString()).isEqualTo("请办理：第 5 件");
        var id = newest.at("/items/0/id").asString();
        var li = city.as("li");
        assertThat(li.get("/notices").json().path("items")).isEmpty();
        assertThat(li.post("/notices/" + id + "/reading", "").status()).isEqualTo(404);
        assertThat(screen.post("/notices/" + id + "/reading", "").status()).isEqualTo(204);
        var pages = new ArrayList<String>();
        var after = "";
        do {
            var answer = screen.get("/notices?limit=2" + after);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            var page = answer.json();
            page.path("items").forEach(item -> pages.add(item.path("subject").asString()));
            after = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asString();
        } while (!after.isEmpty());
        assertThat(pages)
                .as("unread ones first, each the latest first")
                .containsExactly("请办理：第 4 件", "请办理：第 3 件", "请办理：第 2 件", "请办理：第 1 件", "请办理：第 5 件");
        var second = screen.get("/notices").json().at("/items/1/id").asString();
        var read = screen.post("/notices/readings", "{\"upTo\":\"%s\"}".formatted(second));
        assertThat(read.json().path("read").asInt()).isEqualTo(3);
        assertThat(screen.get("/notices?unread=true").json().path("items")).hasSize(1);
    }
}
