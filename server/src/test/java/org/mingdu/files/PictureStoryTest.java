package org.mingdu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.files.bytes.ByteStore;
import org.mingdu.files.bytes.ByteStore.Address;
import org.mingdu.files.picture.APhoto;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A photo from the phone to whoever looks at it.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PictureStoryTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Files files;

    @Autowired
    ByteStore store;

    @Autowired
    JdbcClient jdbc;

    private ACity city;
    private Caller builder;
    private Caller owner;
    private String place;
    private final byte[] photo = APhoto.taken().sized(1600, 800).held(6).jpeg();

    @BeforeEach
    void a_photo_attached_to_an_obstacle() {
        city = ACity.in(house);
        var office = city.owner("建设中心");
        var contractor = city.contractor("施工甲");
        var project = city.project("大桥").ownedBy(office).entered();
        var lot = city.lot(project, "BD01", "一标段", contractor, null);
        builder = city.person("builder").at(contractor).being("CON").signsIn();
        owner = city.person("owner").at(office).being("PM").signsIn();
        var raised = builder.post("/projects/" + project + "/obstacles", """
                {"lotId":"%s","title":"供地未完成","content":"二号地块尚未交付","kind":"LAND","since":"2026-01-05",
                 "responsibleId":"%s","dueOn":"2027-01-05"}
                """.formatted(lot, office));
        assertThat(raised.status()).as(raised.text()).isEqualTo(201);
        var obstacle = "/obstacles/" + raised.json().path("id").asString();
        var attached = builder.upload(obstacle + "/attachments", "现场.jpg", photo);
        assertThat(attached.status()).as(attached.text()).isEqualTo(200);
        place = obstacle + "/attachments/"
                + attached.json().at("/attachments/0/id").asString();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void readers_get_a_copy_that_tells_nothing_and_may_do_nothing() {
        var answer = owner.get(place);
        assertThat(answer.status()).isEqualTo(200);
        var headers = answer.raw().headers();
        assertThat(headers.firstValue("Content-Type")).contains("image/jpeg");
        assertThat(headers.firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.allValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(APhoto.SECRETS).noneMatch(latin(owner.bytes(place))::contains);
        assertThat(APhoto.SECRETS).noneMatch(latin(builder.bytes(place))::contains);
    }

    @Test
    void the_original_is_for_who_has_a_right_to_it_and_leaves_a_line() {
        assertThat(builder.get(place + "/original").status()).isEqualTo(403);
        assertThat(owner.bytes(place + "/original")).isEqualTo(photo);
        assertThat(city.within(() -> jdbc.sql("""
                                select count(*)
                                  from audit.entry e
                                 where e.action = '下载照片原件'
                                   and e.outcome = 'DONE'
                                   and e.detail = '原件：现场.jpg'
                                """).query(Integer.class).single()))
                .isEqualTo(1);
    }

    @Test
    void smaller_copies_are_made_and_stand_upright() throws Exception {
        var kept = city.within(() -> jdbc.sql("select f.id from files.file f")
                .query(java.util.UUID.class)
                .single());
        var file = city.within(() -> files.find(city.tenant(), kept)).orElseThrow();
        await().atMost(Duration.ofSeconds(40))
                .until(() ->
                        files.smaller(city.tenant(), file, Files.Size.MEDIUM).isPresent());
        var small = ImageIO.read(new ByteArrayInputStream(owner.bytes(place + "?size=SMALL")));
        assertThat(small.getWidth()).isEqualTo(160);
        assertThat(small.getHeight()).isEqualTo(320);
        var medium = ImageIO.read(new ByteArrayInputStream(owner.bytes(place + "?size=MEDIUM")));
        assertThat(medium.getHeight()).isEqualTo(1280);
        assertThat(files.pictureFacts(city.tenant(), file).orElseThrow().maker())
                .isEqualTo("HUAWEI");
        city.within(() -> jdbc.sql("delete from obstacle.attachment").update());
        city.within(() -> {
            files.forget(city.tenant(), kept);
            return true;
        });
        await().atMost(Duration.ofSeconds(40))
                .until(() -> !store.exists(new Address(city.tenant(), file.sha256()).smaller(320))
                        && !store.exists(new Address(city.tenant(), file.sha256())));
    }
}
