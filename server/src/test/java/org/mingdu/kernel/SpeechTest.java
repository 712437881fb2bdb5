package org.mingdu.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;

/// The catalogue `sentences_fr.properties` is the tests' own.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SpeechTest {
    @LocalServerPort
    int port;

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_sentence_is_spoken_in_the_language_of_who_asks_with_its_values_in_place() {
        LocaleContextHolder.setLocale(Locale.FRENCH);

        assertThat(Speech.say("数据日期不能晚于今天（%s）。", "2026-09-15"))
                .isEqualTo("Aucune date ne suit aujourd'hui (2026-09-15).");
    }

    @Test
    void what_a_catalogue_lacks_is_said_in_chinese() {
        LocaleContextHolder.setLocale(Locale.FRENCH);

        assertThat(Problem.of(HttpStatus.CONFLICT, "kernel", "x", "没有译文的一句话，100%。")
                        .detail()
                        .getDetail())
                .isEqualTo("没有译文的一句话，100%。");
    }

    @Test
    void a_refusal_on_the_wire_follows_the_language_asked_for_and_its_type_never_changes() throws Exception {
        assertThat(refused("fr-FR")).contains("Reconnectez-vous", "urn:mingdu:problem:access:signed-out");
        assertThat(refused("zh-CN")).contains("请重新登录", "urn:mingdu:problem:access:signed-out");
        assertThat(refused("xx")).contains("请重新登录");
    }

    private String refused(String language) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/projects"))
                                    .header("Accept-Language", language)
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }
}
