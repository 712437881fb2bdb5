package org.mingdu.approval.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.mingdu.approval.drawing.Comparison;
import org.mingdu.approval.drawing.FieldType;
import org.mingdu.approval.drawing.Limit;
import org.mingdu.approval.drawing.Mode;
import org.mingdu.approval.drawing.Participants;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.drawing.Step;
import org.mingdu.kernel.PersonId;

/// Draws a valid route by chance: ways one after the other, choices that meet again, splits within splits.
final class RandomRoute {
    static final List<PersonId> PEOPLE = people(8);
    static final String FIELD = "amount";

    private final Random random;
    private final List<Step> steps = new ArrayList<>();
    private int count;

    private RandomRoute(Random random) {
        this.random = random;
    }

    static Route drawn(Random random) {
        var drawing = new RandomRoute(random);
        drawing.steps.add(new Step.End("end"));
        var first = drawing.ways(1 + random.nextInt(3), 2, "end");
        drawing.steps.add(new Step.Start("start", first));
        return new Route("流程", "BUS", List.of(new Route.Field(FIELD, "金额", FieldType.NUMBER)), drawing.steps);
    }

    static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }

    private static List<PersonId> people(int many) {
        var people = new ArrayList<PersonId>();
        for (var number = 1; number <= many; number++) {
            people.add(person(number));
        }
        return List.copyOf(people);
    }

    /// Drawn from the end, so that each knows its next; the id of the first.
    private String ways(int length, int depth, String next) {
        var after = next;
        for (var i = 0; i < length; i++) {
            var kind = random.nextInt(depth > 0 ? 6 : 3);
            after = switch (kind) {
                case 3 -> choice(depth, after);
                case 4, 5 -> split(depth, after);
                default -> user(after);
            };
        }
        return user(after);
    }

    private String user(String next) {
        var id = "u" + count++;
        var apart = new ArrayList<String>();
        steps.add(new Step.User(
                id,
                "环节" + id,
                mode(),
                participants(),
                random.nextBoolean() ? new Limit(1 + random.nextInt(9), Limit.Unit.DAYS) : null,
                apart,
                false,
                next));
        return id;
    }

    private String choice(int depth, String next) {
        var id = "c" + count++;
        var high = ways(1, depth - 1, next);
        var low = random.nextBoolean() ? next : ways(1, depth - 1, next);
        steps.add(new Step.Choice(
                id,
                List.of(new Step.Branch(List.of(new Comparison(FIELD, Comparison.Operator.AT_LEAST, "50")), high)),
                low));
        return id;
    }

    private String split(int depth, String next) {
        var id = "s" + count++;
        var join = "j" + count++;
        steps.add(new Step.Join(join, next));
        var branches = new ArrayList<String>();
        for (var i = 0; i < 2 + random.nextInt(2); i++) {
            branches.add(ways(random.nextInt(2), depth - 1, join));
        }
        steps.add(new Step.Split(id, branches, join));
        return id;
    }

    private Mode mode() {
        return switch (random.nextInt(5)) {
            case 0 -> new Mode.InTurn();
            case 1 -> new Mode.All();
            case 2 -> new Mode.Share(1 + random.nextInt(100));
            case 3 -> new Mode.Veto();
            default -> new Mode.First();
        };
    }

    private Participants participants() {
        return switch (random.nextInt(7)) {
            case 6 ->
                new Participants.Matrix(List.of(
                        new Participants.Matrix.Row(
                                List.of(new Participants.Matrix.Range(FIELD, null, "50", List.of())),
                                new Participants.Named(some(2))),
                        new Participants.Matrix.Row(
                                List.of(new Participants.Matrix.Range(FIELD, "50", null, List.of())),
                                new Participants.ByRole("SOME"))));
            case 0 -> new Participants.Chosen();
            case 1 -> new Participants.ByRole("EMPTY");
            case 2 -> new Participants.ByRole("SOME");
            default -> new Participants.Named(some(1 + random.nextInt(3)));
        };
    }

    private List<UUID> some(int many) {
        var people = new ArrayList<>(PEOPLE);
        java.util.Collections.shuffle(people, random);
        return people.subList(0, many).stream().map(PersonId::value).toList();
    }
}
