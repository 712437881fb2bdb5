package org.mingdu.demo.register;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.People;
import org.mingdu.engine.calendar.ChineseHolidays;
import org.mingdu.files.Files;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.mingdu.lifecycle.PastLives;
import org.mingdu.lifecycle.PastLives.Past;
import org.mingdu.paper.Cell;
import org.mingdu.paper.Paper;
import org.mingdu.paper.PrintPdf;
import org.springframework.stereotype.Component;

/// The papers and moves a project has behind it when it stands where the catalogue says: the way of every public work,
/// as far as it has come. Each paper says that it is of a demo.
@Component
class Dossier {
    static final List<String> STAGES = List.of(
            "RESERVE",
            "PROPOSAL",
            "FEASIBILITY",
            "PRELIM_DESIGN",
            "ANNUAL_PLAN",
            "BUDGET",
            "TENDER",
            "CONTRACT",
            "START",
            "CONSTRUCTION",
            "COMPLETION",
            "SETTLEMENT",
            "FINAL_ACCOUNT",
            "HANDOVER");

    private static final String NOTE = "演示登记：文号、日期、金额与文件均为虚构。";
    private static final String REASON = "按批准文件办理（演示）";

    /// Days between an approval of feasibility and what came before and after it, by the stage it led to.
    private static final Map<String, Integer> AROUND_APPROVAL = Map.of(
            "PROPOSAL", -140,
            "FEASIBILITY", -90,
            "PRELIM_DESIGN", 0,
            "ANNUAL_PLAN", 50,
            "BUDGET", 70,
            "TENDER", 90);

    private final PastLives lives;
    private final Files files;
    private final People people;
    private final Clock clock;

    Dossier(PastLives lives, Files files, People people, Clock clock) {
        this.lives = lives;
        this.files = files;
        this.people = people;
        this.clock = clock;
    }

    /// What a project is known by here.
    ///
    /// @param approved when it was found feasible
    /// @param finish   of its works
    record Known(
            Entry entry,
            int number,
            ProjectId project,
            PersonId owner,
            LocalDate approved,
            LocalDate start,
            LocalDate finish,
            Money investment,
            List<Lot> lots) {
        Known {
            lots = List.copyOf(lots);
        }

        Known with(List<Lot> contracted) {
            return new Known(entry, number, project, owner, approved, start, finish, investment, contracted);
        }
    }

    record Lot(LotId id, String contractNumber, Money contract) {}

    /// The latest day of approval that lets everything up to the stage have happened by today.
    static LocalDate latestApproval(String stage, LocalDate today) {
        return today.minusDays(AROUND_APPROVAL.getOrDefault(stage, 90) + 8L);
    }

    /// The status in which a project stands in a stage.
    static String status(Entry entry) {
        return switch (entry.stage()) {
            case "CONSTRUCTION" -> entry.mood() == Mood.STOPPED ? "PAUSED" : "ACTIVE";
            case "COMPLETION" -> "IN_APPROVAL";
            default -> "DRAFT";
        };
    }

    /// The files behind all papers of one city: one sheet under as many names as there are kinds.
    Sheets sheets(TenantId tenant) {
        return new Sheets(tenant, sheet());
    }

    final class Sheets {
        private final TenantId tenant;
        private final byte[] bytes;
        private final Map<String, Files.Kept> kept = new HashMap<>();

        private Sheets(TenantId tenant, byte[] bytes) {
            this.tenant = tenant;
            this.bytes = bytes;
        }

