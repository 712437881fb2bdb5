package org.mingdu.demo.register;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.People;
import org.mingdu.approval.Approvals;
import org.mingdu.demo.history.Crew;
import org.mingdu.demo.history.History;
import org.mingdu.demo.place.City;
import org.mingdu.demo.plan.Sheet;
import org.mingdu.demo.trade.Trade;
import org.mingdu.engine.calendar.ChineseHolidays;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.NationalProjectCode;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.mingdu.progress.ProgressHistory.Person;
import org.mingdu.project.Projects;
import org.mingdu.project.Projects.Entered;
import org.mingdu.project.Projects.EnteredLot;
import org.mingdu.schedule.Schedules;
import org.mingdu.schedule.Schedules.Course;
import org.mingdu.schedule.Schedules.Step;
import org.springframework.stereotype.Component;

/// Enters the projects of the catalogue, dated so that today lies where the catalogue says it does in each plan.
@Component
public class Registration {
    private static final int SEED = 990_100;
    /// Each second of three buildings is divided down to its batches.
    private static final int DIVIDED = 3;
    /// Each fourth baseline is on its way through those who approve it.
    private static final int FORWARD = 4;
    private static final String RETURNED = "关键线路未体现管线迁改，部分工序工期明显偏短，请补充劳动力安排后重新提交。";

    private final Projects projects;
    private final Schedules schedules;
    private final Approvals approvals;
    private final People people;
    private final History history;
    private final Requests requests;
    private final Snags snags;
    private final Dossier dossier;
    private final Clock clock;

    Registration(
            Projects projects,
            Schedules schedules,
            Approvals approvals,
            People people,
            History history,
            Requests requests,
            Snags snags,
            Dossier dossier,
            Clock clock) {
        this.projects = projects;
        this.schedules = schedules;
        this.approvals = approvals;
        this.people = people;
        this.history = history;
        this.requests = requests;
        this.snags = snags;
        this.dossier = dossier;
        this.clock = clock;
    }

    public void enter(TenantId tenant, City city) {
        var sheets = dossier.sheets(tenant);
        for (var number = 0; number < Catalogue.ENTRIES.size(); number++) {
            dossier.enter(tenant, sheets, enter(tenant, city, number, Catalogue.ENTRIES.get(number)));
        }
    }

    /// What is known then of the project, for its dossier.
    private Dossier.Known enter(TenantId tenant, City city, int number, Entry entry) {
        var parties = Parties.of(entry.trade());
        var random = new Random(SEED + number);
        if (!entry.hasPlan()) {
            var start = today().plusDays(90 + random.nextInt(300)).withDayOfMonth(1);
            return register(
                    tenant,
                    city,
                    number,
                    entry,
                    parties,
                    start,
                    start.plusMonths(18).minusDays(1));
        }
        var sheet = entry.trade().sheet(random, entry.size());
        var start = start(sheet, entry.done());
        var finish = finish(sheet, start);
        var known = register(tenant, city, number, entry, parties, start, finish);
        var lots = new ArrayList<Dossier.Lot>();
        lots.add(lot(
                tenant,
                city,
                known.project(),
                new Part(entry, number, 1, parties, entry.trade(), sheet, start, finish, random)));
        if (entry.lots() > 1) {
            var other = parties.second(entry.trade());
            var second = other.sheet(random, Math.max(1, entry.size() - 1));
            var begins = other == entry.trade() ? start.plusWeeks(3) : beforeEnd(second, start, finish);
            var ends = finish(second, begins);
            lots.add(lot(
                    tenant,
                    city,
                    known.project(),
                    new Part(entry, number, 2, parties, other, second, begins, ends, random)));
        }
        return known.with(lots);
    }

    /// A lot and what belongs to it.
    private record Part(
            Entry entry,
            int number,
            int lot,
            Parties parties,
            Trade trade,
            Sheet sheet,
            LocalDate start,
            LocalDate finish,
            Random random) {
        String contractor() {
            return lot == 1 ? parties.contractor() : Parties.of(trade).contractor();
        }

        String name() {
            return switch (trade) {
                case INFORMATION -> "系统开发与集成标段";
                case METRO -> "工程总承包标段";
                case OUTDOOR -> "室外及智能化工程标段";
                case LIVELIHOOD, OLD_ESTATE -> "改造工程施工标段";
                default -> entry.lots() == 1 ? "施工标段" : "施工%s标段".formatted(lot == 1 ? "一" : "二");
            };
        }

        String kind() {
            return switch (trade) {
                case INFORMATION -> "SERVICE";
                case METRO -> "EPC";
                default -> "CIVIL";
            };
        }

        String planName() {
            return trade == Trade.INFORMATION ? "项目实施计划" : name().replace("标段", "") + "总进度计划";
        }
    }

