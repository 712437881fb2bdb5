package org.mingdu.approval.instance;

import static org.mingdu.kernel.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingdu.approval.drawing.Holes;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Problem.Field;

/// What somebody wants to do, as it comes in; each kind of act takes what it needs and leaves the rest.
///
/// @param round  the round acted on
/// @param people handed on to, asked, added, taken out, copied or put on an empty post
/// @param step   the step it goes back to; null for the initiator
/// @param way    whether what was given back goes the whole way again or straight back to who gave it back
/// @param files  what goes with the opinion, brought before (`POST /approvals/{id}/files`)
/// @param chosen people for steps that leave the choice to the one before, by step
@FieldsOf("act")
record ActForm(
        @OneOf({
            "AGREE", "REFUSE", "GIVE_BACK", "RESUBMIT", "WITHDRAW", "TAKE_BACK", "HAND_ON", "DELEGATE", "ADVISE",
            "ADD_BEFORE", "ADD_AFTER", "TAKE_OUT", "COPY", "URGE", "SUSPEND", "RESUME", "CANCEL", "FILL"
        })
        String type,

        @Nullable Integer round,
        @Nullable String opinion,
        @Nullable List<UUID> people,
        @Nullable String step,

        @OneOf({"AGAIN", "STRAIGHT"}) @Nullable String way,

        @Nullable Map<String, List<UUID>> chosen,
        @Nullable List<UUID> files) {
    private static final String NOBODY = "有一人没有标识，请刷新后重新选择。";

    sealed interface Read {
        record Asked(Act act, List<UUID> files) implements Read {
            public Asked {
                files = List.copyOf(files);
            }
        }

        record Wrong(List<Field> errors) implements Read {}
    }

    Read read() {
        var errors = new ArrayList<Field>();
        var needsRound = switch (type) {
            case "RESUBMIT", "WITHDRAW", "COPY", "SUSPEND", "RESUME", "CANCEL" -> false;
            default -> true;
        };
        if (needsRound && round == null) {
            errors.add(new Field("/round", "缺少办理的环节，请刷新后重试。"));
        }
        if (Holes.in(people == null ? List.of() : people)) {
            return new Read.Wrong(List.of(new Field("/people", NOBODY)));
        }
        if (chosen != null && Holes.in(chosen.values())) {
            return new Read.Wrong(List.of(new Field("/chosen", NOBODY)));
        }
        if (files != null && (Holes.in(files) || files.size() > ActFiles.MOST)) {
            return new Read.Wrong(List.of(new Field("/files", say("一次办理最多带 %d 个附件，请删减。", ActFiles.MOST))));
        }
        var named = named();
        var needsOne = switch (type) {
            case "HAND_ON", "DELEGATE", "TAKE_OUT", "FILL" -> true;
            default -> false;
        };
        if (needsOne && named.size() != 1) {
            errors.add(new Field("/people", "请选择一人。"));
        } else if (named.size() > Decide.MOST_AT_ONCE) {
            errors.add(new Field("/people", Reason.TOO_MANY.words()));
        }
        if (chosen != null && seats(chosen) > Decide.MOST_SEATS) {
            errors.add(new Field("/chosen", Reason.TOO_MANY.words()));
        }
        return errors.isEmpty() ? act(round == null ? 0 : round, named) : new Read.Wrong(errors);
    }

    private static long seats(Map<String, List<UUID>> chosen) {
        return chosen.values().stream().mapToLong(List::size).sum();
    }

    private Read act(int on, List<PersonId> named) {
        var said = opinion == null ? "" : opinion.strip();
        var act = switch (type) {
            case "AGREE" -> new Act.Agree(on, said, choice());
            case "REFUSE" -> new Act.Refuse(on, said);
            case "GIVE_BACK" -> new Act.GiveBack(on, target(), back(), said);
            case "RESUBMIT" -> new Act.Resubmit(Map.of(), choice());
            case "WITHDRAW" -> new Act.Withdraw();
            case "TAKE_BACK" -> new Act.TakeBack(on);
            case "HAND_ON" -> new Act.HandOn(on, named.getFirst(), said);
            case "DELEGATE" -> new Act.Delegate(on, named.getFirst());
            case "ADVISE" -> new Act.Advise(on, said);
            case "ADD_BEFORE" -> new Act.AddSigners(on, named, Act.When.BEFORE, said);
            case "ADD_AFTER" -> new Act.AddSigners(on, named, Act.When.AFTER, said);
            case "TAKE_OUT" -> new Act.TakeOut(on, named.getFirst());
            case "COPY" -> new Act.Copy(named);
            case "URGE" -> new Act.Urge(on);
            case "SUSPEND" -> new Act.Suspend(said);
            case "RESUME" -> new Act.Resume();
            case "CANCEL" -> new Act.Cancel(said);
            case "FILL" -> new Act.Fill(on, named.getFirst());
            default -> null;
        };
        return act == null
                ? new Read.Wrong(List.of(new Field("/type", "没有这种办理方式，请刷新后重试。")))
                : new Read.Asked(
                        act,
                        files == null ? List.of() : files.stream().distinct().toList());
    }

    private List<PersonId> named() {
        return people == null
                ? List.of()
                : people.stream().distinct().map(PersonId::new).toList();
    }

    private Act.Target target() {
        return step == null || step.isBlank() ? new Act.Target.Initiator() : new Act.Target.Step(step);
    }

    private Act.Way back() {
        return "STRAIGHT".equals(way) ? Act.Way.STRAIGHT : Act.Way.AGAIN;
    }

    private Map<String, List<PersonId>> choice() {
        return chosen == null
                ? Map.of()
                : chosen.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().stream()
                                        .map(PersonId::new)
                                        .toList()));
    }
}
