package org.mingdu.files.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.OrganisationKind;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A file that does harm, and a scanner that is away.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "mingdu.files.scan.patience=700ms")
class ScanStoryTest {
    private static final AClamd PEER = AClamd.listening();
    private static final byte[] PAPER = "%PDF-1.7 批复".getBytes(StandardCharsets.UTF_8);

    @Autowired
    ApplicationContext house;

    @Autowired
    ScanAgain again;

    @Autowired
    JdbcClient jdbc;

    private ACity city;
    private Caller clerk;
    private Caller system;
    private String place;

    @DynamicPropertySource
    static void the_scanner(DynamicPropertyRegistry settings) {
        settings.add("mingdu.files.scan.clamav", () -> "127.0.0.1:" + PEER.port());
    }

    @AfterAll
    static void the_scanner_goes() {
        PEER.close();
    }

    @AfterEach
    void the_scanner_hears() {
        PEER.deaf(false);
    }

    @BeforeEach
    void a_project_and_who_looks_after_the_machine() {
        city = ACity.in(house);
        var office = city.owner("建设中心");
        var project = city.project("大桥").ownedBy(office).entered();
        clerk = city.person("clerk").at(office).being("PM").signsIn();
        system = city.person("system").at(office).being("SYS").signsIn();
        var raised = clerk.post("/projects/" + project + "/obstacles", """
                {"title":"供地未完成","content":"二号地块尚未交付","kind":"LAND","since":"2026-01-05",
                 "responsibleId":"%s","dueOn":"2027-01-05"}
                """.formatted(
                        city.organisation("自然资源局", OrganisationKind.AUTHORITY, null)));
        assertThat(raised.status()).as(raised.text()).isEqualTo(201);
        place = "/obstacles/" + raised.json().path("id").asString() + "/attachments";
    }

    private int count(String sql) {
        return city.within(() -> jdbc.sql(sql).query(Integer.class).single());
    }

    private String attached() {
        var answer = clerk.upload(place, "批复.pdf", PAPER);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return place + "/" + answer.json().at("/attachments/0/id").asString();
    }

    @Test
    void what_is_clean_is_kept_and_handed_out() {
        assertThat(clerk.bytes(attached())).isEqualTo(PAPER);
    }

    @Test
    void what_does_harm_is_refused_leaves_a_line_and_whoever_looks_after_the_machine_is_told() {
        var answer = clerk.upload(place, "发票.pdf", ("%PDF-1.7 " + AClamd.EICAR).getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.slug()).isEqualTo("infected");
        assertThat(answer.text()).contains("Win.Test.EICAR_HDB-1");
        assertThat(count("select count(*) from files.file")).isZero();
        assertThat(count("select count(*) from audit.entry where action = '检出病毒' and detail like '发票.pdf%'"))
                .isEqualTo(1);
        assertThat(system.get("/notices").text()).contains("上传的文件检出病毒");
        assertThat(clerk.get("/notices").text()).doesNotContain("检出病毒");
    }

    @Test
    void what_nobody_could_look_at_waits_until_somebody_did() {
        PEER.deaf(true);
        var file = attached();
        assertThat(clerk.get(file).slug()).isEqualTo("quarantined");
        assertThat(clerk.get(file + "/original").slug()).isEqualTo("quarantined");
        again.run();
        assertThat(clerk.get(file).slug()).as("the scanner is still away").isEqualTo("quarantined");
        PEER.deaf(false);
        again.run();
        assertThat(clerk.bytes(file)).isEqualTo(PAPER);
    }

    @Test
    void what_turns_out_to_do_harm_stays_held() {
        PEER.deaf(true);
        var answer = clerk.upload(place, "发票.pdf", ("%PDF-1.7 " + AClamd.EICAR).getBytes(StandardCharsets.UTF_8));
        var file = place + "/" + answer.json().at("/attachments/0/id").asString();
        PEER.deaf(false);
        again.run();
        assertThat(clerk.get(file).slug()).isEqualTo("quarantined");
        assertThat(count("select count(*) from files.file where scan = 'INFECTED'"))
                .isEqualTo(1);
        assertThat(system.get("/notices").text()).contains("上传的文件检出病毒");
        again.run();
        assertThat(count("select count(*) from audit.entry where action = '检出病毒'"))
                .as("told once")
                .isEqualTo(1);
    }
}
