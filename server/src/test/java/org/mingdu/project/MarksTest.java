package org.mingdu.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.support.ACity;
import org.mingdu.support.ASheet;
import org.mingdu.support.Caller;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// A project is seen by those whose role reads its mark, a marked field is read by those whose role reads its mark, and
/// others get it masked or not at all, wherever it is shown.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class MarksTest {
    private static final String PHONE = "13812341234";
    private static final String ACCOUNT = "6222000011112222333";
    private static final String REMARK = "此处征地有争议";

    private final ApplicationContext house;
    private ACity city;
    private OrganisationId office;
    private ProjectId bridge;
    private Caller head;
    private Caller clerk;
    private Caller designer;

    MarksTest(ApplicationContext house) {
        this.house = house;
    }

    @BeforeEach
    void found() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        bridge = city.project("大桥").ownedBy(office).entered();
        head = city.person("head").at(office).being("OWL").signsIn();
        clerk = city.person("clerk").at(office).being("OWN").signsIn();
        designer = city.person("designer").at(office).being("RES").signsIn();
        var saved = clerk.write(
                "PUT",
                "/projects/" + bridge + "/contact",
                "{\"contactName\":\"王五\",\"contactPhone\":\"%s\",\"fundAccount\":\"%s\",\"remark\":\"%s\",\"version\":1}"
                        .formatted(PHONE, ACCOUNT, REMARK),
                UUID.randomUUID());
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    }

    private Caller.Answer mark(Caller caller, String mark, int version) {
        return caller.write(
                "PUT",
                "/projects/" + bridge + "/mark",
                "{\"mark\":\"%s\",\"reason\":\"办公会要求\",\"version\":%d}".formatted(mark, version),
                UUID.randomUUID());
    }

    @Test
    void a_field_is_whole_masked_or_absent_by_the_level_of_the_readers_role() {
        var whole = head.get("/projects/" + bridge).json();
        assertThat(whole.path("contactPhone").asString()).isEqualTo(PHONE);
        assertThat(whole.path("fundAccount").asString()).isEqualTo(ACCOUNT);
        assertThat(whole.path("remark").asString()).isEqualTo(REMARK);
        var less = clerk.get("/projects/" + bridge).json();
        assertThat(less.path("contactPhone").asString()).isEqualTo(PHONE);
        assertThat(less.path("fundAccount").asString()).isEqualTo("622****2333");
        assertThat(less.path("remark").asString()).isEqualTo(REMARK);
        var least = designer.get("/projects/" + bridge).json();
        assertThat(least.path("contactPhone").asString()).isEqualTo("138****1234");
        assertThat(least.path("fundAccount").asString()).isEqualTo("622****2333");
        assertThat(least.path("remark").isNull()).isTrue();
        assertThat(least.path("contactName").asString()).isEqualTo("王五");
    }

    @Test
    void lists_workbooks_history_and_search_give_no_more_than_the_page() {
        assertThat(designer.get("/projects").text()).contains("138****1234").doesNotContain(PHONE, ACCOUNT, REMARK);
        assertThat(ASheet.of(designer.bytes("/projects.xlsx")).text())
                .contains("138****1234")
                .doesNotContain(PHONE, ACCOUNT, REMARK);
        assertThat(ASheet.of(clerk.bytes("/projects.xlsx")).text()).contains(PHONE);
        assertThat(designer.get("/projects/" + bridge + "/history").text())
                .contains("联系电话已填写")
                .doesNotContain(PHONE, ACCOUNT, REMARK);
        assertThat(designer.get("/projects?q=" + PHONE).json().path("items")).isEmpty();
    }

    @Test
    void who_reads_a_number_masked_cannot_write_the_mask_back_and_what_is_not_sent_stays() {
        var path = "/projects/" + bridge + "/contact";
        assertThat(clerk.write("PUT", path, "{\"fundAccount\":\"622****2333\",\"version\":2}", UUID.randomUUID())
                        .status())
                .isEqualTo(422);
        assertThat(clerk.write("PUT", path, "{\"contactName\":\"赵六\",\"version\":2}", UUID.randomUUID())
                        .status())
                .isEqualTo(200);
        assertThat(head.get("/projects/" + bridge).json().path("fundAccount").asString())
                .isEqualTo(ACCOUNT);
        assertThat(designer.write("PUT", path, "{\"contactName\":\"x\",\"version\":3}", UUID.randomUUID())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_mark_that_is_raised_hides_the_project_at_once_from_whoever_reads_less_and_from_nobody_else() {
        assertThat(clerk.get("/projects/" + bridge).status()).isEqualTo(200);
        assertThat(mark(head, "SENSITIVE", 0).status()).isEqualTo(200);
        assertThat(designer.get("/projects/" + bridge).status()).isEqualTo(404);
        assertThat(designer.get("/projects").json().path("total").asInt()).isZero();
        assertThat(clerk.get("/projects/" + bridge).status()).isEqualTo(200);
        assertThat(mark(head, "CORE", 0).slug()).isEqualTo("mark-changed");
        assertThat(mark(head, "CORE", 1).status()).isEqualTo(200);
        assertThat(clerk.get("/projects/" + bridge).status()).isEqualTo(404);
        assertThat(clerk.get("/projects.xlsx").status()).isEqualTo(200);
        assertThat(ASheet.of(clerk.bytes("/projects.xlsx")).text()).doesNotContain("大桥");
        assertThat(head.get("/projects/" + bridge).json().path("mark").asString())
                .isEqualTo("CORE");
        assertThat(head.get("/projects/" + bridge + "/history").text()).contains("安全标记：敏感 → 核心，办公会要求");
        assertThat(mark(head, "INTERNAL", 2).status()).isEqualTo(200);
        assertThat(designer.get("/projects/" + bridge).status()).isEqualTo(200);
    }

    @Test
    void before_it_is_set_those_who_would_see_the_project_no_more_are_counted_and_named() {
        var builders = city.contractor("施工甲");
        city.person("builder").at(builders).being("CON").enters();
        city.lot(bridge, "BD01", "一标段", builders, null);
        var loss = head.get("/projects/" + bridge + "/mark-loss?mark=SENSITIVE").json();
        assertThat(loss.path("people").asInt()).isEqualTo(2);
        // The company loses all it has here, the office keeps those whose role reads more.
        assertThat(loss.path("organisations").asInt()).isEqualTo(1);
        assertThat(loss.path("items").valueStream().map(one -> one.path("name").asString()))
                .containsExactlyInAnyOrder("builder", "designer");
        assertThat(head.get("/projects/" + bridge + "/mark-loss?mark=INTERNAL")
                        .json()
                        .path("people")
                        .asInt())
                .isZero();
        assertThat(clerk.get("/projects/" + bridge + "/mark-loss?mark=SENSITIVE")
                        .status())
                .isEqualTo(403);
        assertThat(mark(head, "SENSITIVE", 0).status()).isEqualTo(200);
        assertThat(designer.get("/projects/" + bridge).status()).isEqualTo(404);
        assertThat(head.get("/projects/" + bridge + "/mark-loss?mark=SENSITIVE")
                        .json()
                        .path("people")
                        .asInt())
                .isZero();
        assertThat(head.get("/projects/" + bridge + "/mark-loss?mark=CORE")
                        .json()
                        .path("people")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void nobody_marks_above_what_they_read_and_a_deeper_role_elsewhere_opens_nothing_here() {
        assertThat(mark(clerk, "SENSITIVE", 0).status()).isEqualTo(403);
        var other = city.owner("教育中心");
        var reader = city.person("reader").at(office).being("RES").enters();
        city.grant(reader, "OWL", Founding.Reach.organisation(other));
        assertThat(mark(head, "SENSITIVE", 0).status()).isEqualTo(200);
        var caller = city.as("reader");
        assertThat(caller.get("/projects/" + bridge).status()).isEqualTo(404);
        assertThat(mark(caller, "INTERNAL", 1).status()).isEqualTo(404);
    }

    @Test
    void who_can_see_it_and_why_names_the_post_who_handed_on_and_the_level_and_leaves_out_whom_the_mark_keeps_out() {
        var chief = city.person("chief").named("科长").at(office).enters();
        var grant = city.grant(chief, "PM", Founding.Reach.organisation(office));
        var colleague = city.person("colleague").named("同事").at(office).enters();
        var today = head.get("/session").json().path("today").asString();
        assertThat(city.as("chief")
                        .post(
                                "/own-grants/" + grant + "/handings",
                                "{\"to\":\"%s\",\"validTo\":\"%s\"}".formatted(colleague, today))
                        .status())
                .isEqualTo(201);
        mark(head, "SENSITIVE", 0);
        var found = head.get("/projects/" + bridge + "/viewers").json();
        assertThat(found.path("mark").asString()).isEqualTo("SENSITIVE");
        assertThat(found.toString()).doesNotContain("designer");
        var way = found.path("items")
                .valueStream()
                .filter(one -> one.path("name").asString().equals("同事"))
                .findFirst()
                .orElseThrow()
                .at("/ways/0");
        assertThat(way.path("handedBy").asString()).isEqualTo("科长");
        assertThat(way.path("until").asString()).isEqualTo(today);
        assertThat(way.path("level").asString()).isEqualTo("SENSITIVE");
    }
}
