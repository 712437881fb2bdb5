package org.mingdu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdu.access.Founding.Reach;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/// The tree of regions as its administrator keeps it.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RegionsTest {
    @Autowired
    ApplicationContext house;

    private ACity city;
    private OrganisationId office;
    private Caller admin;

    @BeforeEach
    void found() {
        city = ACity.in(house);
        city.region("990101", "东区", ACity.REGION);
        office = city.owner("建设中心");
        admin = city.person("admin")
                .named("李管理")
                .at(office)
                .being("SYS")
                .reachingAll()
                .signsIn();
    }

    private Caller.Answer add(Caller who, String code, String name, String parent) {
        return who.post(
                "/regions", "{\"code\":\"%s\",\"name\":\"%s\",\"parentCode\":\"%s\"}".formatted(code, name, parent));
    }

    private Caller.Answer remove(Caller who, String code) {
        return who.write("DELETE", "/regions/" + code, "", UUID.randomUUID());
    }

    private static Caller.Answer rename(Caller who, String code, String name, int version) {
        return who.write(
                "PUT",
                "/regions/" + code,
                "{\"name\":\"%s\",\"version\":%d}".formatted(name, version),
                UUID.randomUUID());
    }

    private JsonNode region(Caller who, String code) {
        return StreamSupport.stream(who.get("/regions").json().path("items").spliterator(), false)
                .filter(one -> one.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String pointer(Caller.Answer refused) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        return refused.json().at("/errors/0/pointer").asString();
    }

    @Test
    void a_region_is_added_beneath_its_parent_and_rights_above_reach_it() {
        assertThat(add(admin, "990102", "西区", "990100").status()).isEqualTo(201);
        assertThat(add(admin, "990102001", "桥头街道", "990102").status()).isEqualTo(201);
        assertThat(region(admin, "990102001").path("parentCode").asString()).isEqualTo("990102");
        assertThat(region(admin, "990102001").path("level").asInt()).isEqualTo(3);
        city.project("街道的桥").ownedBy(office).at("990102001").entered();
        city.project("东区的桥").ownedBy(office).at("990101").entered();
        var west = city.person("west")
                .at(office)
                .being("LDR")
                .reaching(Reach.region("990102"))
                .signsIn();
        assertThat(west.get("/projects").text()).contains("街道的桥").doesNotContain("东区的桥");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99010", "9901020", "990102000", "990102001000", "090102", "99010a", "9901020011"})
    void what_is_no_code_is_refused(String code) {
        assertThat(pointer(add(admin, code, "西区", "990100"))).isEqualTo("/code");
    }

    @Test
    void a_code_lies_in_that_of_its_parent_and_beneath_the_nearest_there_is() {
        assertThat(pointer(add(admin, "990201", "外区", "990100")))
                .as("outside of 9901")
                .isEqualTo("/code");
        assertThat(pointer(add(admin, "990101001", "街道", "990100")))
                .as("990101 is nearer")
                .isEqualTo("/parentCode");
        assertThat(pointer(add(admin, "990102", "西区", "")))
                .as("990100 is there")
                .isEqualTo("/parentCode");
        assertThat(pointer(add(admin, "990102", "西区", "990199"))).isEqualTo("/parentCode");
        assertThat(add(admin, "990103001", "直属镇", "990100").status())
                .as("a township right beneath a city without that county")
                .isEqualTo(201);
        assertThat(pointer(add(admin, "990103", "南区", "990100")))
                .as("its township hangs elsewhere")
                .isEqualTo("/code");
        assertThat(add(admin, "980000", "外省", "").status()).isEqualTo(201);
    }

    @Test
    void a_code_is_there_once_and_a_name_has_an_end() {
        assertThat(pointer(add(admin, "990101", "又一个东区", "990100"))).isEqualTo("/code");
        assertThat(pointer(add(admin, "990102", "长".repeat(61), "990100"))).isEqualTo("/name");
        assertThat(pointer(add(admin, "990102", " ", "990100"))).isEqualTo("/name");
        var both = Together.press(
                () -> add(admin, "990104", "北区", "990100").status(),
                () -> add(admin, "990104", "北区", "990100").status());
        assertThat(both).containsExactlyInAnyOrder(201, 422);
    }

    @Test
    void it_is_renamed_and_the_second_of_two_editors_is_told() {
        city.project("桥").ownedBy(office).at("990101").entered();
        assertThat(rename(admin, "990101", "东城区", 1).status()).isEqualTo(200);
        assertThat(admin.get("/regions").text()).contains("东城区").doesNotContain("\"东区\"");
        var stale = rename(admin, "990101", "东新区", 1);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.slug()).isEqualTo("stale");
        assertThat(stale.json().at("/current/name").asString()).isEqualTo("东城区");
        assertThat(rename(admin, "990199", "无", 1).status()).isEqualTo(404);
        var reader = city.person("reader").at(office).being("OWN").signsIn();
        assertThat(reader.get("/projects").text()).contains("东城区");
    }

    @Test
    void one_that_is_used_or_has_others_below_stays_and_an_unused_one_goes() {
        add(admin, "990102", "西区", "990100");
        add(admin, "990103", "南区", "990100");
        add(admin, "990104", "北区", "990100");
        city.project("桥").ownedBy(office).at("990102").entered();
        city.person("south")
                .at(office)
                .being("LDR")
                .reaching(Reach.region("990103"))
                .enters();
        for (var used : new String[] {"990102", "990103", "990100"}) {
            assertThat(region(admin, used).path("can").toString()).doesNotContain("remove");
            assertThat(remove(admin, used).slug()).as(used).isEqualTo("region-in-use");
        }
        assertThat(region(admin, "990104").path("can").toString()).contains("remove");
        assertThat(remove(admin, "990104").status()).isEqualTo(204);
        assertThat(remove(admin, "990104").status()).isEqualTo(404);
        assertThat(admin.get("/regions").text()).doesNotContain("990104").contains("990103");
    }

    @Test
    void who_manages_only_a_part_changes_nothing_and_is_offered_nothing() {
        var part = city.person("part").at(office).being("SYS").signsIn();
        assertThat(add(part, "990102", "西区", "990100").slug()).isEqualTo("beyond-reach");
        assertThat(rename(part, "990101", "东城区", 1).slug()).isEqualTo("beyond-reach");
        assertThat(remove(part, "990101").slug()).isEqualTo("beyond-reach");
        assertThat(region(part, "990101").path("can")).isEmpty();
        var owner = city.person("owner").at(office).being("OWN").reachingAll().signsIn();
        assertThat(add(owner, "990102", "西区", "990100").slug()).isEqualTo("no-right");
        assertThat(region(admin, "990101").path("name").asString()).isEqualTo("东区");
    }

    @Test
    void what_was_done_stands_in_the_trail() {
        var auditor =
                city.person("auditor").at(office).being("LOG").reachingAll().signsIn();
        add(admin, "990102", "西区", "990100");
        rename(admin, "990102", "西城区", 1);
        remove(admin, "990102");
        var lines = auditor.get("/audit-entries").text();
        assertThat(lines)
                .contains("添加行政区划", "990102 西区，上级 990100 明川市")
                .contains("修改行政区划名称", "990102 西区 → 西城区")
                .contains("删除行政区划", "990102 西城区");
    }
}
