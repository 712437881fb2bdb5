package org.mingdu.matter.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingdu.approval.drawing.CheckRoute;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.drawing.Step;
import org.mingdu.matter.kind.MatterKind.Asked;

/// The routes that come with the product, walked with what a matter may say.
class ShippedRoutesTest {
    @ParameterizedTest
    @EnumSource
    void every_route_may_be_travelled_on(MatterKind kind) {
        assertThat(CheckRoute.check(kind.shipped())).isEmpty();
        assertThat(kind.shipped().fields()).isEqualTo(MatterKind.FIELDS);
        assertThat(kind.subject()).matches("matter-[a-z]+");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, sup pm",
        "499999.99, 9.99, sup pm",
        "500000, 0, sup pm owl",
        "-500000, 0, sup pm owl",
        "100, 10, sup pm owl",
        "-100, -10, sup pm owl",
        "1999999.99, 0, sup pm owl",
        "2000000, 0, sup pm owl dep",
        "-2000000, 0, sup pm owl dep"
    })
    void the_larger_a_change_the_further_it_goes_and_a_reduction_as_far_as_an_increase(
            String amount, String share, String way) {
        var facts = Map.of("amount", amount, "contractShare", share, "scope", "LOT");
        assertThat(way(MatterKind.CHANGE, facts)).isEqualTo(way);
    }

    @ParameterizedTest
    @CsvSource({"29, sup pm", "30, sup pm owl", "89, sup pm owl", "90, sup pm owl dep"})
    void a_long_extension_goes_further_than_a_short_one(String days, String way) {
        assertThat(way(MatterKind.EXTENSION, Map.of("days", days, "scope", "LOT")))
                .isEqualTo(way);
    }

    @Test
    void a_project_as_a_whole_has_no_supervisor_to_ask() {
        var whole = Map.of("scope", "PROJECT");
        assertThat(way(MatterKind.COMMENCEMENT, whole)).isEqualTo("pm dep");
        assertThat(way(MatterKind.CHANGE, whole)).isEqualTo("pm");
        assertThat(way(MatterKind.COMPLETION, whole)).isEqualTo("dep res des owl");
        assertThat(way(MatterKind.COMPLETION, Map.of("scope", "LOT"))).isEqualTo("sup dep res des owl");
    }

    @Test
    void what_is_invested_is_heard_by_those_it_concerns_before_it_is_decided() {
        assertThat(way(MatterKind.INITIATION, Map.of())).isEqualTo("pm owl dep fin res ndr");
        assertThat(way(MatterKind.ESTIMATE, Map.of())).isEqualTo("pm owl dep fin ndr");
    }

    @ParameterizedTest
    @EnumSource
    void nobody_decides_twice_one_after_the_other(MatterKind kind) {
        var route = kind.shipped();
        for (var step : route.steps()) {
            if (step instanceof Step.User user && route.step(user.next()) instanceof Step.User next) {
                assertThat(next.apartFrom()).as(next.name()).contains(user.id());
            }
        }
    }

    @Test
    void a_kind_asks_for_what_it_is_counted_by() {
        assertThat(MatterKind.CHANGE.asks()).containsExactly(Asked.AMOUNT, Asked.DAYS);
        assertThat(MatterKind.EXTENSION.asks(Asked.AMOUNT)).isFalse();
        assertThat(MatterKind.DOCUMENT.asks()).isEmpty();
        assertThat(MatterKind.ESTIMATE.mayBeOfLot()).isFalse();
        assertThat(MatterKind.COMPLETION.mayBeOfLot()).isTrue();
    }

    /// Who decides, in order; of a split all its ways, one after the other.
    private static String way(MatterKind kind, Map<String, String> said) {
        var facts = new HashMap<>(Map.of(
                "amount", "0", "days", "0", "contractShare", "0", "scope", "LOT", "projectType", "A", "region", "1"));
        facts.putAll(said);
        var route = kind.shipped();
        var way = new ArrayList<String>();
        walk(route, route.start().next(), facts, way);
        return String.join(" ", way);
    }

    private static void walk(Route route, String from, Map<String, String> facts, List<String> way) {
        switch (route.step(from)) {
            case Step.Start start -> walk(route, start.next(), facts, way);
            case Step.User user -> {
                way.add(user.id());
                walk(route, user.next(), facts, way);
            }
            case Step.Sub sub -> walk(route, sub.next(), facts, way);
            case Step.Choice choice ->
                walk(
                        route,
                        choice.branches().stream()
                                .filter(branch -> branch.when().stream().allMatch(when -> when.holds(route, facts)))
                                .map(Step.Branch::next)
                                .findFirst()
                                .orElse(choice.otherwise()),
                        facts,
                        way);
            case Step.Split split -> {
                for (var branch : split.branches()) {
                    way.add(branch);
                }
                walk(route, ((Step.Join) route.step(split.join())).next(), facts, way);
            }
            case Step.Join _, Step.End _ -> {}
        }
    }
}
