package org.mingdu.approval.instance;

import static org.mingdu.kernel.Speech.say;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Posts.Face;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.instance.MatterView.ActPaper;
import org.mingdu.approval.instance.MatterView.Line;
import org.mingdu.approval.instance.MatterView.RoundView;
import org.mingdu.approval.instance.MatterView.SeatView;
import org.mingdu.kernel.PersonId;

/// A history told to people: its lines as sentences, its rounds with what was said in them.
final class Telling {
    /// No answer to the step: it was sent back undecided.
    private static final String GAVE_BACK = "GAVE_BACK";

    private final Route route;
    private final List<Entry> history;
    private final State state;
    private final Map<PersonId, Face> faces;
    private final Above above;
    private final Map<Integer, Event.Opened> opened = new HashMap<>();
    private final Map<Integer, Entry> openedAt = new HashMap<>();
    private final Map<Integer, Entry> endedAt = new HashMap<>();
    private final Map<Integer, Map<Integer, Entry>> said = new HashMap<>();
    private final Map<Integer, List<ActPaper>> papers = new HashMap<>();

    /// Who is told, and how long after the limit, of what nobody decided.
    record Above(Duration after, List<PersonId> people) {
        Above {
            people = List.copyOf(people);
        }
    }

    Telling(Route route, List<Entry> history, State state, Map<PersonId, Face> faces, Above above) {
        this.above = above;
        this.route = route;
        this.history = history;
        this.state = state;
        this.faces = faces;
        for (var entry : history) {
            switch (entry.event()) {
                case Event.Opened open -> {
                    opened.put(open.round(), open);
                    openedAt.put(open.round(), entry);
                }
                case Event.RoundEnded(var round, var _) -> endedAt.put(round, entry);
                case Event.Answered(var round, var seat, var _, var _) -> said(round, seat, entry);
                case Event.HandedOn(var round, var seat, var _, var _, var _) -> said(round, seat, entry);
                case Event.GaveBack(var round, var seat, var _, var _, var _) -> said(round, seat, entry);
                case Event.Attached(var to, var files) ->
                    papers.put(
                            to,
                            files.stream()
                                    .map(file -> new ActPaper(file.id(), file.name(), file.size(), file.sha256()))
                                    .toList());
                case Event.TookBack(var round, var seat) -> {
                    said.getOrDefault(round, new HashMap<>()).remove(seat);
                    endedAt.remove(round);
                }
                default -> {}
            }
        }
    }

    private void said(int round, int seat, Entry entry) {
        said.computeIfAbsent(round, _ -> new HashMap<>()).put(seat, entry);
    }

    /// Everybody a history names.
    static Set<PersonId> people(List<Entry> history) {
        var people = new HashSet<PersonId>();
        for (var entry : history) {
            people.add(entry.by());
            switch (entry.event()) {
                case Event.Opened open -> people.addAll(open.people());
                case Event.SeatAdded added -> people.add(added.person());
                case Event.HandedOn handed -> people.add(handed.to());
                case Event.StoodIn(var _, var _, var other) -> people.add(other);
                case Event.Copied(var copied) -> people.addAll(copied);
                case Event.Escalated(var _, var told) -> people.addAll(told);
                default -> {}
            }
        }
        return people;
    }

    List<RoundView> rounds() {
        return state.rounds().stream().map(this::round).toList();
    }

    private RoundView round(Round round) {
        var step = route.user(round.step());
        var turns = round.turn(step.mode());
        var ended = endedAt.get(round.number());
        return new RoundView(
                round.number(),
                round.step(),
                step.name(),
                round.seats().stream()
                        .map(seat ->
                                seat(round, seat, state.standing() == State.Standing.RUNNING && turns.contains(seat)))
                        .toList(),
                opening(round.number()).at(),
                round.due(),
                goesUpAt(round),
                goesUpTo(round),
                ended == null ? null : ended.at(),
                round.end().name(),
                round.isOpen() && !round.isLive(),
                round.isVacant());
    }

