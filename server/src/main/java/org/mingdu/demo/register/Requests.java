package org.mingdu.demo.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.People;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.mingdu.matter.Matters;
import org.springframework.stereotype.Component;

/// What contractors of the first projects ask for: one each, of which every other one waits for their supervisor and
/// the rest are drafts.
@Component
class Requests {
    /// @param amount yuan
    /// @param days   calendar days
    /// @param inDays from today until the day it asks for
    private record Request(
            String kind,
            String title,
            String content,
            @Nullable String amount,
            @Nullable Integer days,
            @Nullable Integer inDays) {}

    private static final List<Request> REQUESTS = List.of(
            new Request(
                    "CHANGE",
                    "区间联络通道加固由注浆改为冻结法",
                    "超前钻探揭示粉砂层含水量高于勘察报告，注浆加固不能保证开挖安全。经设计复核，改用水平冻结法，设计变更通知和专家论证意见待补。",
                    "2860000.00",
                    18,
                    null),
            new Request(
                    "CHANGE", "教学楼外墙保温由岩棉板改为一体化板", "原设计岩棉板在沿江高湿环境下易吸水脱落，建议改用保温装饰一体化板，耐火等级不变。", "168000.00", 0, null),
            new Request(
                    "EXTENSION",
                    "连续强降雨影响基础施工，申请顺延工期",
                    "本月累计降雨日 11 天，基坑停工抽排，气象证明和监理日志待补；受影响的基础工程在关键线路上。",
                    null,
                    9,
                    null),
            new Request("CHANGE", "取消实训楼北侧临时便道", "场地已与市政道路接通，便道不再需要，核减相应费用。", "-75000.00", 0, null),
            new Request("SUSPENSION", "吊装区域整改期间停工", "塔吊附着需重新验收，验收合格前停止吊装区域施工。", null, null, 2));

    private final Matters matters;
    private final People people;
    private final Clock clock;

    Requests(Matters matters, People people, Clock clock) {
        this.matters = matters;
        this.people = people;
        this.clock = clock;
    }

    /// Nothing for projects further down the catalogue.
    void enter(TenantId tenant, ProjectId project, LotId lot, int number, PersonId contractor) {
        if (number >= REQUESTS.size()) {
            return;
        }
        var request = REQUESTS.get(number);
        var actor = people.actor(tenant, contractor).orElseThrow();
        var drafted = matters.draft(
                actor,
                project,
                new Matters.Drafted(
                        request.kind(),
                        lot,
                        request.title(),
                        request.content(),
                        request.amount() == null ? null : Money.of(request.amount()),
                        request.days(),
                        request.inDays() == null ? null : LocalDate.now(clock).plusDays(request.inDays())));
        if (number % 2 == 0) {
            matters.submit(actor, drafted);
        }
    }
}
