package org.mingdu.files.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding.Reach;
import org.mingdu.files.bytes.ByteStore;
import org.mingdu.files.bytes.ByteStore.Address;
import org.mingdu.kernel.ProjectId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever looks after the machine sees what is stored and decides on what is held back. Nobody listens
/// at the address of the scanner here.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mingdu.files.scan.clamav=127.0.0.1:1", "mingdu.files.space.tenant=10MB"})
class StoredFilesTest {
    private static final byte[] PAPER = "%PDF-1.7 批复".getBytes(StandardCharsets.UTF_8);

    @Autowired
    ApplicationContext house;

    @Autowired
    ByteStore store;

    @Autowired
    JdbcClient jdbc;

    private ACity city;
    private ProjectId project;
    private Caller clerk;
    private Caller system;

    @BeforeEach
    void an_office() {
        city = ACity.in(house);
        var office = city.owner("建设中心");
        project = city.project("大桥").ownedBy(office).entered();
        clerk = city.person("clerk").at(office).being("PM").signsIn();
        system = city.person("system")
                .at(office)
                .being("SYS")
                .reaching(Reach.TENANT)
                .signsIn();
    }

    private String held() {
        var kept = clerk.upload("/projects/" + project + "/entry-documents", "批复.pdf", PAPER);
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        return system.get("/stored-files").json().at("/held/0/id").asString();
    }

    @Test
    void what_is_stored_is_told_by_kind_with_the_room_there_is_and_what_is_held() {
        held();
        var told = system.get("/stored-files").json();
        assertThat(told.path("used").asLong()).isEqualTo(PAPER.length);
        assertThat(told.path("limit").asLong()).isEqualTo(10 << 20);
        assertThat(told.path("projectLimit").isNull()
                        || told.path("projectLimit").isMissingNode())
                .isTrue();
        assertThat(told.path("diskLeft").asLong()).isPositive();
        assertThat(told.path("place").asString()).isEqualTo("FOLDER");
        assertThat(told.path("scanner").asString()).isEqualTo("AWAY");
        assertThat(told.at("/kinds/0/mediaType").asString()).isEqualTo("application/pdf");
        assertThat(told.at("/kinds/0/files").asInt()).isEqualTo(1);
        assertThat(told.at("/held/0/name").asString()).isEqualTo("批复.pdf");
        assertThat(told.at("/held/0/state").asString()).isEqualTo("QUARANTINED");
    }

    @Test
    void it_is_for_whoever_looks_after_the_whole_machine_and_for_nobody_else() {
        var id = held();
        assertThat(clerk.get("/stored-files").status()).isEqualTo(403);
        assertThat(clerk.post("/stored-files/" + id + "/release", "").status()).isEqualTo(403);
        var elsewhere = ACity.in(house);
        var other = elsewhere
                .person("system")
                .at(elsewhere.owner("别处"))
                .being("SYS")
                .reaching(Reach.TENANT)
                .signsIn();
        assertThat(other.get("/stored-files").json().path("held").size()).isZero();
        assertThat(other.post("/stored-files/" + id + "/release", "").status()).isEqualTo(404);
        assertThat(other.write("DELETE", "/stored-files/" + id, "", UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(system.get("/stored-files").json().path("held").size()).isEqualTo(1);
    }

    private int lines(String action) {
        return city.within(
                () -> jdbc.sql("select count(*) from audit.entry where action = :action and outcome = 'DONE'")
                        .param("action", action)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void what_is_released_is_held_no_more_and_leaves_a_line() {
        var id = held();
        assertThat(system.once("POST", "/stored-files/" + id + "/release", "", UUID.randomUUID())
                        .slug())
                .as("weighty")
                .isEqualTo("step-up-needed");
        assertThat(system.post("/stored-files/" + id + "/release", "").status()).isEqualTo(204);
        assertThat(system.get("/stored-files").json().path("held").size()).isZero();
        assertThat(lines("放行隔离的文件")).isEqualTo(1);
    }

    @Test
    void what_is_erased_loses_its_bytes_and_is_handed_out_no_more() {
        var id = held();
        var hash = city.within(() ->
                jdbc.sql("select sha256 from files.file").query(String.class).single());
        assertThat(system.write("DELETE", "/stored-files/" + id, "", UUID.randomUUID())
                        .status())
                .isEqualTo(204);
        assertThat(system.get("/stored-files").json().path("held").size()).isZero();
        assertThat(lines("清除隔离的文件")).isEqualTo(1);
        await().atMost(Duration.ofSeconds(40)).until(() -> !store.exists(new Address(city.tenant(), hash)));
        assertThat(system.write("DELETE", "/stored-files/" + id, "", UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }
}
