package org.mingdu.lifecycle.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The table of ways, walked from end to end: no way but those of the law.
class TransitionTest {
    /// From, way and to of a project built with public money, as the law has them.
    private static final Set<String> TABLE = Set.of(
            "RESERVE POOLED PROPOSAL/DRAFT [PROOF, G01]",
            "PROPOSAL PROPOSAL_APPROVED FEASIBILITY/DRAFT [PROOF, G01]",
            "FEASIBILITY FEASIBILITY_APPROVED PRELIM_DESIGN/DRAFT [PROOF, G01]",
            "PRELIM_DESIGN ESTIMATE_APPROVED ANNUAL_PLAN/DRAFT [PROOF, G02]",
            "PRELIM_DESIGN FEASIBILITY_AGAIN FEASIBILITY/DRAFT [G02]",
            "ANNUAL_PLAN PLAN_ISSUED BUDGET/DRAFT [PROOF, G03]",
            "BUDGET QUOTA_ISSUED TENDER/DRAFT [PROOF, G04, G05]",
            "TENDER TENDER_FAILED TENDER/DRAFT []",
            "TENDER TENDER_WON CONTRACT/DRAFT [PROOF, G06]",
            "CONTRACT CONTRACT_IN_FORCE START/DRAFT [PROOF, G04, G06]",
            "START STARTED CONSTRUCTION/ACTIVE [PROOF, G07, G08]",
            "CONSTRUCTION SUSPENDED CONSTRUCTION/PAUSED []",
            "CONSTRUCTION RESUMED CONSTRUCTION/ACTIVE [RESUME]",
            "CONSTRUCTION CHANGE_BEGUN CONSTRUCTION/CHANGING [G09, G10]",
            "CONSTRUCTION CHANGE_APPROVED CONSTRUCTION/ACTIVE [PROOF]",
            "CONSTRUCTION COMPLETION_REPORTED COMPLETION/IN_APPROVAL [G11, G11A, G12]",
            "COMPLETION COMPLETION_FAILED CONSTRUCTION/ACTIVE []",
            "COMPLETION COMPLETION_PASSED SETTLEMENT/DRAFT [PROOF, G13]",
            "SETTLEMENT SETTLED FINAL_ACCOUNT/DRAFT [PROOF, G16, G17]",
            "FINAL_ACCOUNT ACCOUNTS_APPROVED HANDOVER/DRAFT [PROOF, G20, G21]",
            "HANDOVER HANDED_OVER POST_EVAL/DRAFT [PROOF]",
            "HANDOVER NOT_EVALUATED CLOSED/CLOSED [PROOF]",
            "POST_EVAL EVALUATED CLOSED/CLOSED [PROOF]");

    private static boolean ends(Transition way) {
        return way == Transition.TERMINATED || way == Transition.WITHDRAWN;
    }

    @Test
    void there_are_sixteen_stages_twenty_six_ways_and_four_tracks() {
        assertThat(Stage.values()).hasSize(16);
        assertThat(Transition.values()).hasSize(26);
        assertThat(Track.values()).hasSize(4);
    }

