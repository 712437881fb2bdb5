package org.mingdu.approval.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

class CheckRouteTest {
    private static final Step START = new Step.Start("start", "a");
    private static final Step END = new Step.End("end");
    private static final Route.Field AMOUNT = new Route.Field("amount", "金额", FieldType.NUMBER);
    private static final Route.Field KIND = new Route.Field("kind", "类型", FieldType.TEXT);

    @Test
    void a_route_of_one_step_is_complete() {
        assertThat(faults(START, user("a", "end"), END)).isEmpty();
    }

    @Test
    void branches_that_meet_and_choices_within_them_are_complete() {
        assertThat(faults(
                        START,
                        user("a", "s"),
                        new Step.Split("s", List.of("b", "c"), "j"),
                        user("b", "j"),
                        new Step.Choice("c", List.of(when("amount", Comparison.Operator.MORE, "100", "d")), "j"),
                        user("d", "j"),
                        new Step.Join("j", "end"),
                        END))
                .isEmpty();
    }

    @Test
    void a_route_is_read_from_json_as_it_was_written() {
        var json = JsonMapper.shared();
        var route = route(START, user("a", "end"), END);
        assertThat(json.readValue(json.writeValueAsString(route), Route.class)).isEqualTo(route);
    }

    @Test
    void a_matrix_that_covers_everything_once_is_complete() {
        assertThat(faults(
                        START,
                        matrix(
                                row("A", range("amount", null, "100")),
                                row("B", range("amount", "100", "500"), among("kind", "房建")),
                                row("C", range("amount", "100", "500")),
                                row("D", range("amount", "500", null))),
                        END))
                .containsExactly("审批环节“a”的权限矩阵有重叠：金额 100 以上、低于 500、类型为“房建”时第 2 行和第 3 行都适用，请改正。");
        assertThat(faults(
                        START,
                        matrix(row("A", range("amount", null, "100")), row("D", range("amount", "100", null))),
                        END))
                .isEmpty();
    }

    @Test
    void a_hole_of_a_matrix_is_named() {
        assertThat(faults(
                        START,
                        matrix(row("A", range("amount", null, "100")), row("D", range("amount", "200", null))),
                        END))
                .containsExactly("审批环节“a”的权限矩阵有遗漏：金额 100 以上、低于 200时没有一行适用，请补一行。");
        assertThat(faults(START, matrix(row("A", among("kind", "房建", "市政"))), END))
                .containsExactly("审批环节“a”的权限矩阵有遗漏：类型为其他时没有一行适用，请补一行。");
        assertThat(faults(START, matrix(row("A", range("amount", "9", "5"))), END))
                .containsExactly("审批环节“a”的权限矩阵第 1 行中“金额”的范围不正确：起应小于止，文字须至少选一项。");
    }

    @Test
    void a_route_that_is_run_is_there_does_not_come_back_and_is_not_too_deep() {
        var one = route(new Step.Start("start", "s"), new Step.Sub("s", "会签", "two", "end"), END);
        assertThat(CheckRoute.check(one, "one", _ -> Optional.empty())).containsExactly("子流程“会签”没有选择已发布的流程，请选择。");
        assertThat(CheckRoute.check(one, "one", _ -> Optional.of(route(START, user("a", "end"), END))))
                .isEmpty();
        assertThat(CheckRoute.check(one, "two", _ -> Optional.of(one)))
                .containsExactly("子流程“会签”会绕回流程自身，永远走不完，请改选其他流程。");
        var deep = new HashMap<String, Route>();
        for (var level = 2; level < 6; level++) {
            deep.put(
                    "r" + level,
                    route(new Step.Start("start", "s"), new Step.Sub("s", "会签", "r" + (level + 1), "end"), END));
        }
        var top = route(new Step.Start("start", "s"), new Step.Sub("s", "会签", "r2", "end"), END);
        assertThat(CheckRoute.check(top, "r1", kind -> Optional.ofNullable(deep.get(kind))))
                .containsExactly("子流程“会签”一层套一层超过了 3 层，请减少层数。");
    }

    private static Step matrix(Participants.Matrix.Row... rows) {
        return new Step.User(
                "a", "a", new Mode.First(), new Participants.Matrix(List.of(rows)), null, List.of(), false, "end");
    }

    private static Participants.Matrix.Row row(String role, Participants.Matrix.Range... when) {
        return new Participants.Matrix.Row(List.of(when), new Participants.ByRole(role));
    }