    /// Null where it has no limit, is over, stands still or has gone up already.
    private @Nullable Instant goesUpAt(Round round) {
        var due = round.due();
        return due == null
                        || !round.isLive()
                        || state.standing() != State.Standing.RUNNING
                        || round.nudged() == Round.Nudge.ABOVE
                ? null
                : due.plus(above.after());
    }

    private List<Face> goesUpTo(Round round) {
        if (goesUpAt(round) == null) {
            return List.of();
        }
        return above.people().stream()
                .filter(person ->
                        round.seats().stream().noneMatch(seat -> seat.person().equals(person)))
                .map(this::face)
                .toList();
    }

    private Entry opening(int round) {
        var entry = openedAt.get(round);
        if (entry == null) {
            throw new IllegalStateException("round (%d) was never opened".formatted(round));
        }
        return entry;
    }

    private SeatView seat(Round round, Seat seat, boolean turn) {
        var entry = said.getOrDefault(round.number(), Map.of()).get(seat.number());
        var by = seat.by();
        return new SeatView(
                face(seat.person()),
                seat.kind().name(),
                seat.isRoot()
                        ? null
                        : round.seat(seat.of())
                                .map(of -> face(of.person()).name())
                                .orElse(null),
                entry != null && entry.event() instanceof Event.GaveBack
                        ? GAVE_BACK
                        : seat.answer().name(),
                entry == null ? null : entry.at(),
                entry == null ? null : opinion(entry.event()),
                entry == null ? List.of() : papers.getOrDefault(entry.number(), List.of()),
                standIn(seat),
                by != null && seat.isStoodIn() ? face(by) : null,
                turn);
    }

