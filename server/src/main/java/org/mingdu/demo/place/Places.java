package org.mingdu.demo.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Founding;
import org.mingdu.access.Founding.Reach;
import org.mingdu.access.OrganisationKind;
import org.mingdu.kernel.CreditCode;
import org.mingdu.kernel.TenantId;
import org.mingdu.progress.ProgressHistory.Person;
import org.springframework.stereotype.Component;

/// Founds the regions, organisations and people. Names are invented, the region code is in no table of GB/T 2260, so no
/// credit code made with it belongs to anybody.
@Component
public class Places {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// Planning and finance are no party to a project: their reach is the city.
    private static final Set<String> CITY_WIDE = Set.of("NDR", "FIN");

    private final Founding founding;

    Places(Founding founding) {
        this.founding = founding;
    }

    private record Somebody(String name, String post, List<String> roles) {}

    private record Outline(String key, String name, OrganisationKind kind, List<Somebody> people) {}

    private static final List<Outline> OFFICES = List.of(
            new Outline(
                    "市政府",
                    "明川市人民政府（演示）",
                    OrganisationKind.GOVERNMENT,
                    List.of(
                            person("陈远志", "分管副市长"),
                            person("吴有章", "业务管理员"),
                            person("郑守正", "系统管理员"),
                            person("王留痕", "审计管理员"),
                            person("严守一", "安全管理员"))),
            authority(
                    "住建局",
                    "明川市住房和城乡建设局（演示）",
                    person("周建业", "工程科科长", "DEP"),
                    person("何筑", "质安站站长", "DEP"),
                    person("许知行", "行政审批科科长", "RES")),
            authority("交通局", "明川市交通运输局（演示）", person("冯行健", "建设管理科科长", "DEP"), person("石道明", "行政审批科科长", "RES")),
            authority("水务局", "明川市水务局（演示）", person("江澄宇", "规划建设科科长", "DEP"), person("汪一渠", "行政审批科科长", "RES")),
            // Nobody holds the post for permits here, so that it can be seen who takes over where a post is empty.
            authority("数据局", "明川市数据局（演示）", person("舒云帆", "项目管理科科长", "DEP")),
            authority("农业局", "明川市农业农村局（演示）", person("田望秋", "农田建设科科长", "DEP"), person("禾满仓", "行政审批科科长", "RES")),
            authority("发改委", "明川市发展和改革委员会（演示）", person("高启明", "投资科科长", "NDR")),
            authority("财政局", "明川市财政局（演示）", person("金允中", "经济建设科科长", "FIN")),
            owner(
                    "城建中心",
                    "明川市城市建设事务中心（演示）",
                    person("林若溪", "项目负责人", "OWN", "PM"),
                    person("宋知远", "工程部部长", "PM"),
                    person("唐静姝", "计划合约部部长", "OWN"),
                    person("严明礼", "中心主任", "OWL")),
            owner(
                    "交投中心",
                    "明川市公路事务中心（演示）",
                    person("程万里", "项目负责人", "OWN", "PM"),
                    person("路平安", "工程科科长", "PM"),
                    person("顾长桥", "中心主任", "OWL")),
            owner(
                    "水利中心",
                    "明川市水利建设中心（演示）",
                    person("沈清源", "项目负责人", "OWN", "PM"),
                    person("方碧波", "工程科科长", "PM"),
                    person("江怀远", "中心主任", "OWL")),
            owner(
                    "大数据中心",
                    "明川市大数据中心（演示）",
                    person("云思齐", "项目负责人", "OWN", "PM"),
                    person("梁数贤", "建设部部长", "PM"),
                    person("章慧民", "中心主任", "OWL")));

