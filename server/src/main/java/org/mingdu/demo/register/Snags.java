package org.mingdu.demo.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingdu.access.People;
import org.mingdu.demo.place.City;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.mingdu.meeting.Meetings;
import org.mingdu.obstacle.Obstacles;
import org.springframework.stereotype.Component;

/// What blocks the first projects of the catalogue, one each and as far as each has come, and the meeting that was held
/// about the first.
@Component
class Snags {
    /// How far one has come.
    private enum Far {
        RAISED,
        DISPUTED,
        ACCEPTED,
        REPLIED,
        CLOSED
    }

    /// @param responsible the short name of an office of the demo
    /// @param days        from today until its limit
    private record Snag(String title, String content, String kind, String responsible, int days, int effect, Far far) {}

    private static final List<Snag> SNAGS = List.of(
            new Snag("车站出入口两户商铺尚未搬迁", "出入口围护结构受两户商铺影响不能封闭，桩机无法进场，请协调搬迁时间。", "LAND", "住建局", 12, 20, Far.ACCEPTED),
            new Snag("食堂燃气接入方案未批复", "燃气接入方案上报三周未批复，室外管沟不能回填，请尽快批复或提出修改意见。", "PERMIT", "住建局", 6, 8, Far.RAISED),
            new Snag("上月进度款尚未拨付", "上月进度款审核已完成，资金计划未下达，钢筋供应商已停止供货。", "FUNDS", "财政局", 4, 10, Far.RAISED),
            new Snag("立面石材排版图未确认", "石材加工周期 45 天，排版图未确认不能下单。", "DESIGN", "城建中心", 5, 5, Far.REPLIED),
            new Snag("路口 10 千伏电缆未迁改", "路口电缆影响雨水箱涵开挖，迁改方案已审，施工单位未进场。", "PIPELINE", "住建局", 15, 18, Far.DISPUTED),
            new Snag("沥青料源环保停产", "主供料场停产整改，备用料场运距增加，请协调保供。", "MATERIAL", "交通局", 9, 7, Far.ACCEPTED),
            new Snag("夜间施工许可未续期", "夜间施工许可本月到期，连续浇筑无法安排，请办理续期。", "PERMIT", "住建局", 3, 3, Far.REPLIED),
            new Snag("居民反映围挡占道", "居民反映围挡占用消防通道，需要街道协调出行方案后调整围挡。", "PETITION", "住建局", 7, 2, Far.CLOSED),
            new Snag("汛期河道水位高，围堰不能施工", "水位高于围堰设计水位，请确认度汛方案和下河时间。", "WEATHER", "水务局", 10, 15, Far.ACCEPTED),
            new Snag("弃渣场手续未办结", "弃渣场水保方案未批复，弃渣无处堆放。", "PERMIT", "水务局", 14, 12, Far.RAISED),
            new Snag("机房电力增容未安排", "机房负荷超过现有容量，增容申请未受理。", "OTHER", "数据局", 8, 6, Far.ACCEPTED),
            new Snag("专项资金下达文件未到", "项目专项资金下达文件未到，设备采购合同不能签订。", "FUNDS", "财政局", 11, 14, Far.RAISED),
            new Snag("临时用地到期未续", "临时用地下月到期，续期材料已报，未取得批复。", "LAND", "农业局", 13, 9, Far.RAISED),
            new Snag("交叉作业面移交滞后", "安装作业面迟迟不能移交，请明确移交时间。", "WORKS", "城建中心", 5, 4, Far.ACCEPTED));

    private final Obstacles obstacles;
    private final Meetings meetings;
    private final People people;
    private final Clock clock;

    Snags(Obstacles obstacles, Meetings meetings, People people, Clock clock) {
        this.obstacles = obstacles;
        this.meetings = meetings;
        this.people = people;
        this.clock = clock;
    }

    /// Nothing for projects further down the catalogue.
    ///
    /// @param owner the short name of the office that owns the project
    void enter(
            TenantId tenant, City city, ProjectId project, LotId lot, int number, PersonId contractor, String owner) {
        if (number >= SNAGS.size()) {
            return;
        }
        var snag = SNAGS.get(number);
        var today = LocalDate.now(clock);
        var raiser = people.actor(tenant, contractor).orElseThrow();
        var responsible = city.office(snag.responsible());
        var id = obstacles.raise(
                raiser,
                project,
                new Obstacles.Met(
                        lot,
                        snag.title(),
                        snag.content(),
                        null,
                        snag.kind(),
                        today.minusDays(snag.days()),
                        snag.effect(),
                        responsible.id(),
                        List.of(),
                        today.plusDays(snag.days())));
        var solver = people.actor(tenant, responsible.person(0).id()).orElseThrow();
        switch (snag.far()) {
            case RAISED -> {}
            case DISPUTED -> obstacles.act(solver, id, "DISPUTE", "电缆产权属供电部门，应由其组织迁改，请指定责任单位。", null);
            case ACCEPTED -> accept(solver, id, today.plusDays(snag.days()));
            case REPLIED -> reply(solver, id, today.plusDays(snag.days()));
            case CLOSED -> {
                reply(solver, id, today.plusDays(snag.days()));
                obstacles.act(raiser, id, "CLOSE", "现场核实已调整到位。", null);
            }
        }
        if (number == 0) {
            meet(tenant, city, project, id, owner, today);
        }
    }

    private void accept(Actor solver, UUID id, LocalDate by) {
        obstacles.act(solver, id, "ACCEPT", "已明确专人负责，每周五通报进展。", by);
    }

    private void reply(Actor solver, UUID id, LocalDate by) {
        accept(solver, id, by);
        obstacles.act(solver, id, "REPLY", "已协调解决，请现场核实。", null);
    }

    private void meet(TenantId tenant, City city, ProjectId project, UUID obstacle, String owner, LocalDate today) {
        var host = people.actor(tenant, city.office(owner).person(0).id()).orElseThrow();
        var helper = city.office("住建局").id();
        meetings.hold(
                host,
                new Meetings.Held(
                        "项目建设协调会（演示）",
                        "COORDINATION",
                        today.minusDays(1),
                        "14:30",
                        "城建中心三楼会议室",
                        List.of(project),
                        List.of(helper, city.office("交通局").id()),
                        "各参加单位分管负责人",
                        List.of(
                                new Meetings.Item(
                                        "出入口搬迁",
                                        project,
                                        obstacle,
                                        "会议议定，两户商铺搬迁由住建部门牵头，限期完成；搬迁前先行施工不受影响的部位。",
                                        List.of(
                                                new Meetings.Task("完成两户商铺搬迁协议签订", helper, today.plusDays(10)),
                                                new Meetings.Task(
                                                        "调整出入口施工顺序并报监理审核",
                                                        city.office(owner).id(),
                                                        today.plusDays(5)))),
                                new Meetings.Item(
                                        "交通疏解", project, null, "会议原则同意第二阶段交通疏解方案，按交通部门意见完善后实施。", List.of()))));
    }
}
