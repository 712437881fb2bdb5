package org.mingdu.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdu.access.AccessSettings;
import org.mingdu.access.AccessSettings.OneTimeCode;
import org.mingdu.access.AccessSettings.PasswordHash;
import org.mingdu.access.policy.SecurityPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTest {
    private static PasswordEncoder passwords(PasswordHash hash) {
        return new PasswordSettings()
                .passwords(new AccessSettings(
                        Duration.ofHours(2),
                        Duration.ofHours(12),
                        5,
                        Duration.ofMinutes(15),
                        hash,
                        OneTimeCode.HMAC_SHA1,
                        20,
                        Duration.ofMinutes(10),
                        Duration.ofSeconds(10)));
    }

    @Test
    void the_national_digest_is_the_one_of_the_standard() {
        var digest = new SM3Digest();
        digest.update("abc".getBytes(StandardCharsets.UTF_8), 0, 3);
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        assertThat(HexFormat.of().formatHex(hash))
                .as("GB/T 32905-2016, appendix A.1")
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    /// Keys computed by OpenSSL 3 (`openssl kdf … PBKDF2`, digest SM3, 32 bytes).
    @ParameterizedTest
    @CsvSource({
        "password, salt, 1, 4612f922a1fdcefaf4312fc6f8f3322b489cbf24f2ea361b44c2bd8fa2c6dcb0",
        "password, salt, 2, fee723a2bc966e11dffb66133f4e8df577383c78ade30e3298edbd3e54ed85b7",
        "password, salt, 4096, b6e8f2074c87432b78f62e5ced980fdff89e86af2f693dab1638e2b3683045dd",
        "口令-Bridge7, 0123456789abcdef, 1000, 302a2fb0810794ee3c0b766ceb4a5dbf6037ffe2debeeba527ad2e9e58f1ec87"
    })
    void the_national_profile_derives_the_keys_others_derive(String password, String salt, int rounds, String key) {
        assertThat(HexFormat.of().formatHex(Pbkdf2Sm3.key(password, salt.getBytes(StandardCharsets.UTF_8), rounds)))
                .isEqualTo(key);
    }

    @Test
    void each_profile_salts_and_reads_the_others_hashes() {
        var argon = passwords(PasswordHash.ARGON2ID);
        var national = passwords(PasswordHash.PBKDF2_SM3);
        var one = national.encode("Bridge-and-River-7");
        assertThat(one).startsWith("{pbkdf2-sm3}").isNotEqualTo(national.encode("Bridge-and-River-7"));
        assertThat(argon.encode("Bridge-and-River-7")).startsWith("{argon2id}$argon2id$");
        assertThat(argon.matches("Bridge-and-River-7", one)).isTrue();
        assertThat(argon.matches("Bridge-and-River-8", one)).isFalse();
        assertThat(argon.upgradeEncoding(one))
                .as("is hashed anew at the next sign-in")
                .isTrue();
        assertThat(national.upgradeEncoding(one)).isFalse();
        assertThat(national.upgradeEncoding("{pbkdf2-sm3}1000$AAAA$AAAA"))
                .as("nor do few rounds stay")
                .isTrue();
    }

    @Test
    void the_national_profile_is_slow_enough() {
        var hash = passwords(PasswordHash.PBKDF2_SM3).encode("Bridge-and-River-7");
        assertThat(Integer.parseInt(hash.substring("{pbkdf2-sm3}".length(), hash.indexOf('$'))))
                .isGreaterThanOrEqualTo(210_000);
    }

    @Test
    void a_damaged_hash_lets_nobody_in_and_breaks_nothing() {
        var encoder = new Pbkdf2Sm3();
        for (var damaged : new String[] {"", "1$2", "x$AAAA$AAAA", "1000$?$AAAA", "0$AAAA$AAAA", "-5$AAAA$AAAA"}) {
            assertThat(encoder.matches("x", damaged)).as(damaged).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short7A",
                "Aa123456",
                "onlylowercase",
                "Password123!",
                "P@ssw0rd2026",
                "Admin@123456",
                "Qwer1234!@#$",
                "1qaz@WSX3edc",
                "Aaaaaaaaa1!",
                "wanglin-Strong-1"
            })
    void a_password_others_guess_is_refused(String password) {
        assertThat(fault(password)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bridge-and-River-7",
                "correct horse battery staple",
                "一座大桥跨过了那条很宽的河流2026",
                "xK7!mQ2#vL",
                "First-Point-of-Tree-1"
            })
    void a_long_or_a_mixed_one_is_good(String password) {
        assertThat(fault(password)).isEmpty();
    }

    private static Optional<String> fault(String password) {
        return PasswordRule.fault(SecurityPolicy.FIRST, "wanglin", List.of("王琳", "明川市建设中心", "Zhaoxin"), password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "woaini1314!",
                "Woaini520520",
                "W0a1n1@1314",
                "Qwer1234!!",
                "Qwerty@2026",
                "Asdfghjkl123!",
                "ZhangWei123!",
                "Liming19880808!",
                "Wangfang@123",
                "Huawei@12345",
                "1Qaz2wsx3edc!",
                "!QAZ2wsx#EDC",
                "Mima123456!",
                "Admin@2026#",
                "Zhongguo2026!",
                "Beijing@2008",
                "Iloveyou123!",
                "P@55w0rd!!!1",
                "Abcdefg123!",
                "Gfedcba321!",
                "qwertyuiopasdfghjkl",
                "password password password",
                "Wangjimima1!",
                "Aaaabbbb1111!",
                "M1ngdu-river-9",
                "明度系统Aa123456789"
            })
    void what_everybody_thinks_of_is_refused_however_it_is_written(String password) {
        assertThat(fault(password)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王琳-Bridge-77", "明川市建设中心-Bx7", "zhaoxin-Bridge-77", "mingdu-Bridge-77"})
    void neither_the_person_nor_the_organisation_nor_the_product_stands_in_a_password(String password) {
        assertThat(fault(password).orElse("")).contains("不能包含");
    }

    @Test
    void the_list_of_what_everybody_thinks_of_has_some_thousands() {
        assertThat(CommonPasswords.size()).isBetween(3_000, 20_000);
    }

    @Test
    void a_stricter_policy_asks_for_more() {
        var strict = new SecurityPolicy(12, 4, 5, 90, null, 120, 720, "NOBODY", 5, 15);
        assertThat(PasswordRule.fault(strict, "wanglin", List.of(), "xK7!mQ2#vL")
                        .orElse(""))
                .contains("至少 12 个字符");
        assertThat(PasswordRule.fault(strict, "wanglin", List.of(), "xK7AmQ2BvLtu")
                        .orElse(""))
                .contains("同时含");
        assertThat(PasswordRule.fault(strict, "wanglin", List.of(), "xK7!mQ2#vLtu"))
                .isEmpty();
    }

    @Test
    void a_sentence_of_64_characters_is_good_and_one_of_200_is_too_long() {
        assertThat(fault("the bridge over the wide river opens on a fine day in late autumn"))
                .isEmpty();
        assertThat(fault("ab1".repeat(70))).isPresent();
    }
}
