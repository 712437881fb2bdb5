package org.mingdu.meeting.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingdu.meeting.assignment.AssignmentPolicy.Part;
import org.mingdu.meeting.assignment.AssignmentPolicy.Verdict;

/// Every state, every set of parts, every act.
class AssignmentPolicyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPEN|OWNER|REPORT",
                "OPEN|WAITER|",
                "REPORTED|OWNER|",
                "REPORTED|WAITER|CONFIRM RETURN",
                "REPORTED|WAITER REPORTER|",
                "REPORTED|OWNER WAITER|CONFIRM RETURN",
                "REPORTED|REPORTER|",
                "RETURNED|OWNER|REPORT",
                "RETURNED|WAITER|",
                "CONFIRMED|OWNER WAITER REPORTER|"
            })
    void what_is_open_to_whom(AssignmentState state, String parts, String acts) {
        var are = Stream.of(parts.split(" ")).map(Part::valueOf).collect(Collectors.toSet());
        assertThat(AssignmentPolicy.open(state, are).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(acts == null ? "" : acts);
    }

    @Test
    void nobody_confirms_what_they_reported_and_nobody_without_a_part_does_anything() {
        var own = new ArrayList<AssignmentAct>();
        for (var state : AssignmentState.values()) {
            assertThat(AssignmentPolicy.open(state, Set.of())).isEmpty();
            for (var parts : subsets()) {
                var open = AssignmentPolicy.open(state, parts);
                if (parts.contains(Part.REPORTER)) {
                    own.addAll(open);
                }
                assertThat(AssignmentPolicy.mayAttach(state, parts)).isEqualTo(open.contains(AssignmentAct.REPORT));
            }
        }
        assertThat(own).isNotEmpty().containsOnly(AssignmentAct.REPORT);
        assertThat(AssignmentPolicy.judge(
                        AssignmentState.REPORTED, Set.of(Part.WAITER, Part.REPORTER), AssignmentAct.CONFIRM))
                .isEqualTo(Verdict.OWN_WORK);
    }

    private static List<Set<Part>> subsets() {
        var all = new ArrayList<Set<Part>>(List.of(EnumSet.noneOf(Part.class)));
        for (var part : Part.values()) {
            for (var parts : List.copyOf(all)) {
                var more = EnumSet.of(part);
                more.addAll(parts);
                all.add(more);
            }
        }
        return all;
    }
}