        private Files.Kept of(String title) {
            return kept.computeIfAbsent(title, name -> {
                try {
                    return files.keep(tenant, name + "（演示）.pdf", "application/pdf", new ByteArrayInputStream(bytes));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }

    private static byte[] sheet() {
        var printed = new ByteArrayOutputStream();
        try {
            PrintPdf.print(
                    new Paper(
                            "演示文件",
                            "明川市（演示）",
                            List.of(),
                            List.of(new Paper.Facts(
                                    "说明",
                                    List.of(new Paper.Fact("用途", Cell.text("演示项目登记依据的附件"))),
                                    "本文件代替批复、许可证等原件，供试用时查看。内容为虚构，不具有任何效力。")),
                            Paper.NOT_SECRET),
                    printed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return printed.toByteArray();
    }

    void enter(TenantId tenant, Sheets sheets, Known known) {
        var tale = new Tale(sheets, known);
        tale.untilTender();
        tale.untilStart();
        tale.works();
        tale.afterWorks();
        lives.enter(people.actor(tenant, known.owner()).orElseThrow(), known.project(), tale.past);
    }

    /// One project's past as it is told.
    private final class Tale {
        private final Sheets sheets;
        private final Known known;
        private final List<Past> past = new ArrayList<>();

        private Tale(Sheets sheets, Known known) {
            this.sheets = sheets;
            this.known = known;
        }

        private boolean reached(String stage) {
            return STAGES.indexOf(known.entry().stage()) >= STAGES.indexOf(stage);
        }

        private void untilTender() {
            var sum = known.investment();
            if (reached("PROPOSAL")) {
                paper("POOLING", "入库审定文件", around("PROPOSAL"), letter("明发改投", around("PROPOSAL"), 0), null);
                move("POOLED", around("PROPOSAL"));
            }
            if (reached("FEASIBILITY")) {
                var on = around("FEASIBILITY");
                paper("INITIATION_APPROVAL", "项目建议书批复", on, letter("明发改审", on, 60), sum);
                move("PROPOSAL_APPROVED", on);
            }
            if (reached("PRELIM_DESIGN")) {
                var on = known.approved();
                paper("FEASIBILITY_APPROVAL", "可行性研究报告批复", on, letter("明发改审", on, 100), sum);
                move("FEASIBILITY_APPROVED", on);
            }
            if (reached("ANNUAL_PLAN")) {
                var on = around("ANNUAL_PLAN");
                paper("ESTIMATE_APPROVAL", "初步设计及概算批复", on, letter("明发改设", on, 20), share(0.985));
                move("ESTIMATE_APPROVED", on);
            }
            if (reached("BUDGET")) {
                var on = around("BUDGET");
                paper("ANNUAL_PLAN", "年度投资计划下达文件", on, letter("明发改投", on, 40), share(0.4));
                move("PLAN_ISSUED", on);
            }
            if (reached("TENDER")) {
                var on = around("TENDER");
                var budget = share(0.6);
                paper("FUND_SOURCE", "资金来源凭证", on, letter("明财建", on, 10), budget);
                paper(
                        "FUND_SOURCE",
                        "资金来源凭证",
                        on,
                        letter("明财债", on, 30),
                        new Money(sum.yuan().subtract(budget.yuan())));
                paper("QUOTA", "预算指标下达文件", on, letter("明财预", on, 50), share(0.3));
                paper("TENDER_PLAN", "招标方案核准文件", on, letter("明发改招", on, 70), null);
                paper("CONTROL_PRICE", "招标控制价", on, null, share(0.86));
                move("QUOTA_ISSUED", on);
            }
        }

        private void untilStart() {
            if (reached("CONTRACT")) {
                for (var lot : known.lots()) {
                    paper("AWARD", "中标通知书", before(50), "ZB-" + lot.contractNumber(), lot.contract(), lot.id());
                }
                move("TENDER_WON", before(50));
            }
            if (reached("START")) {
                for (var lot : known.lots()) {
                    paper("CONTRACT", "施工合同", before(35), lot.contractNumber(), lot.contract(), lot.id());
                }
                paper("CONTRACT_REVIEW", "合同审查意见", before(35), null, null);
                move("CONTRACT_IN_FORCE", before(35));
                paper("LAND_USE", "用地批准手续", before(33), letter("明自然资地", before(33), 15), null);
                paper(
                        "PLANNING_PERMIT",
                        "建设工程规划许可证",
                        before(31),
                        "建字第 990100%05d 号".formatted(known.number() + 1),
                        null);
                paper("FUNDS_ARRANGED", "资金安排证明", before(29), null, null);
            }
            if (reached("CONSTRUCTION")) {
                // What an authority of water, fields or data begins needs its report approved and no permit for works.
                switch (known.entry().trade()) {
                    case INFORMATION, RESERVOIR, RIVER, FARMLAND ->
                        paper("START_REPORT", "开工报告批准文件", before(10), letter("明开工", before(10), 5), null);
                    default -> {
                        paper("DEMOLITION", "征收拆迁进度证明", before(20), null, null);
                        paper("DRAWING_REVIEW", "施工图审查合格书", before(18), "SG-%05d".formatted(known.number() + 1), null);
                        paper("QUALITY_SAFETY", "质量安全监督手续", before(16), null, null);
                        paper("WORK_PERMIT", "施工许可证", before(10), "990100%08d".formatted(known.number() + 1), null);
                    }
                }
                paper("WAGE_ACCOUNT", "农民工工资专用账户开户证明", before(8), null, null);
                paper("PAYMENT_GUARANTEE", "工程款支付担保", before(8), null, null);
                paper("START_ORDER", "开工令", before(0), "KG-%05d".formatted(known.number() + 1), null);
                move("STARTED", before(0));
            }
        }

        private void works() {
            if (known.entry().mood() == Mood.STOPPED) {
                move("SUSPENDED", ago(20));
                paper("STOP_REPORT", "中止施工报告", ago(12), null, null);
            }
            if (reached("COMPLETION")) {
                paper("HIDDEN_WORKS", "隐蔽工程验收记录", after(1), null, null);
                paper("MATERIAL_TESTS", "进场试验报告", after(1), null, null);
                paper("WORKS_DONE", "完成合同约定内容的确认", after(2), null, null);
                paper("ARCHIVES", "技术档案和施工管理资料", after(3), null, null);
                paper("QUALITY_PAPERS", "四方质量合格文件", after(4), null, null);
                paper("WARRANTY", "工程质量保修书", after(5), null, null);
                move("COMPLETION_REPORTED", after(7));
            }
        }

        private void afterWorks() {
            if (reached("SETTLEMENT")) {
                paper("COMPLETION_REPORT", "竣工验收报告", after(21), null, null);
                paper("FIRE_ACCEPTANCE", "消防验收文件", after(21), letter("明消验", after(21), 3), null);
                move("COMPLETION_PASSED", after(21));
                paper("COMPLETION_FILING", "竣工验收备案文件", after(30), letter("明竣备", after(30), 3), null);
            }
            if (reached("FINAL_ACCOUNT")) {
                paper("PLANNING_FILING", "规划核实文件", after(60), letter("明规核", after(60), 3), null);
                paper("SETTLEMENT", "竣工结算定案表", after(75), null, share(0.81));
                paper("RETENTION", "质量保证金", after(75), null, share(0.02));
                move("SETTLED", after(75));
                paper("ACCOUNTS", "竣工财务决算报表", after(100), null, share(0.95));
            }
            if (reached("HANDOVER")) {
                paper("TAIL_WORKS", "尾工工程投资", after(100), null, share(0.01));
                paper("ACCOUNTS_AUDIT", "竣工财务决算审核报告", after(120), letter("明财审", after(120), 3), null);
                paper("ACCOUNTS_APPROVAL", "竣工财务决算批复", after(138), letter("明财建", after(138), 90), share(0.95));
                move("ACCOUNTS_APPROVED", after(138));
            }
        }

        private void paper(String kind, String title, LocalDate on, @Nullable String number, @Nullable Money amount) {
            paper(kind, title, on, number, amount, null);
        }

        private void paper(
                String kind,
                String title,
                LocalDate on,
                @Nullable String number,
                @Nullable Money amount,
                @Nullable LotId lot) {
            past.add(new PastLives.Paper(at(on), kind, number, amount, null, lot, NOTE, sheets.of(title)));
        }

        private void move(String transition, LocalDate on) {
            past.add(new PastLives.Move(at(on), transition, REASON));
        }

        /// One after the other, also what happened on one day.
        private Instant at(LocalDate on) {
            var minute = past.size() % 60;
            return on.atTime(LocalTime.of(9 + past.size() / 60, minute))
                    .atZone(clock.getZone())
                    .toInstant();
        }

        private LocalDate around(String stage) {
            return workday(known.approved().plusDays(AROUND_APPROVAL.getOrDefault(stage, 0)));
        }

        private LocalDate before(int days) {
            return workday(known.start().minusDays(days));
        }

        private LocalDate after(int days) {
            return workday(known.finish().plusDays(days));
        }

        private LocalDate ago(int days) {
            return workday(LocalDate.now(clock).minusDays(days));
        }

        /// The next one; by yesterday at the latest, for nothing of this lies ahead.
        private LocalDate workday(LocalDate day) {
            var yesterday = LocalDate.now(clock).minusDays(1);
            var next = ChineseHolidays.shipped().addWorkdays(day.minusDays(1), 1);
            return next.isAfter(yesterday) ? yesterday : next;
        }

        private String letter(String office, LocalDate on, int from) {
            return "%s〔%d〕%d号".formatted(office, on.getYear(), from + known.number());
        }

        /// Of the investment, to the yuan.
        private Money share(double of) {
            return new Money(
                    known.investment().yuan().multiply(BigDecimal.valueOf(of)).setScale(0, RoundingMode.HALF_UP));
        }
    }
}
