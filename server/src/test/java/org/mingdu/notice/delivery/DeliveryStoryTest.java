package org.mingdu.notice.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding.Reach;
import org.mingdu.kernel.PersonId;
import org.mingdu.notice.NoticeKind;
import org.mingdu.notice.Notices;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.SetClock;
import org.mingdu.support.Together;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;

/// Notices on their way out of the house, to a mail server that is one.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class DeliveryStoryTest {
    private static final GreenMail POST = started();

    private final ApplicationContext house;
    private final Notices notices;
    private final SendDeliveries send;
    private final JdbcClient jdbc;
    private final SetClock clock;
    private ACity city;
    private PersonId wang;
    private Caller wangAtTheScreen;
    private Caller administrator;

    DeliveryStoryTest(ApplicationContext house, Notices notices, SendDeliveries send, JdbcClient jdbc, SetClock clock) {
        this.house = house;
        this.notices = notices;
        this.send = send;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private static GreenMail started() {
        var post = new GreenMail(new ServerSetup(aFreePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        return post;
    }

    /// One that it has again after a stop.
    private static int aFreePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @DynamicPropertySource
    static void the_mail_server(DynamicPropertyRegistry settings) {
        settings.add("mingdu.notice.mail.host", () -> "127.0.0.1");
        settings.add(
                "mingdu.notice.mail.port", () -> POST.getSmtp().getServerSetup().getPort());
        settings.add("mingdu.notice.mail.security", () -> "NONE");
        settings.add("mingdu.notice.mail.from", () -> "mingdu@example.gov.cn");
        settings.add("mingdu.notice.site", () -> "https://mingdu.example.gov.cn/");
        settings.add("mingdu.notice.sandbox", () -> "SMS");
    }

    @AfterAll
    static void the_mail_server_stops() {
        POST.stop();
    }

    @BeforeEach
    void somebody_with_an_address_at_ten_in_the_morning() {
        clock.putRight();
        itIs(LocalDate.now(clock).plusDays(1), "10:00");
        city = ACity.in(house);
        var office = city.owner("建设中心");
        wang = city.person("wang").named("王经办").at(office).being("OWN").enters();
        wangAtTheScreen = city.as("wang");
        administrator =
                city.person("keeper").at(office).being("SYS").reachingAll().signsIn();
        assertThat(wangAtTheScreen
                        .write("PUT", "/own-email", "{\"email\":\"%s\"}".formatted(address()), UUID.randomUUID())
                        .status())
                .isEqualTo(200);
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putRight();
    }

    private String address() {
        return "wang" + city.mark() + "@example.gov.cn";
    }

    private void itIs(LocalDate day, String time) {
        var wanted = day.atTime(LocalTime.parse(time)).atZone(clock.getZone()).toInstant();
        clock.moveOn(Duration.between(clock.instant(), wanted));
    }

    private void tell(NoticeKind kind, String subject) {
        city.within(() -> {
            notices.tell(city.tenant(), List.of(wang), kind, subject, "“审核”环节等您办理。", "/approvals/1");
            return true;
        });
    }

    private List<MimeMessage> mails() throws MessagingException {
        var mine = new ArrayList<MimeMessage>();
        for (var mail : POST.getReceivedMessages()) {
            if (mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(address())) {
                mine.add(mail);
            }
        }
        return mine;
    }

    private List<JsonNode> log() {
        var lines = new ArrayList<JsonNode>();
        administrator.get("/notice-deliveries").json().path("items").forEach(lines::add);
        return lines;
    }

    private static Map<String, String> parts(MimeMessage mail) throws MessagingException, IOException {
        var found = new java.util.LinkedHashMap<String, String>();
        collect(mail.getContent(), mail.getContentType(), found);
        return found;
    }

    private static void collect(Object content, String type, Map<String, String> found)
            throws MessagingException, IOException {
        if (content instanceof MimeMultipart many) {
            for (var i = 0; i < many.getCount(); i++) {
                collect(many.getBodyPart(i).getContent(), many.getBodyPart(i).getContentType(), found);
            }
        } else {
            found.put(type.replaceAll(";.*", ""), content.toString());
        }
    }

    /// The house's own rounds go on meanwhile and may have one in hand.
    private static void soon(ThrowingRunnable check) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(check);
    }

    @Test
    void a_notice_goes_out_as_text_and_html_in_chinese_with_a_name_a_sentence_and_a_link() throws Exception {
        tell(NoticeKind.APPROVAL_TURN, "请办理：大桥<总计划>");
        send.run();
        soon(() -> assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("请办理：大桥<总计划>");
            assertThat(mail.getFrom()[0]).hasToString("mingdu@example.gov.cn");
            assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@mingdu>");
            var parts = parts(mail);
            assertThat(parts.get("text/plain"))
                    .contains("王经办，您好", "“审核”环节等您办理。", "https://mingdu.example.gov.cn/approvals/1");
            assertThat(parts.get("text/html"))
                    .contains("大桥&lt;总计划&gt;", "href=\"https://mingdu.example.gov.cn/approvals/1\"")
                    .doesNotContain("<总计划>");
        }));
        soon(() -> assertThat(log()).singleElement().satisfies(line -> {
            assertThat(line.path("state").asString()).isEqualTo("SENT");
            assertThat(line.path("tries").asInt()).isEqualTo(1);
            assertThat(line.toString()).doesNotContain("大桥", address());
        }));
    }

    @Test
    void what_was_taken_back_is_never_told() throws Exception {
        assertThatThrownBy(() -> city.within(() -> {
                    notices.tell(
                            city.tenant(), List.of(wang), NoticeKind.APPROVAL_TURN, "请办理：大桥", "等您办理。", "/approvals/1");
                    throw new IllegalStateException("taken back");
                }))
                .hasMessage("taken back");
        send.run();
        assertThat(mails()).isEmpty();
        assertThat(wangAtTheScreen.get("/notices").json().path("items")).isEmpty();
    }

    @Test
    void two_rounds_at_once_send_one_mail() throws Exception {
        tell(NoticeKind.APPROVAL_TURN, "请办理：大桥");
        Together.press(this::round, this::round);
        round();
        soon(() -> assertThat(mails()).hasSize(1));
    }

    private boolean round() {
        send.run();
        return true;
    }

    @Test
    void while_the_mail_server_is_down_it_is_tried_again_and_again_and_then_given_up() throws Exception {
        tell(NoticeKind.APPROVAL_TURN, "请办理：大桥");
        POST.stop();
        try {
            for (var tries = 1; tries <= 6; tries++) {
                send.run();
                var now = tries;
                soon(() -> assertThat(log()).singleElement().satisfies(line -> {
                    assertThat(line.path("tries").asInt()).isEqualTo(now);
                    assertThat(line.path("state").asString()).isEqualTo(now == 6 ? "FAILED" : "WAITING");
                    assertThat(line.path("lastError").asString()).contains("没有接收");
                }));
                send.run();
                assertThat(log().getFirst().path("tries").asInt())
                        .as("not before its time")
                        .isEqualTo(tries);
                clock.moveOn(Duration.ofHours(9));
                administrator = city.as("keeper");
            }
        } finally {
            POST.start();
        }
        tell(NoticeKind.APPROVAL_URGED, "催办：大桥");
        itIs(LocalDate.now(clock).plusDays(1), "10:00");
        send.run();
        assertThat(mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("催办：大桥"));
    }

    @Test
    void at_night_the_inbox_is_told_at_once_and_the_mail_waits_for_the_morning() throws Exception {
        itIs(LocalDate.now(clock), "23:30");
        tell(NoticeKind.APPROVAL_TURN, "请办理：大桥");
        send.run();
        assertThat(mails()).isEmpty();
        assertThat(city.as("wang").get("/notices/unread").json().path("unread").asInt())
                .isEqualTo(1);
        itIs(LocalDate.now(clock).plusDays(1), "07:01");
        send.run();
        soon(() -> assertThat(mails()).hasSize(1));
    }

    @Test
    void what_was_read_meanwhile_is_not_mailed() throws Exception {
        itIs(LocalDate.now(clock), "23:30");
        tell(NoticeKind.APPROVAL_TURN, "请办理：大桥");
        var late = city.as("wang");
        var notice = late.get("/notices").json().at("/items/0/id").asString();
        assertThat(late.post("/notices/" + notice + "/reading", "").status()).isEqualTo(204);
        itIs(LocalDate.now(clock).plusDays(1), "10:00");
        send.run();
        administrator = city.as("keeper");
        assertThat(mails()).isEmpty();
        soon(() -> assertThat(log().getFirst().path("state").asString()).isEqualTo("SKIPPED"));
    }

    private static String settings(String digest, String wish, int version) {
        return """
                {"quietFrom":"22:00","quietTo":"07:00","digest":%s,"wishes":[%s],"version":%d}
                """.formatted(digest, wish, version);
    }

    @Test
    void who_wants_a_digest_gets_one_mail_a_day_of_what_is_unread() throws Exception {
        assertThat(wangAtTheScreen
                        .write("PUT", "/notice-settings", settings("true", "", 0), UUID.randomUUID())
                        .status())
                .isEqualTo(200);
        tell(NoticeKind.APPROVAL_TURN, "请办理：大桥");
        tell(NoticeKind.APPROVAL_ENDED, "已办结：医院");
        send.run();
        assertThat(mails()).as("chosen after today's hour").isEmpty();
        itIs(LocalDate.now(clock).plusDays(1), "08:29");
        send.run();
        assertThat(mails()).isEmpty();
        itIs(LocalDate.now(clock), "08:30");
        Together.press(this::round, this::round);
        round();
        soon(() -> assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("明度：2 条未读通知");
            assertThat(parts(mail).get("text/plain")).contains("请办理：大桥", "已办结：医院");
        }));
    }

    @Test
    void a_kind_that_is_not_wanted_by_mail_stays_in_the_inbox_and_another_way_is_written_down_by_the_sandbox()
            throws Exception {
        jdbcMobile();
        var wishes = """
                {"kind":"approval.turn","medium":"MAIL","wanted":false},
                {"kind":"approval.turn","medium":"SMS","wanted":true}
                """;
        var saved = wangAtTheScreen.write("PUT", "/notice-settings", settings("false", wishes, 0), UUID.randomUUID());
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(saved.json().path("ways").toString()).contains("\"medium\":\"SMS\"", "\"sandbox\":true");
        tell(NoticeKind.APPROVAL_TURN, "请办理：大桥");
        send.run();
        assertThat(mails()).isEmpty();
        soon(() -> assertThat(log()).singleElement().satisfies(line -> {
            assertThat(line.path("state").asString()).isEqualTo("WRITTEN");
            assertThat(line.path("written").asString()).isEqualTo("致 王经办（139****）：【请办理：大桥】“审核”环节等您办理。");
        }));
        assertThat(wangAtTheScreen
                        .write("PUT", "/notice-settings", settings("false", "", 0), UUID.randomUUID())
                        .slug())
                .isEqualTo("stale");
    }

    private void jdbcMobile() {
        city.within(() -> jdbc.sql("update access.person set mobile = '13900000000' where id = :id")
                .param("id", wang.value())
                .update());
    }

    @Test
    void quiet_hours_need_both_ends_and_an_address_looks_like_one() {
        var half = "{\"quietFrom\":\"22:00\",\"digest\":false,\"wishes\":[],\"version\":0}";
        assertThat(wangAtTheScreen
                        .write("PUT", "/notice-settings", half, UUID.randomUUID())
                        .status())
                .isEqualTo(422);
        var never = "{\"quietFrom\":\"25:00\",\"quietTo\":\"07:00\",\"digest\":false,\"wishes\":[],\"version\":0}";
        assertThat(wangAtTheScreen
                        .write("PUT", "/notice-settings", never, UUID.randomUUID())
                        .status())
                .isEqualTo(422);
        for (var wrong : List.of("wang", "a@b", "a@b.cn\\nBcc: c@d.cn", "a b@c.cn")) {
            assertThat(wangAtTheScreen
                            .write("PUT", "/own-email", "{\"email\":\"%s\"}".formatted(wrong), UUID.randomUUID())
                            .status())
                    .as(wrong)
                    .isIn(400, 422);
        }
    }

    @Test
    void the_log_is_for_who_looks_after_the_whole_city() {
        assertThat(wangAtTheScreen.get("/notice-deliveries").status()).isEqualTo(403);
        var office = city.owner("另一中心");
        var partly = city.person("partly")
                .at(office)
                .being("SYS")
                .reaching(Reach.organisation(office))
                .signsIn();
        assertThat(partly.get("/notice-deliveries").status()).isEqualTo(403);
        assertThat(administrator.get("/notice-channels").json().path("items").toString())
                .contains("\"medium\":\"MAIL\",\"name\":\"邮件\",\"state\":\"SENDS\"")
                .contains("\"medium\":\"WECOM\",\"name\":\"企业微信\",\"state\":\"NONE\"");
    }

    @Test
    void an_administrator_sets_the_address_of_those_they_manage() {
        var path = "/people/" + wang.value() + "/email";
        assertThat(administrator
                        .write("PUT", path, "{\"email\":\"new@example.gov.cn\"}", UUID.randomUUID())
                        .status())
                .isEqualTo(204);
        assertThat(wangAtTheScreen.get("/own-email").json().path("email").asString())
                .isEqualTo("new@example.gov.cn");
        assertThat(wangAtTheScreen
                        .write("PUT", path, "{\"email\":\"own@example.gov.cn\"}", UUID.randomUUID())
                        .status())
                .isEqualTo(403);
    }
}
