package org.mingdu.files.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.files.FileRefused;
import org.mingdu.files.bytes.Halves;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.SetClock;
import org.mingdu.support.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.util.unit.DataSize;

/// As much as there is room for.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mingdu.files.space.tenant=3MB", "mingdu.files.space.project=2MB"})
class SpaceStoryTest {
    private static final int MB = 1 << 20;

    @Autowired
    ApplicationContext house;

    @Autowired
    WatchSpace watch;

    @Autowired
    SetClock clock;

    private ACity city;
    private OrganisationId office;
    private Caller clerk;
    private Caller system;

    @BeforeEach
    void an_office() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        clerk = city.person("clerk").at(office).being("PM").signsIn();
        system = city.person("system").at(office).being("SYS").signsIn();
    }

    @AfterEach
    void put_the_clock_right() {
        clock.putRight();
    }

    private static byte[] paper(int size, int mark) {
        var bytes = Arrays.copyOf("%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII), size);
        bytes[size - 1] = (byte) mark;
        return bytes;
    }

    private Caller.Answer brings(ProjectId project, int size, int mark) {
        return clerk.upload("/projects/" + project + "/entry-documents", "批复.pdf", paper(size, mark));
    }

    private ProjectId project(String name) {
        return city.project(name).ownedBy(office).entered();
    }

    @Test
    void a_project_that_is_full_takes_nothing_more_and_another_does_until_all_is_full() {
        var bridge = project("大桥");
        var school = project("学校");
        assertThat(brings(bridge, 2 * MB - 10, 1).status()).isEqualTo(201);
        assertThat(brings(bridge, 10, 2).status()).as("to the last byte").isEqualTo(201);
        var full = brings(bridge, 11, 3);
        assertThat(full.status()).isEqualTo(409);
        assertThat(full.slug()).isEqualTo("quota-full");
        assertThat(full.text()).contains("本项目的文件空间已满（上限 2 MB）");
        assertThat(brings(school, MB, 4).status()).isEqualTo(201);
        assertThat(brings(school, 11, 5).text()).contains("本单位的文件空间已满（上限 3 MB）");
    }

    @Test
    void two_who_come_at_once_do_not_both_get_the_last_room() {
        var bridge = project("大桥");
        assertThat(brings(bridge, MB, 1).status()).isEqualTo(201);
        var answers = Together.press(
                () -> brings(bridge, MB, 2).status(),
                () -> brings(bridge, MB, 3).status());
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void at_four_fifths_whoever_looks_after_it_is_warned_once_a_week() {
        var bridge = project("大桥");
        var school = project("学校");
        brings(bridge, 2 * MB, 1);
        watch.run();
        assertThat(told()).isZero();
        brings(school, MB / 2, 2);
        watch.run();
        watch.run();
        assertThat(told()).isEqualTo(1);
        clock.moveOn(Duration.ofDays(8));
        system = city.as("system");
        watch.run();
        assertThat(told()).isEqualTo(2);
    }

    private int told() {
        return List.of(system.get("/notices").text().split("文件空间已用 8", -1)).size() - 1;
    }

    @Test
    void a_disk_that_is_full_is_told_from_any_other_fault() {
        assumeThat(Path.of("/dev/full")).exists();
        assertThatThrownBy(() -> Halves.fill(Path.of("/dev/full"), new ByteArrayInputStream(new byte[10])))
                .isInstanceOfSatisfying(IOException.class, failure -> {
                    assertThat(Space.isFull(failure)).isTrue();
                    assertThatThrownBy(() -> Space.sayIfFull(failure))
                            .isInstanceOfSatisfying(FileRefused.class, refused -> {
                                assertThat(refused.problem().detail().getStatus())
                                        .isEqualTo(507);
                                assertThat(refused).hasMessageContaining("磁盘空间不足");
                            });
                });
        assertThat(Space.isFull(new IOException("the line is dead"))).isFalse();
        assertThat(Space.isFull(new IOException((String) null))).isFalse();
    }

    @Test
    void what_is_held_back_on_the_disk_is_not_given_away() throws IOException {
        var table = house.getBean(SpaceTable.class);
        var none = DataSize.ofBytes(0);
        var folder = house.getBean(Halves.class).folder();
        Files.createDirectories(folder);
        new Space(table, new SpaceSettings(none, none, none)).onDisk(folder);
        assertThatThrownBy(() ->
                        new Space(table, new SpaceSettings(none, none, DataSize.ofTerabytes(4_000_000))).onDisk(folder))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("磁盘空间不足");
    }
}