    private Dossier.Known register(
            TenantId tenant, City city, int number, Entry entry, Parties parties, LocalDate start, LocalDate finish) {
        var approved = approved(entry, number, start);
        var isApproved = !List.of("RESERVE", "PROPOSAL", "FEASIBILITY").contains(entry.stage());
        var project = projects.register(
                tenant,
                new Entered(
                        entry.name(),
                        code(approved, entry.region(), number),
                        entry.trade().type(),
                        nature(entry.name()),
                        entry.trade().industry(),
                        entry.region(),
                        city.office(parties.owner()).id(),
                        city.office(parties.authority()).id(),
                        entry.stage(),
                        Dossier.status(entry),
                        money(entry, 1),
                        start,
                        finish.plusDays(20).withDayOfMonth(1).plusMonths(1).minusDays(1),
                        isApproved ? approved : null,
                        isApproved ? "明发改审〔%d〕%d号".formatted(approved.getYear(), 100 + number) : null,
                        null,
                        "演示项目：内容、单位、人员与数字均为虚构。",
                        entry.investment() > 25_000,
                        true,
                        null));
        return new Dossier.Known(
                entry,
                number,
                project,
                city.office(parties.owner()).person(0).id(),
                approved,
                start,
                finish,
                money(entry, 1),
                List.of());
    }

    /// When it is found feasible: long before it starts, and early enough for what came of it to lie behind today.
    private LocalDate approved(Entry entry, int number, LocalDate start) {
        var wanted = start.minusDays(240 + number * 7L % 150);
        var latest = Dossier.latestApproval(entry.stage(), today());
        return ChineseHolidays.shipped().addWorkdays(wanted.isBefore(latest) ? wanted : latest, 1);
    }

    private Dossier.Lot lot(TenantId tenant, City city, ProjectId project, Part part) {
        var contractor = city.office(part.contractor());
        var supervisor = city.office(part.parties.supervisor());
        var number = "MCHT-%d-%03d-%d".formatted(part.start.getYear(), part.number + 1, part.lot);
        var contract = money(part.entry, part.entry.lots() == 1 ? 0.82 : part.lot == 1 ? 0.61 : 0.19);
        var lot = projects.addLot(
                tenant,
                project,
                new EnteredLot(
                        "BD%02d".formatted(part.lot),
                        part.name(),
                        part.kind(),
                        contractor.id(),
                        supervisor.id(),
                        number,
                        contract,
                        part.start,
                        part.finish.plusDays(5)));
        var crew = new Crew(
                contractor.person(part.number),
                supervisor.person(part.number + part.lot - 1),
                city.office(part.parties.owner()).person(part.number % 2));
        var plan = plan(tenant, project, lot, part, crew);
        if (part.entry.draft() == Entry.Draft.FROZEN && isForward(part)) {
            forward(tenant, city, plan, part, crew);
        }
        if (part.number % DIVIDED == 1 && part.entry.draft() == Entry.Draft.FROZEN) {
            projects.addParts(tenant, lot, Division.of(part.sheet));
        }
        if (part.entry.draft() == Entry.Draft.FROZEN && part.start.isBefore(today())) {
            var mood = part.lot == 1 ? part.entry.mood() : Mood.STEADY;
            history.enter(tenant, plan, part.sheet, part.start, mood, part.number + part.lot - 1, crew, part.random);
        }
        if (part.lot == 1) {
            requests.enter(tenant, project, lot, part.number, crew.contractor().id());
            snags.enter(
                    tenant, city, project, lot, part.number, crew.contractor().id(), part.parties.owner());
        }
        return new Dossier.Lot(lot, number, contract);
    }

    /// Some baselines are being approved; of those every other one waits for the authority.
    private static boolean isForward(Part part) {
        return part.lot == 1 && part.number % FORWARD == 2;
    }