    private @Nullable Face standIn(Seat seat) {
        var other = seat.standIn();
        return other == null || !seat.isPending() ? null : face(other);
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var entry : history) {
            var text = text(entry);
            if (text != null) {
                var by = followed(entry.event()) ? null : face(entry.by());
                lines.add(new Line(
                        entry.number(),
                        entry.at(),
                        by,
                        text,
                        opinion(entry.event()),
                        papers.getOrDefault(entry.number(), List.of())));
            }
        }
        return lines;
    }

    /// What nobody did: it followed by the route, or by the clock.
    private static boolean followed(Event event) {
        return switch (event) {
            case Event.Opened _,
                    Event.StoodIn _,
                    Event.StandInEnded _,
                    Event.FoundVacant _,
                    Event.RoundEnded _,
                    Event.Joined _,
                    Event.Reminded _,
                    Event.Escalated _ -> true;
            case Event.Ended(var how, var _) -> how == State.Standing.APPROVED || how == State.Standing.REFUSED;
            default -> false;
        };
    }

    private static @Nullable String opinion(Event event) {
        var words = switch (event) {
            case Event.Answered(var _, var _, var _, var opinion) -> opinion;
            case Event.HandedOn(var _, var _, var _, var _, var opinion) -> opinion;
            case Event.GaveBack(var _, var _, var _, var _, var opinion) -> opinion;
            case Event.Suspended(var reason) -> reason;
            case Event.Ended(var _, var reason) -> reason;
            default -> "";
        };
        return words.isBlank() ? null : words;
    }

    /// Null for what follows from another line and says nothing more to people.
    private @Nullable String text(Entry entry) {
        return switch (entry.event()) {
            case Event.Attached _ -> null;
            case Event.StoodIn(var round, var seat, var other) ->
                say("“%s”由%s代%s办理", at(round), name(other), sitting(round, seat));
            case Event.StandInEnded(var round, var seat) -> say("“%s”不再代%s办理", at(round), sitting(round, seat));
            case Event.Started _ -> say("发起");
            case Event.Opened open ->
                open.people().isEmpty()
                        ? say("到“%s”，没有可办理的人员", step(open.step()))
                        : say("到“%s”，由%s办理", step(open.step()), names(open.people()));
            case Event.FoundVacant(var _, var step) -> say("“%s”空岗，转由上级岗位接办", step(step));
            case Event.Answered(var round, var seat, var answer, var _) ->
                switch (answer) {
                    case AGREED -> inStead(entry, round, seat) + say("在“%s”同意", at(round));
                    case REFUSED -> inStead(entry, round, seat) + say("在“%s”不同意", at(round));
                    case ADVISED -> inStead(entry, round, seat) + say("在“%s”回复意见", at(round));
                    case TAKEN_OUT -> say("在“%s”减去%s", at(round), sitting(round, seat));
                    case HANDED_ON, NONE -> null;
                };
            case Event.SeatAdded(var round, var _, var person, var kind, var _) ->
                switch (kind) {
                    case BEFORE -> say("在“%s”前加签%s", at(round), name(person));
                    case AFTER -> say("在“%s”后加签%s", at(round), name(person));
                    case ADVICE -> say("在“%s”请%s提意见", at(round), name(person));
                    case OWN -> say("安排%s办理空岗的“%s”", name(person), at(round));
                };
            case Event.HandedOn(var round, var _, var _, var to, var _) -> say("把“%s”转办给%s", at(round), name(to));
            case Event.RoundEnded(var round, var how) ->
                switch (how) {
                    case AGREED -> say("“%s”通过", at(round));
                    case REFUSED -> say("“%s”未通过", at(round));
                    case OPEN, GIVEN_BACK, TAKEN_BACK, DROPPED -> null;
                };
            case Event.GaveBack(var round, var seat, var target, var way, var _) ->
                inStead(entry, round, seat)
                        + say(
                                way == Act.Way.STRAIGHT ? "从“%s”退回%s，改好后直接返回" : "从“%s”退回%s，改好后重新办理",
                                at(round),
                                target == null ? say("发起人") : say("“%s”", step(target)));
            case Event.TookBack(var round, var _) -> say("撤回在“%s”的同意", at(round));
            case Event.Resubmitted _ -> say("重新提交");
            case Event.Copied(var people) -> say("抄送%s", names(people));
            case Event.Urged(var round) -> say("催办“%s”", at(round));
            case Event.Reminded(var round, var nudge) ->
                switch (nudge) {
                    case HALF -> say("“%s”用时过半，已提醒办理人员", at(round));
                    case LIMIT -> say("“%s”超过办理时限，已提醒办理人员", at(round));
                    case NONE, ABOVE -> null;
                };
            case Event.Escalated(var round, var people) ->
                people.isEmpty()
                        ? say("“%s”超时未办，上级岗位没有人员可告知", at(round))
                        : say("“%s”超时未办，已告知上级%s", at(round), names(people));
            case Event.Suspended _ -> say("挂起");
            case Event.Resumed() -> say("恢复办理");
            case Event.Ended(var how, var _) ->
                switch (how) {
                    case APPROVED -> say("办结：同意");
                    case REFUSED -> say("办结：不同意");
                    case WITHDRAWN -> say("撤回事项");
                    case VOID -> say("作废");
                    case NEW, RUNNING, GIVEN_BACK, SUSPENDED -> null;
                };
            case Event.Held _, Event.Released _, Event.Arrived _, Event.ArrivalUndone _ -> null;
            case Event.Joined _ -> say("并联各线路已汇合");
        };
    }

    /// 代某某办理，where who acts does not sit there.
    private String inStead(Entry entry, int round, int seat) {
        return state.round(round)
                .flatMap(found -> found.seat(seat))
                .filter(found -> !found.person().equals(entry.by()))
                .map(found -> say("代%s办理，", name(found.person())))
                .orElse("");
    }

    private String at(int round) {
        var open = opened.get(round);
        return open == null ? "" : step(open.step());
    }

    private String step(String id) {
        return route.user(id).name();
    }

    private String sitting(int round, int seat) {
        return state.round(round)
                .flatMap(found -> found.seat(seat))
                .map(found -> name(found.person()))
                .orElse("");
    }

    private String names(Collection<PersonId> people) {
        return people.stream().map(this::name).collect(Collectors.joining("、"));
    }

    private String name(PersonId person) {
        return face(person).name();
    }

    /// Of whom is not in the house any more only the number is left.
    Face face(PersonId person) {
        var known = faces.get(person);
        return known == null ? new Face(person.value(), say("已注销人员"), "", null) : known;
    }
}
