package org.mingdu.access.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.SetClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// Whose password the site's directory knows signs in by it, against a real directory on this machine.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "mingdu.access.attempts=3",
            "mingdu.sign-in.ldap.base=dc=example",
            "mingdu.sign-in.ldap.bind-dn=cn=reader,dc=example",
            "mingdu.sign-in.ldap.bind-password=reads-only",
            "mingdu.sign-in.ldap.timeout=2s"
        })
@TestConstructor(autowireMode = AutowireMode.ALL)
class DirectorySignInTest {
    private static final String THERE = "Known-in-the-Directory-1";
    private static final InMemoryDirectoryServer DIRECTORY = directory();

    private final ApplicationContext house;
    private final SetClock clock;
    private ACity city;
    private Caller admin;
    private PersonId wang;

    DirectorySignInTest(ApplicationContext house, SetClock clock) {
        this.house = house;
        this.clock = clock;
    }

    private static InMemoryDirectoryServer directory() {
        try {
            var config = new InMemoryDirectoryServerConfig("dc=example");
            config.setSchema(null);
            config.addAdditionalBindCredentials("cn=reader,dc=example", "reads-only");
            config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("plain", freePort()));
            var server = new InMemoryDirectoryServer(config);
            server.add("dn: dc=example", "objectClass: domain", "dc: example");
            server.startListening();
            return server;
        } catch (IOException | LDAPException | LDIFException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// The same before and after the directory was away.
    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry settings) {
        settings.add("mingdu.sign-in.ldap.url", () -> "ldap://127.0.0.1:" + DIRECTORY.getListenPort());
    }

    @BeforeEach
    void somebody_the_directory_knows() throws LDAPException, LDIFException {
        city = ACity.in(house);
        OrganisationId office = city.owner("建设中心");
        admin = city.person("admin").at(office).being("SYS").reachingAll().signsIn();
        wang = city.person("wang").at(office).being("OWN").enters();
        enter(city.login("wang"));
        assertThat(way(true).status()).isEqualTo(204);
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putRight();
    }

    @AfterAll
    static void the_directory_closes() {
        DIRECTORY.shutDown(true);
    }

    private static void enter(String login) throws LDAPException, LDIFException {
        DIRECTORY.add(
                "dn: uid=" + login + ",dc=example",
                "objectClass: inetOrgPerson",
                "uid: " + login,
                "sn: x",
                "cn: x",
                "userPassword: " + THERE);
    }

    private Caller.Answer way(boolean byDirectory) {
        return admin.write(
                "PUT",
                "/people/" + wang + "/sign-in",
                "{\"byDirectory\":%s}".formatted(byDirectory),
                UUID.randomUUID());
    }

    private Caller.Answer signIn(Caller caller, String login, String password) {
        return caller.post("/session", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password));
    }

    private Caller.Answer signIn(String password) {
        return signIn(city.stranger(), city.login("wang"), password);
    }

    @Test
    void the_directorys_password_opens_and_the_one_kept_here_does_not() {
        assertThat(signIn(ACity.PASSWORD).slug()).isEqualTo("sign-in-refused");
        assertThat(signIn(THERE).json().path("signedIn").asBoolean()).isTrue();
    }

    @Test
    void without_a_password_nobody_is_in_although_the_directory_lets_nobody_bind_so() {
        assertThat(house.getBean(PeopleDirectory.class).ask(city.login("wang"), ""))
                .isEqualTo(PeopleDirectory.Answer.DOES_NOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*)(uid=*", "wang*", "x)(|(uid=*", "\\2a", "a\u0000b", ")(cn=*))(|(cn=*"})
    void what_looks_like_a_filter_is_a_name_that_nobody_has(String login) {
        assertThat(house.getBean(PeopleDirectory.class).ask(login, THERE)).isEqualTo(PeopleDirectory.Answer.DOES_NOT);
    }

    @Test
    void wrong_passwords_lock_the_account_here_and_the_directory_is_not_asked_then() {
        assertThat(signIn("wrong-1").status()).isEqualTo(401);
        assertThat(signIn("wrong-2").status()).isEqualTo(401);
        assertThat(signIn("wrong-3").slug()).isEqualTo("locked");
        assertThat(signIn(THERE).slug()).isEqualTo("locked");
        clock.moveOn(Duration.ofMinutes(16));
        assertThat(signIn(THERE).status()).isEqualTo(200);
    }

    @Test
    void with_the_directory_away_the_sentence_says_so_and_nobody_is_locked() throws LDAPException {
        DIRECTORY.shutDown(true);
        try {
            nobody_is_locked();
        } finally {
            DIRECTORY.startListening();
        }
        assertThat(signIn(THERE).status()).isEqualTo(200);
    }

    private void nobody_is_locked() {
        for (var i = 0; i < 5; i++) {
            var answer = signIn(THERE);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.json().path("detail").asString())
                    .contains("单位目录暂时连接不上")
                    .contains("没有被锁定");
        }
        assertThat(signIn(city.stranger(), city.login("admin"), ACity.PASSWORD).status())
                .as("who signs in by a password of this house")
                .isEqualTo(200);
    }

    @Test
    void stepping_up_asks_the_directory_and_its_password_is_not_changed_here() {
        var caller = city.stranger().signedIn(city.login("wang"), THERE);
        assertThat(caller.stepsUp().status()).isEqualTo(204);
        assertThat(caller.once(
                                "POST",
                                "/session/step-up",
                                "{\"password\":\"%s\"}".formatted(ACity.PASSWORD),
                                UUID.randomUUID())
                        .status())
                .isEqualTo(422);
        assertThat(caller.once(
                                "POST",
                                "/session/password",
                                "{\"current\":\"%s\",\"next\":\"Another-Password-77\"}".formatted(THERE),
                                UUID.randomUUID())
                        .slug())
                .isEqualTo("of-the-directory");
        assertThat(admin.post("/people/" + wang + "/password", "{\"next\":\"Another-Password-77\"}")
                        .slug())
                .isEqualTo("of-the-directory");
    }

    @Test
    void marking_ends_sessions_and_whoever_comes_back_changes_the_password_first() {
        var caller = city.stranger().signedIn(city.login("wang"), THERE);
        assertThat(way(false).status()).isEqualTo(204);
        assertThat(caller.get("/session").json().path("signedIn").asBoolean()).isFalse();
        var back = signIn(ACity.PASSWORD);
        assertThat(back.json().path("mustChangePassword").asBoolean()).isTrue();
        assertThat(signIn(THERE).status()).isEqualTo(401);
    }

    @Test
    void an_administrator_keeps_the_password_of_this_house() {
        var security = city.person("sec")
                .at(city.owner("办公室"))
                .being("SEC")
                .reachingAll()
                .enters();
        assertThat(admin.write("PUT", "/people/" + security + "/sign-in", "{\"byDirectory\":true}", UUID.randomUUID())
                        .slug())
                .isEqualTo("administrator-by-password");
    }

    @Test
    void two_entries_of_one_name_are_nobody() throws LDAPException, LDIFException {
        DIRECTORY.add(
                "dn: ou=b" + city.mark() + ",dc=example", "objectClass: organizationalUnit", "ou: b" + city.mark());
        DIRECTORY.add(
                "dn: cn=two,ou=b" + city.mark() + ",dc=example",
                "objectClass: inetOrgPerson",
                "uid: " + city.login("wang"),
                "sn: x",
                "cn: two",
                "userPassword: " + THERE);
        assertThat(signIn(THERE).slug()).isEqualTo("sign-in-refused");
    }
}
