package org.mingdu.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mingdu.access.Founding;
import org.mingdu.access.Founding.Reach;
import org.mingdu.demo.place.City;
import org.mingdu.demo.place.Places;
import org.mingdu.demo.register.Registration;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens the demo city on the first run, when there is no tenant yet and the demo is wanted: all of it in one
/// transaction, so that a run cut short begins anew. Once opened it is never opened again, also after it was erased.
///
/// Each account has a password made on the spot. They are written to `demo-sign-ins.txt` beside the data, readable by
/// its owner only, and work on this machine only.
@Component
@ConditionalOnBooleanProperty("mingdu.demo.enabled")
@Order(0)
class DemoCity implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCity.class);

    /// No letters or digits that look like one another.
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final Founding founding;
    private final Places places;
    private final Registration registration;
    private final FirstRun firstRun;
    private final TransactionTemplate transaction;
    private final Path signIns;
    private final SecureRandom random = new SecureRandom();

    DemoCity(
            Founding founding,
            Places places,
            Registration registration,
            FirstRun firstRun,
            PlatformTransactionManager transactions,
            @Value("${mingdu.data-directory}") Path data) {
        this.founding = founding;
        this.places = places;
        this.registration = registration;
        this.firstRun = firstRun;
        transaction = new TransactionTemplate(transactions);
        signIns = data.toAbsolutePath().normalize().resolve("demo-sign-ins.txt");
    }

    private record SignIn(String login, String password, String name, String post) {
        String line() {
            return "%-11s %s  %s（%s）".formatted(login, password, post, name);
        }
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!founding.tenants().isEmpty() || firstRun.isOver()) {
            return;
        }
        var began = System.nanoTime();
        var made = new ArrayList<SignIn>();
        transaction.executeWithoutResult(_ -> {
            made.addAll(found(founding.found("明川市（演示）", true)));
            firstRun.end();
        });
        firstRun.countRows();
        write(made);
        LOG.info("Demo city opened in {} ms", (System.nanoTime() - began) / 1_000_000);
    }

    private List<SignIn> found(TenantId tenant) {
        var city = places.found(tenant);
        registration.enter(tenant, city);
        return List.of(
                signIn(tenant, city, "owner", "城建中心", 0, "建设单位 项目负责人"),
                signIn(tenant, city, "chief", "城建中心", 3, "建设单位 中心主任"),
                signIn(tenant, city, "deputy", "城建中心", 1, "建设单位 工程部部长"),
                signIn(tenant, city, "contracts", "城建中心", 2, "建设单位 计划合约部部长"),
                signIn(tenant, city, "contractor", "施工一", 0, "施工单位 项目经理"),
                signIn(tenant, city, "supervisor", "监理一", 0, "监理单位 总监理工程师"),
                signIn(tenant, city, "authority", "住建局", 0, "主管部门 工程科科长"),
                signIn(tenant, city, "planning", "发改委", 0, "发改部门 投资科科长"),
                signIn(tenant, city, "finance", "财政局", 0, "财政部门 经济建设科科长"),
                signIn(tenant, city, "permits", "住建局", 2, "许可部门 行政审批科科长"),
                signIn(tenant, city, "leader", 0, "分管副市长", "LDR", Reach.region(City.REGION)),
                signIn(tenant, city, "business", 1, "业务管理员", "BUS", Reach.TENANT),
                signIn(tenant, city, "admin", 2, "系统管理员", "SYS", Reach.TENANT),
                signIn(tenant, city, "security", 4, "安全管理员", "SEC", Reach.TENANT),
                signIn(tenant, city, "auditor", 3, "审计管理员", "LOG", Reach.TENANT));
    }

    private SignIn signIn(TenantId tenant, City city, String login, int person, String post, String role, Reach reach) {
        var who = city.office("市政府").person(person);
        founding.grant(tenant, who.id(), role, reach);
        return account(tenant, who.id(), login, who.name(), post);
    }

    private SignIn signIn(TenantId tenant, City city, String login, String office, int person, String post) {
        var who = city.office(office).person(person);
        return account(tenant, who.id(), login, who.name(), post);
    }

    private SignIn account(TenantId tenant, PersonId person, String login, String name, String post) {
        var password = password();
        founding.account(tenant, person, login, password, true);
        return new SignIn(login, password, name, post);
    }

    private String password() {
        return random.ints(12, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }

    private void write(List<SignIn> made) throws IOException {
        Files.createDirectories(signIns.resolveSibling("."));
        Files.deleteIfExists(signIns);
        Files.createFile(signIns, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                signIns,
                made.stream().map(SignIn::line).collect(Collectors.joining("\n", "", "\n")),
                StandardCharsets.UTF_8);
    }
}
