package org.mingdu.approval.instance;

import static org.mingdu.paper.Cell.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.approval.instance.MatterView.RoundView;
import org.mingdu.approval.instance.MatterView.SeatView;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.DataStandard;
import org.mingdu.kernel.Edition;
import org.mingdu.paper.Cell;
import org.mingdu.paper.Paper;
import org.mingdu.paper.PrintPdf;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/// 审批单: what was decided, by whom, with which words, and how it came to that, on paper. What waits still is on it too.
@Service
class PrintMatter {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ReadMatter matters;
    private final DataStandard standard;
    private final Trail trail;
    private final Clock clock;

    PrintMatter(ReadMatter matters, DataStandard standard, Trail trail, Clock clock) {
        this.matters = matters;
        this.standard = standard;
        this.trail = trail;
        this.clock = clock;
    }

    record Printed(String fileName, Resource bytes) {}

    Optional<Printed> handle(Actor actor, UUID id) throws IOException {
        var matter = matters.of(actor, id).orElse(null);
        if (matter == null) {
            return Optional.empty();
        }
        var bytes = new ByteArrayOutputStream();
        PrintPdf.print(paper(actor, matter, standard.edition()), bytes);
        trail.about("approval", id, matter.name());
        return Optional.of(new Printed(
                "审批单－%s.pdf".formatted(matter.name().replaceAll("[\\\\/:*?\"<>|\\s]+", " ")),
                new ByteArrayResource(bytes.toByteArray())));
    }

    private Paper paper(Actor actor, MatterView matter, Edition fields) {
        var now = minute(clock.instant());
        var basis = new ArrayList<>(List.of(
                new Paper.Fact("类别", text(matter.kindName())),
                new Paper.Fact(
                        "发起",
                        text("%s %s %s"
                                .formatted(
                                        matter.initiator().organisation(),
                                        matter.initiator().name(),
                                        minute(matter.startedAt())))),
                new Paper.Fact("流程", text("%s 第 %d 版".formatted(matter.routeName(), matter.routeNumber()))),
                new Paper.Fact("结果", text(standing(matter))),
                new Paper.Fact("打印", text("%s %s".formatted(actor.name(), now)))));
        matter.facts().forEach(fact -> basis.add(new Paper.Fact(fact.name(), text(fact.value()))));
        return new Paper(
                "审批单",
                matter.name(),
                basis,
                matter.history().stream().allMatch(line -> line.papers().isEmpty())
                        ? List.of(opinions(matter, fields), history(matter, fields))
                        : List.of(opinions(matter, fields), papers(matter, fields), history(matter, fields)),
                "%s　%s %s 打印".formatted(Paper.NOT_SECRET, actor.name(), now));
    }

    private String standing(MatterView matter) {
        var word = switch (matter.standing()) {
            case "APPROVED" -> "同意";
            case "REFUSED" -> "不同意";
            case "WITHDRAWN" -> "发起人撤回";
            case "VOID" -> "作废";
            case "GIVEN_BACK" -> "尚未办结，已退回发起人";
            case "SUSPENDED" -> "尚未办结，已挂起";
            default -> "尚未办结";
        };
        var ended = matter.endedAt();
        return ended == null ? word : word + " " + minute(ended);
    }

    private Paper.Table opinions(MatterView matter, Edition fields) {
        var rows = new ArrayList<List<Cell>>();
        for (var round : matter.rounds()) {
            for (var seat : round.seats()) {
                rows.add(line(round, seat));
            }
        }
        return new Paper.Table(
                "各环节意见",
                List.of(
                        new Paper.Column(fields.head("act.round"), 16),
                        new Paper.Column(fields.head("person.organisationId"), 24),
                        new Paper.Column(fields.head("act.by"), 16),
                        new Paper.Column(fields.head("act.answer"), 10),
                        new Paper.Column(fields.head("act.opinion"), 34),
                        new Paper.Column(fields.head("act.at"), 16)),
                rows,
                "还没有到任何环节");
    }

    private List<Cell> line(RoundView round, SeatView seat) {
        var person = seat.person();
        var opinion = seat.opinion();
        return List.of(
                text(round.name()),
                text(person.organisation()),
                text(who(seat)),
                text(answer(seat)),
                text(opinion == null ? "" : opinion),
                text(at(seat.at())));
    }

    /// Who answered, with the mark 代 where it was in another's stead.
    private static String who(SeatView seat) {
        var by = seat.by();
        return by == null
                ? seat.person().name()
                : "%s（代 %s 办理）".formatted(by.name(), seat.person().name());
    }

    private Paper.Table papers(MatterView matter, Edition fields) {
        var rows = new ArrayList<List<Cell>>();
        for (var line : matter.history()) {
            var by = line.by();
            for (var paper : line.papers()) {
                rows.add(List.of(
                        text(paper.name()),
                        text(by == null ? "" : by.name()),
                        text(minute(line.at())),
                        text(String.valueOf(paper.size())),
                        text(paper.sha256())));
            }
        }
        return new Paper.Table(
                "意见附件",
                List.of(
                        new Paper.Column(fields.head("act.files"), 30),
                        new Paper.Column(fields.head("act.by"), 10),
                        new Paper.Column(fields.head("act.at"), 16),
                        new Paper.Column(fields.head("act.size"), 14),
                        new Paper.Column(fields.head("act.hash"), 50)),
                rows,
                "没有附件");
    }

    private static String answer(SeatView seat) {
        return switch (seat.answer()) {
            case "AGREED" -> "同意";
            case "REFUSED" -> "不同意";
            case "ADVISED" -> "回复意见";
            case "HANDED_ON" -> "已转办";
            case "TAKEN_OUT" -> "已减签";
            case "GAVE_BACK" -> "退回";
            default -> seat.turn() ? "待办" : "未办";
        };
    }

    private Paper.Table history(MatterView matter, Edition fields) {
        return new Paper.Table(
                "办理经过",
                List.of(
                        new Paper.Column(fields.head("act.at"), 16),
                        new Paper.Column(fields.head("act.by"), 10),
                        new Paper.Column(fields.head("act.text"), 50),
                        new Paper.Column(fields.head("act.opinion"), 40)),
                matter.history().stream().map(this::line).toList(),
                "没有记录");
    }

    private List<Cell> line(MatterView.Line line) {
        var by = line.by();
        var opinion = line.opinion();
        return List.of(
                text(minute(line.at())),
                text(by == null ? "" : by.name()),
                text(line.text()),
                text(opinion == null ? "" : opinion));
    }

    private String at(@Nullable Instant at) {
        return at == null ? "" : minute(at);
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }
}
