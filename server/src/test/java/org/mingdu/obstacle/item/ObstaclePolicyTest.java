package org.mingdu.obstacle.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingdu.obstacle.item.ObstaclePolicy.Standing;
import org.mingdu.obstacle.item.ObstaclePolicy.Verdict;

/// Every state, every part somebody may have in it, every act.
class ObstaclePolicyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RAISED|false|RESPONSIBLE|ACCEPT DISPUTE ASK_EXTENSION",
                "RAISED|true|RESPONSIBLE|ACCEPT DISPUTE",
                "RAISED|false|RAISER|ESCALATE",
                "RAISED|false|OWNER|ASSIGN ESCALATE",
                "RAISED|false|AUTHORITY|ASSIGN ESCALATE",
                "RAISED|true|LIMIT_SETTER|GRANT_EXTENSION REFUSE_EXTENSION",
                "RAISED|false|LIMIT_SETTER|",
                "RAISED|true|HELPER|",
                "DISPUTED|false|RESPONSIBLE|",
                "DISPUTED|false|RAISER|ESCALATE",
                "DISPUTED|false|OWNER|ASSIGN ESCALATE",
                "DISPUTED|false|AUTHORITY|ASSIGN ESCALATE",
                "ACCEPTED|false|RESPONSIBLE|REPLY ASK_EXTENSION",
                "ACCEPTED|true|RESPONSIBLE|REPLY",
                "ACCEPTED|true|LIMIT_SETTER|GRANT_EXTENSION REFUSE_EXTENSION",
                "ACCEPTED|false|OWNER|ESCALATE",
                "REPLIED|false|RESPONSIBLE|",
                "REPLIED|false|RAISER|RETURN CLOSE ESCALATE",
                "REPLIED|false|OWNER|RETURN CLOSE ESCALATE",
                "REPLIED|false|AUTHORITY|ESCALATE",
                "CLOSED|false|RAISER|REOPEN",
                "CLOSED|false|OWNER|REOPEN",
                "CLOSED|false|RESPONSIBLE|",
                "CLOSED|false|AUTHORITY|"
            })
    void what_is_open_to_whom(ObstacleState state, boolean asked, ObstaclePart part, String acts) {
        var open = ObstaclePolicy.open(new Standing(state, ObstacleLevel.PROJECT, asked), Set.of(part));
        assertThat(open.stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(acts == null ? "" : acts);
    }

    @Test
    void whoever_is_to_clear_it_never_judges_it_whatever_else_they_are() {
        var open = new ArrayList<ObstacleAct>();
        for (var standing : standings()) {
            for (var solver : List.of(ObstaclePart.RESPONSIBLE, ObstaclePart.HELPER)) {
                for (var also : ObstaclePart.values()) {
                    open.addAll(ObstaclePolicy.open(standing, EnumSet.of(solver, also)));
                }
            }
        }
        assertThat(open)
                .isNotEmpty()
                .doesNotContain(ObstacleAct.CLOSE, ObstacleAct.RETURN, ObstacleAct.REOPEN)
                .doesNotContain(ObstacleAct.GRANT_EXTENSION, ObstacleAct.REFUSE_EXTENSION);
        assertThat(ObstaclePolicy.judge(
                        new Standing(ObstacleState.REPLIED, ObstacleLevel.CITY, false),
                        Set.of(ObstaclePart.OWNER, ObstaclePart.RESPONSIBLE),
                        ObstacleAct.CLOSE))
                .isEqualTo(Verdict.OWN_WORK);
    }

    @Test
    void nobody_without_a_part_does_anything() {
        for (var standing : standings()) {
            assertThat(ObstaclePolicy.open(standing, Set.of())).isEmpty();
            assertThat(ObstaclePolicy.mayAttach(standing, Set.of())).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(ObstacleState.class)
    void every_state_has_a_way_on(ObstacleState state) {
        var every = Arrays.stream(ObstaclePart.values())
                .flatMap(part ->
                        ObstaclePolicy.open(new Standing(state, ObstacleLevel.PROJECT, false), Set.of(part)).stream())
                .filter(act -> act.to() != null)
                .toList();
        assertThat(every).isNotEmpty();
    }

    @Test
    void what_the_city_coordinates_goes_no_higher() {
        var parts = Set.of(ObstaclePart.RAISER);
        assertThat(ObstaclePolicy.judge(
                        new Standing(ObstacleState.RAISED, ObstacleLevel.CITY, false), parts, ObstacleAct.ESCALATE))
                .isEqualTo(Verdict.NOT_NOW);
        assertThat(ObstacleLevel.PROJECT.above()).isEqualTo(ObstacleLevel.DISTRICT);
        assertThat(ObstacleLevel.DISTRICT.above()).isEqualTo(ObstacleLevel.CITY);
    }

    private static List<Standing> standings() {
        var all = new ArrayList<Standing>();
        for (var state : ObstacleState.values()) {
            for (var level : ObstacleLevel.values()) {
                all.add(new Standing(state, level, false));
                all.add(new Standing(state, level, true));
            }
        }
        return all;
    }
}