    /// Of some nobody has asked for approval yet.
    private static boolean isKeptBack(Part part) {
        return part.lot == 1 && part.number % (2 * FORWARD) == 3;
    }

    private void forward(TenantId tenant, City city, Schedules.EnteredPlan plan, Part part, Crew crew) {
        var approval = schedules.putForward(tenant, plan.id(), crew.owner().id());
        if (part.number % (2 * FORWARD) == 2) {
            var chief = city.office(part.parties.owner()).last();
            approvals.agree(people.actor(tenant, chief.id()).orElseThrow(), approval, "计划安排合理，同意上报。");
        }
    }

    private Schedules.EnteredPlan plan(TenantId tenant, ProjectId project, LotId lot, Part part, Crew crew) {
        return schedules.enter(
                tenant,
                project,
                lot,
                part.planName(),
                part.sheet.file(part.planName(), part.start),
                course(part.entry.draft(), part.start, crew, isForward(part) || isKeptBack(part)));
    }

    /// Drawn up some weeks before the start and frozen before it; what still waits has waited since a few days.
    private Course course(Entry.Draft draft, LocalDate start, Crew crew, boolean undecided) {
        var end = draft == Entry.Draft.FROZEN && start.isBefore(today().plusDays(7)) ? start : today().plusDays(4);
        var drawnUp = step(crew.contractor(), end, -18);
        var submitted = step(crew.contractor(), end, -12);
        var reviewed = step(crew.supervisor(), end, -8);
        var frozen = step(crew.owner(), end, -5);
        var decided = ChineseHolidays.shipped().addWorkdays(end, -2);
        var approved = undecided || decided.isAfter(today()) ? null : decided;
        return switch (draft) {
            case NONE, DRAFT -> new Course(drawnUp, null, null, null, null, null);
            case SUBMITTED -> new Course(drawnUp, submitted, null, null, null, null);
            case RETURNED -> new Course(drawnUp, submitted, null, null, RETURNED, null);
            case REVIEWED -> new Course(drawnUp, submitted, reviewed, null, null, null);
            case FROZEN -> new Course(drawnUp, submitted, reviewed, frozen, null, approved);
        };
    }

    private Step step(Person by, LocalDate end, int workdays) {
        var day = ChineseHolidays.shipped().addWorkdays(end, workdays);
        return new Step(
                by.id(),
                day.atTime(LocalTime.of(15, 30)).atZone(clock.getZone()).toInstant());
    }

    /// The Monday from which on as much of the work would be done by today as is wanted.
    private LocalDate start(Sheet sheet, int done) {
        var guess = today().minusDays(365);
        for (var round = 0; round < 2; round++) {
            var dates = schedules.dates(sheet.file("", guess));
            guess = monday(today().minusDays(Pace.days(sheet, dates, guess, done)));
        }
        return guess;
    }

    /// Grounds are finished a month before the building they surround.
    private LocalDate beforeEnd(Sheet sheet, LocalDate start, LocalDate finish) {
        var length = ChronoUnit.DAYS.between(start, finish(sheet, start));
        return monday(finish.minusDays(length + 30));
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private LocalDate finish(Sheet sheet, LocalDate start) {
        return schedules.dates(sheet.file("", start)).stream()
                .map(Schedules.Lies::finish)
                .filter(Registration::isThere)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static boolean isThere(@Nullable LocalDate day) {
        return day != null;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Money money(Entry entry, double share) {
        return new Money(
                BigDecimal.valueOf(Math.round(entry.investment() * share)).movePointRight(4));
    }

    private static String nature(String name) {
        if (name.contains("迁建")) {
            return "5";
        }
        if (name.contains("扩建") || name.contains("二期") || name.contains("扩")) {
            return "2";
        }
        return List.of("改造", "改建", "加固", "治理", "升级", "提升", "更新").stream().anyMatch(name::contains) ? "3" : "1";
    }

    private static String code(LocalDate approved, String region, int number) {
        var head = "%02d%02d-%s-04-01-".formatted(approved.getYear() % 100, approved.getMonthValue(), region);
        var serial = "%05d".formatted(10_000 + number * 37);
        return head + serial + NationalProjectCode.checkDigit((head + serial).replace("-", ""));
    }
}