    private static Participants.Matrix.Range range(String field, @Nullable String from, @Nullable String below) {
        return new Participants.Matrix.Range(field, from, below, List.of());
    }

    private static Participants.Matrix.Range among(String field, String... texts) {
        return new Participants.Matrix.Range(field, null, null, List.of(texts));
    }

    @Test
    void a_dead_end_is_named() {
        assertThat(faults(START, user("a", "nowhere"), END)).containsExactly("审批环节“a”没有通向下一环节，请连线。");
    }

    @Test
    void a_step_nobody_reaches_is_named() {
        assertThat(faults(START, user("a", "end"), user("b", "end"), END)).containsExactly("审批环节“b”从开始环节无法到达，请连线或删去。");
    }

    @Test
    void a_loop_is_named() {
        assertThat(faults(START, user("a", "b"), user("b", "a"), END))
                .containsExactly("审批环节“a”处连成了回路，流程永远走不完；退回请在办理时进行，不必画线。");
    }

    @Test
    void a_branch_that_ends_before_it_meets_the_others_is_named() {
        assertThat(faults(
                        new Step.Start("start", "s"),
                        new Step.Split("s", List.of("b", "c"), "j"),
                        user("b", "j"),
                        user("c", "end"),
                        new Step.Join("j", "end"),
                        END))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains("结束环节“end”"));
    }

    @Test
    void a_way_into_a_join_past_its_split_is_named() {
        assertThat(faults(
                        START,
                        user("a", "c"),
                        new Step.Choice("c", List.of(when("amount", Comparison.Operator.MORE, "1", "s")), "j"),
                        new Step.Split("s", List.of("d", "e"), "j"),
                        user("d", "j"),
                        user("e", "j"),
                        new Step.Join("j", "end"),
                        END))
                .containsExactly("汇合“j”与并联不配对：有线路没有经过对应的并联就到了这里。");
    }

    @Test
    void a_way_from_one_branch_into_another_is_named() {
        assertThat(faults(
                        new Step.Start("start", "s"),
                        new Step.Split("s", List.of("b", "c"), "j"),
                        user("b", "c"),
                        user("c", "j"),
                        new Step.Join("j", "end"),
                        END))
                .containsExactly("审批环节“c”既在并联之内又在并联之外（或跨了两条分支），请让各分支先汇合。");
    }

    @Test
    void a_split_without_its_join_is_named() {
        assertThat(faults(
                        new Step.Start("start", "s"),
                        new Step.Split("s", List.of("b", "c"), "end"),
                        user("b", "end"),
                        user("c", "end"),
                        END))
                .containsExactly("并联“s”没有对应的汇合环节，请补上。");
    }

    @Test
    void a_join_without_its_split_is_named() {
        assertThat(faults(START, user("a", "j"), new Step.Join("j", "end"), END))
                .containsExactly("汇合“j”没有对应的并联环节，请删去或补上并联。");
    }

    /// Each body fits into what a form may send; walking it step by step would take minutes.
    @Test
    @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_drawing_with_ways_or_conditions_without_number_is_refused_before_it_is_walked() {
        var many = 100_000;
        var ways = Collections.nCopies(many, when("amount", Comparison.Operator.MORE, "1", "b"));
        assertThat(faults(START, new Step.Choice("a", ways, "b"), user("b", "end"), END))
                .containsExactly("条件分支“a”应有 1 到 20 条带条件的线路。");
        var split = new Step.Split("a", Collections.nCopies(many, "b"), "j");
        assertThat(faults(START, split, user("b", "j"), new Step.Join("j", "end"), END))
                .containsExactly("并联“a”应有 2 到 20 条线路。");
        var apart = new Step.User(
                "b",
                "b",
                new Mode.First(),
                new Participants.Chosen(),
                null,
                Collections.nCopies(many, "a"),
                false,
                "end");
        assertThat(faults(START, user("a", "b"), apart, END)).containsExactly("审批环节“b”最多与 100 个环节的办理人不同，现有 100000 个。");
        var compared = new Step.Branch(
                Collections.nCopies(many, new Comparison("amount", Comparison.Operator.MORE, "1")), "b");
        assertThat(faults(START, new Step.Choice("a", List.of(compared), "b"), user("b", "end"), END))
                .containsExactly("条件分支“a”的一条线路最多 20 个条件，请删减。");
    }

    /// As large as a drawing may be.
    @Test
    @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void the_largest_drawing_is_checked_in_no_time() {
        var steps = new ArrayList<Step>(List.of(new Step.Start("start", "c0"), user("u", "end"), END));
        for (var n = 0; n < CheckRoute.MOST_STEPS - 3; n++) {
            var next = n + 1 < CheckRoute.MOST_STEPS - 3 ? "c" + (n + 1) : "u";
            var ways =
                    Collections.nCopies(CheckRoute.MOST_BRANCHES, when("amount", Comparison.Operator.MORE, "1", next));
            steps.add(new Step.Choice("c" + n, ways, next));
        }
        assertThat(faults(steps.toArray(Step[]::new))).isEmpty();
    }

    @Test
    void a_condition_names_a_field_that_is_there() {
        assertThat(choosing(when("colour", Comparison.Operator.EQUAL, "红", "b")))
                .containsExactly("条件分支“c”用到了不存在的字段“colour”，请重新选择。");
    }

    @Test
    void a_condition_compares_a_number_with_a_number() {
        assertThat(choosing(when("amount", Comparison.Operator.MORE, "很多", "b")))
                .containsExactly("条件分支“c”中“金额”的比较值“很多”不是数字，请改正。");
        assertThat(choosing(when("amount", Comparison.Operator.MORE, "1e999999999", "b")))
                .hasSize(1);
    }

    @Test
    void no_way_ends_without_anybody_having_decided() {
        assertThat(faults(
                        new Step.Start("start", "c"),
                        new Step.Choice("c", List.of(when("amount", Comparison.Operator.LESS, "1", "end")), "a"),
                        user("a", "end"),
                        END))
                .containsExactly("有线路不经过任何审批环节就结束，请在该线路上添加审批环节。");
    }

    @Test
    void words_have_no_order() {
        assertThat(choosing(when("kind", Comparison.Operator.MORE, "市政", "b")))
                .containsExactly("条件分支“c”中“类型”是文字，只能比较等于或不等于。");
    }

    @Test
    void who_must_be_another_is_another_than_somebody_before() {
        var later = new Step.User(
                "a", "a", new Mode.First(), new Participants.ByRole("PM"), null, List.of("b"), false, "b");
        assertThat(faults(START, later, user("b", "end"), END))
                .containsExactly("审批环节“a”要求与“b”的办理人不同，但后者不是它之前的审批环节，请重新选择。");
    }

    @Test
    void a_share_a_limit_and_people_keep_within_their_bounds() {
        var nobody = new Step.User(
                "a",
                "a",
                new Mode.Share(101),
                new Participants.Named(List.of()),
                new Limit(0, Limit.Unit.DAYS),
                List.of(),
                false,
                "b");
        var twice = new UUID(1, 1);
        var doubled = new Step.User(
                "b", "b", new Mode.All(), new Participants.Named(List.of(twice, twice)), null, List.of(), false, "end");
        assertThat(faults(START, nobody, doubled, END))
                .containsExactly(
                        "审批环节“a”的会签比例应在 1 到 100 之间，现为 101。",
                        "审批环节“a”的办理时限应在 1 到 1000 之间，现为 0。",
                        "审批环节“a”没有指定人员，请至少选择一人。",
                        "审批环节“b”的同一人员出现了两次，请删去一个。");
    }

    @Test
    void a_route_has_a_bounded_size() {
        var many = IntStream.range(0, 200).mapToObj(i -> user("u" + i, "end")).toArray(Step[]::new);
        assertThat(faults(many)).containsExactly("流程最多 100 个环节，现有 200 个，请拆分。");
    }

    @Test
    void a_route_has_one_start_an_end_and_somebody_who_decides() {
        assertThat(faults(new Step.Join("j", "j")))
                .contains("流程应有且只有一个开始环节，现有 0 个。", "流程没有结束环节，请补上。", "流程没有审批环节，请至少添加一个。");
    }

    private static List<String> choosing(Step.Branch branch) {
        return faults(START, user("a", "c"), new Step.Choice("c", List.of(branch), "end"), user("b", "end"), END);
    }

    private static List<String> faults(Step... steps) {
        return CheckRoute.check(route(steps));
    }

    private static Route route(Step... steps) {
        return new Route("流程", "BUS", List.of(AMOUNT, KIND), List.of(steps));
    }

    private static Step user(String id, String next) {
        return new Step.User(
                id,
                id,
                new Mode.First(),
                new Participants.ByRole("PM"),
                new Limit(5, Limit.Unit.DAYS),
                List.of(),
                false,
                next);
    }

    private static Step.Branch when(String field, Comparison.Operator operator, String value, String next) {
        return new Step.Branch(List.of(new Comparison(field, operator, value)), next);
    }
}
