package org.mingdu.meeting.minutes;

import static org.mingdu.paper.Cell.day;
import static org.mingdu.paper.Cell.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Named;
import org.mingdu.paper.Paper;
import org.mingdu.paper.PrintPdf;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/// The minutes in force as a PDF.
@Service
class PrintMinutes {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final ShowMeeting show;
    private final Trail trail;
    private final Clock clock;

    PrintMinutes(ShowMeeting show, Trail trail, Clock clock) {
        this.show = show;
        this.trail = trail;
        this.clock = clock;
    }

    record Printed(String name, Resource bytes) {}

    /// Empty where there is no meeting, or no minutes of it yet.
    Optional<Printed> of(Actor actor, UUID id) throws IOException {
        var meeting =
                show.of(actor, id).filter(found -> !found.editions().isEmpty()).orElse(null);
        if (meeting == null) {
            return Optional.empty();
        }
        trail.about("meeting", id, meeting.title());
        var bytes = new ByteArrayOutputStream();
        PrintPdf.print(paper(actor, meeting), bytes);
        return Optional.of(new Printed(
                "会议纪要－%s－%s.pdf".formatted(meeting.title(), meeting.heldOn()),
                new ByteArrayResource(bytes.toByteArray())));
    }

    private Paper paper(Actor actor, MeetingView meeting) {
        var edition = meeting.editions().getFirst();
        var at = MINUTE.format(ZonedDateTime.now(clock));
        var sections = new ArrayList<Paper.Section>();
        sections.add(new Paper.Facts(
                "会议",
                List.of(
                        new Paper.Fact("时间", text(meeting.heldOn() + " " + meeting.heldAt())),
                        new Paper.Fact("地点", text(meeting.place())),
                        new Paper.Fact("类别", text(meeting.kindName())),
                        new Paper.Fact("召集单位", text(meeting.convenor().name())),
                        new Paper.Fact("项目", text(names(meeting.projects()))),
                        new Paper.Fact("参加单位", text(names(meeting.organisations()))),
                        new Paper.Fact("参加人员", text(meeting.people()))),
                edition.reason() == null ? "" : "更正理由：" + edition.reason()));
        for (var item : meeting.items()) {
            var decision = edition.decisions().stream()
                    .filter(one -> one.item() == item.seq())
                    .map(MinutesTable.Decision::decision)
                    .findFirst()
                    .orElse("");
            sections.add(new Paper.Facts("%d. %s".formatted(item.seq(), item.title()), List.of(), decision));
        }
        sections.add(new Paper.Table(
                "任务",
                List.of(
                        new Paper.Column("议题", 6),
                        new Paper.Column("任务", 40),
                        new Paper.Column("承办单位", 24),
                        new Paper.Column("完成期限", 12)),
                meeting.tasks().stream()
                        .map(task -> List.of(
                                text(String.valueOf(task.item())),
                                text(task.what()),
                                text(task.owner().name()),
                                day(task.dueOn())))
                        .toList(),
                "没有分解任务"));
        return new Paper(
                "会议纪要",
                meeting.title(),
                List.of(
                        new Paper.Fact("版本", text("第 %d 版".formatted(edition.edition()))),
                        new Paper.Fact("印发", text(edition.publishedBy())),
                        new Paper.Fact(
                                "印发时间", text(MINUTE.format(edition.publishedAt().atZone(clock.getZone()))))),
                sections,
                "%s　%s %s 打印".formatted(Paper.NOT_SECRET, actor.name(), at));
    }

    private static String names(List<Named> all) {
        return all.stream().map(Named::name).collect(Collectors.joining("、"));
    }
}