    @Test
    void from_every_stage_and_status_only_the_ways_of_the_table_lead_on() {
        var found = new TreeSet<String>();
        for (var stage : Stage.values()) {
            for (var status : Status.values()) {
                for (var way : Transition.from(stage, status)) {
                    if (!ends(way)) {
                        found.add("%s %s %s/%s %s"
                                .formatted(
                                        stage,
                                        way,
                                        way.to(stage, Track.APPROVAL),
                                        way.status(),
                                        way.gates(Track.APPROVAL)));
                    }
                }
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(TABLE);
    }

    @Test
    void a_project_may_be_terminated_until_its_completion_and_withdrawn_until_its_start() {
        for (var stage : Stage.values()) {
            for (var status : Status.values()) {
                assertThat(Transition.TERMINATED.leaves(stage, status))
                        .as("%s/%s", stage, status)
                        .isEqualTo(!status.isEnd() && stage.compareTo(Stage.COMPLETION) < 0);
                assertThat(Transition.WITHDRAWN.leaves(stage, status))
                        .as("%s/%s", stage, status)
                        .isEqualTo(!status.isEnd() && stage.compareTo(Stage.START) < 0);
            }
            assertThat(Transition.TERMINATED.to(stage, Track.APPROVAL)).isEqualTo(stage);
        }
    }

    @Test
    void what_stands_still_only_resumes_and_what_is_being_changed_only_ends_its_change() {
        assertThat(Transition.from(Stage.CONSTRUCTION, Status.PAUSED))
                .containsExactly(Transition.RESUMED, Transition.TERMINATED);
        assertThat(Transition.from(Stage.CONSTRUCTION, Status.CHANGING))
                .containsExactly(Transition.CHANGE_APPROVED, Transition.TERMINATED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"TERMINATED", "WITHDRAWN", "CLOSED"})
    void from_an_end_nothing_leads_on(Status end) {
        for (var stage : Stage.values()) {
            assertThat(Transition.from(stage, end)).isEmpty();
        }
    }

    @Test
    void nobody_registers_a_project_by_moving_it() {
        for (var stage : Stage.values()) {
            for (var status : Status.values()) {
                assertThat(Transition.REGISTERED.leaves(stage, status)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Track.class)
    void every_track_leads_from_the_reserve_to_its_end_through_its_own_stages_alone(Track track) {
        var seen = EnumSet.noneOf(Stage.class);
        var here = Stage.RESERVE;
        while (here != Stage.CLOSED) {
            seen.add(here);
            var at = here;
            here = Arrays.stream(Transition.values())
                    .filter(way -> !ends(way) && way.leaves(at, Status.DRAFT))
                    .map(way -> way.to(at, track))
                    .filter(to -> to.compareTo(at) > 0)
                    .min(Stage::compareTo)
                    .orElseThrow();
        }
        seen.add(here);
        assertThat(seen).containsExactlyElementsOf(track.stages());
    }

    @Test
    void who_passes_over_stages_is_asked_what_guards_them() {
        assertThat(Transition.PROPOSAL_APPROVED.to(Stage.PROPOSAL, Track.FILING))
                .isEqualTo(Stage.TENDER);
        assertThat(Transition.PROPOSAL_APPROVED.gates(Track.FILING))
                .containsExactly(GateCode.PROOF, GateCode.G01, GateCode.G02, GateCode.G03, GateCode.G04, GateCode.G05);
        assertThat(Transition.PROPOSAL_APPROVED.to(Stage.PROPOSAL, Track.SUBSIDY))
                .isEqualTo(Stage.ANNUAL_PLAN);
        assertThat(Transition.PROPOSAL_APPROVED.gates(Track.SUBSIDY))
                .containsExactly(GateCode.PROOF, GateCode.G01, GateCode.G02);
    }

    @Test
    void every_gate_is_either_asked_before_a_move_or_looked_at_all_the_time() {
        var asked = EnumSet.noneOf(GateCode.class);
        for (var way : Transition.values()) {
            asked.addAll(way.gates(Track.APPROVAL));
        }
        var standing = List.of(
                GateCode.G10X, GateCode.G14, GateCode.G15, GateCode.G18, GateCode.G19, GateCode.G22, GateCode.G23);
        assertThat(EnumSet.complementOf(asked)).containsExactlyInAnyOrderElementsOf(standing);
    }

    @Test
    void a_limit_that_a_paper_ends_is_begun_by_something_else() {
        for (var code : LimitCode.values()) {
            code.endedBy().ifPresent(paper -> {
                assertThat(LimitCode.endedBy(paper)).contains(code);
                assertThat(LimitCode.begunBy(paper)).doesNotContain(code);
            });
        }
    }

    @Test
    void what_a_project_does_only_when_it_has_to_is_never_its_next_step() {
        assertThat(Arrays.stream(Transition.values()).filter(Transition::isAside))
                .containsExactlyInAnyOrder(
                        Transition.FEASIBILITY_AGAIN,
                        Transition.TENDER_FAILED,
                        Transition.SUSPENDED,
                        Transition.CHANGE_BEGUN,
                        Transition.COMPLETION_FAILED,
                        Transition.NOT_EVALUATED,
                        Transition.TERMINATED,
                        Transition.WITHDRAWN);
    }
}