    private static final List<Outline> COMPANIES = List.of(
            contractor(
                    "施工一",
                    "云岭第一建设集团有限公司（演示）",
                    person("赵石磊", "项目经理", "CON"),
                    person("孔立柱", "项目总工", "CON"),
                    person("石永年", "施工员", "CON"),
                    person("姜文秀", "资料员", "CON")),
            contractor(
                    "施工二",
                    "明川市政路桥有限公司（演示）",
                    person("钱大川", "项目经理", "CON"),
                    person("邱一鸣", "项目总工", "CON"),
                    person("段铺平", "施工员", "CON")),
            contractor(
                    "施工三",
                    "望山水利水电工程有限公司（演示）",
                    person("洪安澜", "项目经理", "CON"),
                    person("狄长青", "项目总工", "CON"),
                    person("闵小渠", "施工员", "CON")),
            contractor("施工四", "云岭数字科技有限公司（演示）", person("白云川", "项目经理", "CON"), person("马行舟", "技术负责人", "CON")),
            supervisor(
                    "监理一",
                    "云岭工程监理咨询有限公司（演示）",
                    person("孙明察", "总监理工程师", "SUP"),
                    person("迟有度", "专业监理工程师", "SUP"),
                    person("严细行", "专业监理工程师", "SUP")),
            supervisor("监理二", "新桥水利监理有限公司（演示）", person("温如镜", "总监理工程师", "SUP"), person("卞平正", "专业监理工程师", "SUP")),
            supervisor("监理三", "明川信息工程监理有限公司（演示）", person("颜必信", "总监理工程师", "SUP"), person("傅合之", "监理工程师", "SUP")));

    private static Somebody person(String name, String post, String... roles) {
        return new Somebody(name, post, List.of(roles));
    }

    private static Outline authority(String key, String name, Somebody... people) {
        return new Outline(key, name, OrganisationKind.AUTHORITY, List.of(people));
    }

    private static Outline owner(String key, String name, Somebody... people) {
        return new Outline(key, name, OrganisationKind.OWNER, List.of(people));
    }

    private static Outline contractor(String key, String name, Somebody... people) {
        return new Outline(key, name, OrganisationKind.CONTRACTOR, List.of(people));
    }

    private static Outline supervisor(String key, String name, Somebody... people) {
        return new Outline(key, name, OrganisationKind.SUPERVISOR, List.of(people));
    }

    public City found(TenantId tenant) {
        founding.region(tenant, "990000", "云岭省（虚构）", null);
        founding.region(tenant, City.REGION, "明川市（虚构）", "990000");
        founding.region(tenant, "990102", "临江区（虚构）", City.REGION);
        founding.region(tenant, "990103", "望山区（虚构）", City.REGION);
        founding.region(tenant, "990104", "新桥县（虚构）", City.REGION);
        var offices = new LinkedHashMap<String, City.Office>();
        for (var outline : OFFICES) {
            var above = offices.get("市政府");
            offices.put(outline.key, office(tenant, outline, above, City.REGION, "11", offices));
        }
        for (var outline : COMPANIES) {
            offices.put(outline.key, office(tenant, outline, null, null, "91", offices));
        }
        return new City(offices);
    }

    private City.Office office(
            TenantId tenant,
            Outline outline,
            City.@Nullable Office above,
            @Nullable String region,
            String register,
            Map<String, City.Office> before) {
        var id = founding.organisation(
                tenant,
                outline.name,
                outline.kind,
                creditCode(register, before.size() + 1),
                above == null ? null : above.id(),
                region);
        var people = new ArrayList<Person>();
        for (var somebody : outline.people) {
            var person = founding.person(tenant, somebody.name, somebody.post, id);
            somebody.roles.forEach(role -> founding.grant(
                    tenant,
                    person,
                    role,
                    CITY_WIDE.contains(role) ? Reach.region(City.REGION) : Reach.organisation(id)));
            people.add(new Person(person, somebody.name, id));
        }
        return new City.Office(id, List.copyOf(people));
    }

    private static String creditCode(String register, int number) {
        var head = "%s%sMAYK%04dX".formatted(register, City.REGION, number);
        return ALPHABET.chars()
                .mapToObj(last -> head + (char) last)
                .filter(code -> CreditCode.check(code).valid())
                .findFirst()
                .orElseThrow();
    }
}
