package org.mingdu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingdu.AcrossCases.Across;
import org.mingdu.AcrossCases.Belongs;
import org.mingdu.access.Founding.Reach;
import org.mingdu.access.certificate.ACa;
import org.mingdu.access.outside.IdentityTable;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;
import org.mingdu.planfile.sample.MspdiGenerator;
import org.mingdu.support.ACity;
import org.mingdu.support.ASheet;
import org.mingdu.support.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// For every route: people who hold every role there is, but somewhere else, read nothing of one lot and change
/// nothing of it; and somebody whom it concerns gets through with the very same request.
///
/// The cases are held against the route table, so that a new route without one fails here.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "mingdu.sign-in.site=https://mingdu.example.gov.cn",
            "mingdu.sign-in.oidc.city.name=市统一身份认证",
            "mingdu.sign-in.oidc.city.issuer=https://id.example.gov.cn",
            "mingdu.sign-in.oidc.city.client-id=mingdu"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NobodyLooksAcrossTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    /// Who asks, and how near they stand: a company on another lot of the same project sees the project's head.
    private record Outsider(String who, Caller caller, boolean sameCity, boolean sameProject) {}

    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<Outsider> outsiders = new ArrayList<>();
    private ACity city;
    private Caller chief;

    @BeforeAll
    void one_lot_with_a_plan_and_its_progress() throws IOException {
        city = ACity.in(house);
        city.region("990101", "东区", ACity.REGION);
        city.region("990102", "西区", ACity.REGION);
        var owner = city.owner("建设中心甲");
        var otherOwner = city.owner("建设中心乙");
        var contractor = city.contractor("施工甲");
        var otherContractor = city.contractor("施工乙");
        var supervisor = city.supervisor("监理甲");
        var project = city.project("金丝雀大桥")
                .ownedBy(owner)
                .at("990101")
                .coded("2401-990101-04-01-100001")
                .entered();
        var lot = city.lot(project, "JSQ01", "金丝雀一标", contractor, supervisor);
        city.lot(project, "BD02", "二标", otherContractor, null);
        city.project("医院").ownedBy(otherOwner).at("990102").entered();
        chief = city.person("chief").at(owner).beingEverything().reachingAll().signsIn();
        var victim = city.person("victim")
                .named("金丝雀人")
                .at(owner)
                .being("OWN")
                .reaching(Reach.TENANT)
                .enters();
        var builder = city.person("builder").at(contractor).being("CON").signsIn();
        var watcher = city.person("watcher").at(supervisor).being("SUP").signsIn();
        ids.put("organisation", owner.toString());
        ids.put("contractor", contractor.toString());
        ids.put("supervisor", supervisor.toString());
        ids.put("project", project.toString());
        ids.put("lot", lot.toString());
        ids.put("person", victim.toString());
        ids.put("grant", city.grant(victim, "OWL", Reach.organisation(owner)).toString());
        ids.put("login", city.login("newcomer"));
        ids.put(
                "administrator",
                city.person("administrator")
                        .named("金丝雀人二")
                        .at(owner)
                        .being("SEC")
                        .reachingAll()
                        .enters()
                        .toString());
        ids.put(
                "proposal",
                chief.post("/people/" + ids.get("administrator") + "/password-proposals", """
                                {"next":"Some-Other-Word-8"}
                                """)
                        .json()
                        .path("id")
                        .asString());
        a_post_and_a_part_handed_on();
        a_machine_and_an_identity(owner, victim);
        an_authority();
        a_plan_under_way(builder, watcher);
        a_beginning(owner);
        outsiders(otherOwner, otherContractor);
    }

    private void a_post_and_a_part_handed_on() {
        var posts = "/organisations/" + ids.get("organisation") + "/posts";
        ids.put(
                "post",
                chief.post(posts, "{\"name\":\"金丝雀岗\"}").json().path("id").asString());
        ids.put(
                "sitting",
                chief.post(
                                "/posts/" + ids.get("post") + "/sittings",
                                "{\"personId\":\"%s\",\"validTo\":\"2099-01-01\",\"validFrom\":\"2098-01-01\"}"
                                        .formatted(ids.get("person")))
                        .json()
                        .path("id")
                        .asString());
        for (var own : chief.get("/own-grants").json().path("items")) {
            if (own.at("/grant/role").asString().equals("PM")) {
                ids.put("ownGrant", own.at("/grant/id").asString());
            }
        }
        var today = chief.get("/session").json().path("today").asString();
        ids.put(
                "handing",
                chief.post(
                                "/own-grants/" + ids.get("ownGrant") + "/handings",
                                "{\"to\":\"%s\",\"validTo\":\"%s\"}".formatted(ids.get("person"), today))
                        .json()
                        .path("id")
                        .asString());
    }

    private void a_machine_and_an_identity(OrganisationId owner, PersonId victim) {
        var proposed = chief.post("/machines", """
                        {"name":"金丝雀接口","purpose":"读取进度","organisationId":"%s","answersFor":"%s",
                         "rights":["project.read"],"scopeKind":"TENANT","validUntil":"%s"}
                        """.formatted(owner, victim, LocalDate.now(house.getBean(Clock.class))));
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        var machine = proposed.json().path("id").asString();
        var confirmed = city.as("administrator")
                .post("/proposals/" + proposed.json().path("proposal").asString() + "/confirmation", "");
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        var made = chief.once("POST", "/machines/" + machine + "/secrets", "{}", UUID.randomUUID());
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        ids.put("machine", machine);
        ids.put(
                "secret",
                chief.get("/machines/" + machine).json().at("/secrets/0/id").asString());
        ids.put(
                "identity",
                city.within(() -> house.getBean(IdentityTable.class)
                                .link(city.tenant(), victim, "https://id.example.gov.cn", "victim", victim)
                                .orElseThrow())
                        .toString());
    }

    private void an_authority() {
        var root = ACa.root("金丝雀根", house.getBean(Clock.class).instant());
        var proposed = chief.post(
                "/trust-anchors/proposals", JsonMapper.shared().writeValueAsString(Map.of("certificate", root.pem())));
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        var confirmed = city.as("administrator")
                .post("/proposals/" + proposed.json().path("id").asString() + "/confirmation", "");
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        ids.put("authority", root.pem().replaceAll("-----[A-Z ]+-----|\\s", ""));
        ids.put(
                "anchor",
                chief.get("/trust-anchors").json().at("/authorities/0/id").asString());
    }

    private void outsiders(OrganisationId otherOwner, OrganisationId otherContractor) {
        var elsewhere = ACity.in(house);
        elsewhere.region("990101", "东区", ACity.REGION);
        var far = elsewhere
                .person("far")
                .at(elsewhere.owner("外地中心"))
                .beingEverything()
                .reachingAll();
        outsiders.add(new Outsider("another city", far.signsIn(), false, false));
        outsiders.add(new Outsider(
                "another owner",
                city.person("other").at(otherOwner).beingEverything().signsIn(),
                true,
                false));
        outsiders.add(new Outsider(
                "another district",
                city.person("district")
                        .at(otherOwner)
                        .beingEverything()
                        .reaching(Reach.region("990102"))
                        .signsIn(),
                true,
                false));
        outsiders.add(new Outsider(
                "the company of another lot",
                city.person("neighbour").at(otherContractor).beingEverything().signsIn(),
                true,
                true));
    }

    private void a_plan_under_way(Caller builder, Caller watcher) throws IOException {
        var file = new ByteArrayOutputStream();
        MspdiGenerator.write(file, 30, 7);
        var read = upload(builder, file.toByteArray());
        var plan = builder.post("/plan-imports/" + read + "/confirmation", "{\"name\":\"金丝雀总计划\"}")
                .json();
        ids.put("plan", plan.path("planId").asString());
        ids.put("revision", plan.path("revisionId").asString());
        var steps = "/revisions/" + ids.get("revision");
        assertThat(builder.post(steps + "/submission", "").status()).isEqualTo(204);
        assertThat(watcher.post(steps + "/review", "{\"verdict\":\"PASS\"}").status())
                .isEqualTo(204);
        assertThat(chief.post(steps + "/freeze", "{\"verdict\":\"FREEZE\"}").status())
                .isEqualTo(204);
        var sent = chief.post(steps + "/approval", "");
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        ids.put("approval", sent.json().path("approval").asString());
        for (var row :
                builder.get("/plans/" + ids.get("plan") + "/activities").json().path("items")) {
            if (row.path("can").toString().contains("report")) {
                ids.put("activity", row.path("id").asString());
                break;
            }
        }
        var today = chief.get("/session").json().path("today").asString();
        ids.put("today", today);
        var reported = builder.post(
                "/activities/" + ids.get("activity") + "/progress-reports",
                "{\"forDay\":\"%s\",\"method\":\"PERCENT\",\"percent\":10,\"actualStart\":\"%s\",\"note\":\"金丝雀备注\"}"
                        .formatted(today, today));
        assertThat(reported.status()).as(reported.text()).isEqualTo(201);
        ids.put("report", reported.json().path("id").asString());
        ids.put("import", upload(builder, file.toByteArray()));
        a_weekly_report();
        a_delegation_and_a_file();
        a_matter();
        an_entry();
        an_obstacle_with_a_task_and_a_meeting();
    }

    private void an_obstacle_with_a_task_and_a_meeting() {
        ids.put("obstacle", made("POST /projects/{project}/obstacles"));
        ids.put("obstacleFile", attached("POST /obstacles/{id}/attachments"));
        made("POST /instructions");
        ids.put("assignment", chief.get("/assignments").json().at("/items/0/id").asString());
        ids.put("assignmentFile", attached("POST /assignments/{id}/attachments"));
        ids.put("meeting", made("POST /meetings"));
        var out = chief.post(
                "/meetings/" + ids.get("meeting") + "/minutes",
                "{\"decisions\":[{\"item\":1,\"decision\":\"照办\"}],\"version\":1}");
        assertThat(out.status()).as(out.text()).isEqualTo(200);
    }

    private String made(String route) {
        var answer = tried(chief, route, AcrossCases.ALL.get(route));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private String attached(String route) {
        var answer = tried(chief, route, AcrossCases.ALL.get(route));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().at("/attachments/0/id").asString();
    }

    private void a_delegation_and_a_file() {
        var set = chief.post(
                "/approval-delegations",
                filled("{\"delegateId\":\"{person}\",\"from\":\"{today}\",\"to\":\"{today}\",\"reason\":\"出差\"}"));
        assertThat(set.status()).as(set.text()).isEqualTo(200);
        ids.put("delegation", set.json().path("id").asString());
        for (var file : List.of("actFile", "looseFile")) {
            var brought = chief.upload("/approvals/" + ids.get("approval") + "/files", "纪要.pdf", PDF);
            assertThat(brought.status()).as(brought.text()).isEqualTo(200);
            ids.put(file, brought.json().path("id").asString());
        }
    }

    private void an_entry() {
        var documents = "/projects/" + ids.get("project") + "/entry-documents";
        var entries = AcrossCases.ALL.get("POST /projects/{project}/entries");
        ids.put(
                "document",
                chief.upload(documents, "中标.pdf", PDF).json().path("id").asString());
        var entered = tried(chief, "POST /projects/{project}/entries", entries);
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
        ids.put("entry", entered.json().path("id").asString());
        ids.put(
                "document",
                chief.upload(documents, "中标.pdf", PDF).json().path("id").asString());
        ids.put(
                "clock",
                chief.get("/projects/" + ids.get("project") + "/clocks")
                        .json()
                        .at("/items/0/id")
                        .asString());
    }

    private void a_beginning(OrganisationId owner) {
        ids.put(
                "reserve",
                city.project("储备桥")
                        .ownedBy(owner)
                        .at("990101")
                        .inStage("RESERVE")
                        .entered()
                        .toString());
        for (var draft : List.of("initiation", "otherInitiation", "wholeInitiation", "begunInitiation")) {
            var kept = chief.post("/initiations", """
                            {"track":"FILING","name":"金丝雀变更 %s","typeCode":"MUNICIPAL","natureCode":"1",
                             "regionCode":"990101","ownerOrganisationId":"%s","content":"主桥","scale":"320 米",
                             "investment":"100.00","funds":[{"sourceCode":"152","amount":"100.00"}],
                             "plannedStart":"2027-03-01","plannedFinish":"2028-12-31","address":"滨河路","contact":"李明",
                             "phone":"0571-88888888","notSecret":true}
                            """.formatted(draft, owner));
            assertThat(kept.status()).as(kept.text()).isEqualTo(201);
            ids.put(draft, kept.json().path("id").asString());
        }
        var attached = chief.upload("/initiations/" + ids.get("initiation") + "/files", "说明.pdf", PDF);
        ids.put("initiationFile", attached.json().at("/files/0/id").asString());
        var begun = chief.post("/initiations/" + ids.get("begunInitiation") + "/submission", "{\"version\":1}");
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        ids.put("begun", begun.json().path("project").asString());
        var project = "/projects/" + ids.get("project");
        chief.post(project + "/milestones", "{\"name\":\"主桥合龙\",\"reason\":\"计划\"}");
        var milestones = chief.post(project + "/milestones", "{\"name\":\"引桥完成\",\"reason\":\"计划\"}")
                .json();
        ids.put("milestone", milestones.at("/items/0/id").asString());
        ids.put("otherMilestone", milestones.at("/items/1/id").asString());
        chief.upload(project + "/stage-documents/CONSTRUCTION-1/versions", "日志.pdf", PDF);
        ids.put(
                "stageDocument",
                chief.get(project + "/stage-documents/CONSTRUCTION-1/versions")
                        .json()
                        .at("/items/0/id")
                        .asString());
    }

    private void a_matter() {
        var drafted = chief.post(
                "/projects/" + ids.get("project") + "/matters",
                filled(AcrossCases.ALL.get("POST /projects/{project}/matters").body()));
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        ids.put("matter", drafted.json().path("id").asString());
        var attached =
                tried(chief, "POST /matters/{id}/attachments", AcrossCases.ALL.get("POST /matters/{id}/attachments"));
        assertThat(attached.status()).as(attached.text()).isEqualTo(200);
        ids.put("attachment", attached.json().at("/attachments/0/id").asString());
    }

    private void a_weekly_report() {
        var ordered = chief.post(
                "/weekly-reports",
                filled(AcrossCases.ALL.get("POST /weekly-reports").body()));
        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
        var id = ordered.json().at("/jobs/0/id").asString();
        ids.put("weekly", id);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> chief.get("/weekly-reports/" + id + "/file").status() == 200);
    }

    private String upload(Caller builder, byte[] file) {
        var accepted = builder.upload(
                "/plan-imports", "金丝雀.xml", file, "projectId", ids.get("project"), "lotId", ids.get("lot"));
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        var id = accepted.json().path("id").asString();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !builder.get("/plan-imports/" + id)
                        .json()
                        .path("state")
                        .asString()
                        .equals("READING"));
        return id;
    }

    @Test
    void every_route_has_its_case_and_every_case_its_route() {
        assertThat(AcrossCases.ALL.keySet())
                .as("AcrossCases says for every route how somebody might look across through it")
                .containsExactlyInAnyOrderElementsOf(routes());
    }

    private Set<String> routes() {
        var routes = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((route, method) -> {
            if (method.getBeanType().getName().startsWith("org.mingdu.")) {
                for (RequestMethod verb : route.getMethodsCondition().getMethods()) {
                    for (var path : route.getPatternValues()) {
                        if (path.startsWith("/api/v1/")) {
                            routes.add(verb + " " + path.substring("/api/v1".length()));
                        }
                    }
                }
            }
        });
        return routes;
    }

    @Test
    void who_stands_elsewhere_reads_nothing_of_it() {
        var leaks = new ArrayList<String>();
        AcrossCases.ALL.forEach((route, across) -> {
            if (!route.startsWith("GET") || across.belongs() == Belongs.NOBODY) {
                return;
            }
            var path = filled(across.path());
            for (var outsider : outsiders) {
                if (outsider.sameCity() && across.belongs() == Belongs.CITY) {
                    continue;
                }
                var head = outsider.sameProject() && across.belongs() == Belongs.PROJECT;
                var answer = read(outsider.caller(), path);
                if (across.path().contains("{") && !across.list() && !head) {
                    var unknown = outsider.caller().get(unknown(across.path()));
                    if (answer.status() != 404 || !told(answer).equals(told(unknown))) {
                        leaks.add("%s answers %s with %d".formatted(route, outsider.who(), answer.status()));
                    }
                } else if (answer.status() >= 500
                        || (answer.status() >= 400 && answer.status() != 403 && !across.list())) {
                    leaks.add("%s answers %s with %d".formatted(route, outsider.who(), answer.status()));
                }
                secrets(outsider).forEach(secret -> {
                    if (told(answer).contains(secret)) {
                        leaks.add("%s tells %s of %s".formatted(route, outsider.who(), secret));
                    }
                });
            }
        });
        assertThat(leaks).isEmpty();
    }

    @Test
    void nor_do_they_by_asking_for_the_head_alone_or_for_a_piece() {
        var leaks = new ArrayList<String>();
        AcrossCases.ALL.forEach((route, across) -> {
            if (!route.startsWith("GET") || across.belongs() != Belongs.LOT || across.list()) {
                return;
            }
            var path = "/api/v1" + filled(across.path());
            for (var outsider : outsiders) {
                var head = outsider.caller().raw("HEAD", path, new byte[0]).status();
                var piece = outsider.caller()
                        .raw("GET", path, new byte[0], "Range", "bytes=0-10")
                        .status();
                if (head != 404 || piece != 404) {
                    leaks.add("%s answers %s with %d, a piece of it with %d"
                            .formatted(route, outsider.who(), head, piece));
                }
            }
        });
        assertThat(leaks).isEmpty();
    }

    @Test
    void whom_it_concerns_reads_it() {
        var blind = new ArrayList<String>();
        AcrossCases.ALL.forEach((route, across) -> {
            if (route.startsWith("GET") && across.belongs() != Belongs.NOBODY) {
                var answer = read(chief, filled(across.path()));
                if (answer.status() != 200) {
                    blind.add("%s: %d %s".formatted(route, answer.status(), answer.text()));
                } else if (across.list() && secrets(outsiders.getFirst()).noneMatch(answer.text()::contains)) {
                    blind.add(route + " does not even tell the one whom it concerns: " + answer.text());
                }
            }
        });
        assertThat(blind).isEmpty();
    }

    @Test
    void who_stands_elsewhere_changes_nothing_of_it_and_whom_it_concerns_gets_through() {
        var faults = new ArrayList<String>();
        AcrossCases.ALL.forEach((route, across) -> {
            if (!route.startsWith("GET") && across.belongs() != Belongs.NOBODY) {
                for (var outsider : outsiders) {
                    if (outsider.sameProject() && across.belongs() == Belongs.PROJECT) {
                        continue;
                    }
                    var before = fingerprint();
                    var answer = tried(outsider.caller(), route, across);
                    if (!before.equals(fingerprint())) {
                        faults.add("%s lets %s change something: %d".formatted(route, outsider.who(), answer.status()));
                    }
                    var quiet = outsider.sameCity() ? List.of(403, 404, 422) : List.of(403, 404, 422, 409);
                    if (!across.list()
                            && !quiet.contains(answer.status())
                            && !(across.belongs() == Belongs.CITY && !outsider.sameCity())) {
                        faults.add("%s answers %s with %d %s"
                                .formatted(route, outsider.who(), answer.status(), answer.text()));
                    }
                    secrets(outsider).forEach(secret -> {
                        if (told(answer).contains(secret)
                                && !filled(across.body()).contains(secret)) {
                            faults.add("%s tells %s of %s".formatted(route, outsider.who(), secret));
                        }
                    });
                }
            }
        });
        inAnOrderThatWorks().forEach(route -> {
            var across = AcrossCases.ALL.get(route);
            if (!route.startsWith("GET") && across.belongs() != Belongs.NOBODY) {
                var answer = tried(chief, route, across);
                if (answer.status() >= 300 && answer.status() != 409) {
                    faults.add("%s refuses whom it concerns: %d %s".formatted(route, answer.status(), answer.text()));
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    /// What takes something away comes last, what is part of a thing before the thing; and nobody but who reported may
    /// withdraw a report.
    private static List<String> inAnOrderThatWorks() {
        return AcrossCases.ALL.keySet().stream()
                .filter(route -> !route.endsWith("/withdrawal"))
                .sorted(Comparator.comparing((String route) -> route.endsWith("/leave"))
                        .thenComparingInt(route -> route.startsWith("DELETE") ? 1000 - route.length() : 0)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Caller.Answer tried(Caller caller, String route, Across across) {
        if (across.file()) {
            return caller.upload(
                    filled(across.path()), "计划.pdf", PDF, "projectId", ids.get("project"), "lotId", ids.get("lot"));
        }
        return caller.write(
                route.substring(0, route.indexOf(' ')),
                filled(across.path()),
                filled(across.body()),
                UUID.randomUUID());
    }

    /// What is read, of a workbook what it says.
    private static Caller.Answer read(Caller caller, String path) {
        var answer = caller.get(path);
        return path.endsWith(".xlsx") && answer.status() == 200
                ? new Caller.Answer(200, ASheet.of(caller.bytes(path)).text(), answer.raw())
                : answer;
    }

    /// What this outsider must not hear of.
    private Stream<String> secrets(Outsider outsider) {
        var lot = Stream.of(
                        "lot",
                        "plan",
                        "revision",
                        "activity",
                        "report",
                        "import",
                        "weekly",
                        "person",
                        "grant",
                        "post",
                        "sitting",
                        "ownGrant",
                        "handing",
                        "approval",
                        "matter",
                        "attachment",
                        "entry",
                        "document",
                        "clock",
                        "delegation",
                        "actFile",
                        "obstacle",
                        "obstacleFile",
                        "assignment",
                        "assignmentFile",
                        "meeting",
                        "machine",
                        "secret",
                        "identity",
                        "anchor",
                        "initiation",
                        "milestone",
                        "stageDocument")
                .map(ids::get);
        var words = Stream.of(
                "金丝雀一标", "金丝雀总计划", "金丝雀备注", "JSQ01", "金丝雀人", "金丝雀变更", "金丝雀问题", "金丝雀批示", "金丝雀任务", "金丝雀会议", "金丝雀岗");
        var project = outsider.sameProject() ? Stream.<String>of() : Stream.of(ids.get("project"), "金丝雀大桥");
        var names = outsider.sameCity()
                ? Stream.<String>of()
                : Stream.of("organisation", "contractor", "supervisor").map(ids::get);
        return Stream.of(lot, words, project, names).flatMap(each -> each);
    }

    /// What an answer says, without the address that was asked.
    private static String told(Caller.Answer answer) {
        return answer.text().replaceAll("\"instance\":\"[^\"]*\",?", "");
    }

    private String filled(String text) {
        var filled = text;
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    private static String unknown(String path) {
        return path.replaceAll("\\{\\w+}", "01890000-0000-7000-8000-000000000000");
    }

    /// Every row of the city but those that tell of requests themselves.
    private Map<String, String> fingerprint() {
        return transactions.reading(city.tenant(), () -> {
            var rows = new LinkedHashMap<String, String>();
            var tables = jdbc.sql("""
                            select format('%I.%I', c.table_schema, c.table_name)
                              from information_schema.columns c
                              join information_schema.tables t using (table_schema, table_name)
                             where c.column_name = 'tenant_id'
                               and t.table_type = 'BASE TABLE'
                             order by 1
                            """).query(String.class).list();
            for (var table : tables) {
                if (!List.of("audit.entry", "access.session", "access.answered").contains(table)) {
                    rows.put(
                            table,
                            jdbc.sql("select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from " + table
                                            + " t where t.tenant_id = :tenant")
                                    .param("tenant", city.tenant().value())
                                    .query(String.class)
                                    .single());
                }
            }
            assertThat(rows.size()).isGreaterThan(15);
            return rows;
        });
    }
}
