package org.mingdu.lifecycle.law;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every way a project may go, and no other (政府投资条例; 建筑法第七条至第十一条; 建设工程质量管理条例).
///
/// A track that lacks a stage lands on the next one it has; what guards the ways it passes over is asked all the same.
public enum Transition {
    /// Made by the register alone.
    REGISTERED("建档", null, null, Stage.RESERVE, Status.DRAFT, When.GOING, null),
    POOLED("入库审定", Stage.RESERVE, Stage.PROPOSAL, Status.DRAFT, by(EntryKind.POOLING), GateCode.G01),
    PROPOSAL_APPROVED(
            "批准项目建议书",
            Stage.PROPOSAL,
            Stage.FEASIBILITY,
            Status.DRAFT,
            new Proof(EntryKind.INITIATION_APPROVAL, "INITIATION"),
            GateCode.G01),
    FEASIBILITY_APPROVED(
            "批准可行性研究报告",
            Stage.FEASIBILITY,
            Stage.PRELIM_DESIGN,
            Status.DRAFT,
            new Proof(EntryKind.FEASIBILITY_APPROVAL, "FEASIBILITY"),
            GateCode.G01),
    ESTIMATE_APPROVED(
            "核定概算",
            Stage.PRELIM_DESIGN,
            Stage.ANNUAL_PLAN,
            Status.DRAFT,
            new Proof(EntryKind.ESTIMATE_APPROVAL, "ESTIMATE"),
            GateCode.G02),
    /// Only where the estimate is exceeded: G02 is then the reason and not the hindrance.
    FEASIBILITY_AGAIN("重报可行性研究报告", Stage.PRELIM_DESIGN, Stage.FEASIBILITY, Status.DRAFT, null, GateCode.G02),
    PLAN_ISSUED("下达年度计划", Stage.ANNUAL_PLAN, Stage.BUDGET, Status.DRAFT, by(EntryKind.ANNUAL_PLAN), GateCode.G03),
    QUOTA_ISSUED("下达预算指标", Stage.BUDGET, Stage.TENDER, Status.DRAFT, by(EntryKind.QUOTA), GateCode.G04, GateCode.G05),
    TENDER_FAILED("流标或废标", Stage.TENDER, Stage.TENDER, Status.DRAFT, null),
    TENDER_WON("中标", Stage.TENDER, Stage.CONTRACT, Status.DRAFT, by(EntryKind.AWARD), GateCode.G06),
    CONTRACT_IN_FORCE(
            "合同生效", Stage.CONTRACT, Stage.START, Status.DRAFT, by(EntryKind.CONTRACT), GateCode.G04, GateCode.G06),
    STARTED(
            "开工",
            Stage.START,
            Stage.CONSTRUCTION,
            Status.ACTIVE,
            new Proof(EntryKind.START_ORDER, "COMMENCEMENT"),
            GateCode.G07,
            GateCode.G08),
    SUSPENDED("停工", Stage.CONSTRUCTION, Stage.CONSTRUCTION, Stage.CONSTRUCTION, Status.PAUSED, When.GOING, null),
    RESUMED(
            "复工",
            Stage.CONSTRUCTION,
            Stage.CONSTRUCTION,
            Stage.CONSTRUCTION,
            Status.ACTIVE,
            When.PAUSED,
            null,
            GateCode.RESUME),
    CHANGE_BEGUN(
            "重大变更",
            Stage.CONSTRUCTION,
            Stage.CONSTRUCTION,
            Stage.CONSTRUCTION,
            Status.CHANGING,
            When.GOING,
            null,
            GateCode.G09,
            GateCode.G10),
    CHANGE_APPROVED(
            "变更批准",
            Stage.CONSTRUCTION,
            Stage.CONSTRUCTION,
            Stage.CONSTRUCTION,
            Status.ACTIVE,
            When.CHANGING,
            by(EntryKind.MAJOR_CHANGE_APPROVAL)),
    COMPLETION_REPORTED(
            "竣工报验",
            Stage.CONSTRUCTION,
            Stage.COMPLETION,
            Status.IN_APPROVAL,
            null,
            GateCode.G11,
            GateCode.G11A,
            GateCode.G12),
    COMPLETION_FAILED("验收不合格", Stage.COMPLETION, Stage.CONSTRUCTION, Status.ACTIVE, null),
    COMPLETION_PASSED(
            "验收合格",
            Stage.COMPLETION,
            Stage.SETTLEMENT,
            Status.DRAFT,
            new Proof(EntryKind.COMPLETION_REPORT, "COMPLETION"),
            GateCode.G13),
    SETTLED(
            "结算定案",
            Stage.SETTLEMENT,
            Stage.FINAL_ACCOUNT,
            Status.DRAFT,
            by(EntryKind.SETTLEMENT),
            GateCode.G16,
            GateCode.G17),
    ACCOUNTS_APPROVED(
            "批复决算",
            Stage.FINAL_ACCOUNT,
            Stage.HANDOVER,
            Status.DRAFT,
            by(EntryKind.ACCOUNTS_APPROVAL),
            GateCode.G20,
            GateCode.G21),
    HANDED_OVER("资产入账且档案接收", Stage.HANDOVER, Stage.POST_EVAL, Status.DRAFT, by(EntryKind.HANDOVER)),
    NOT_EVALUATED("归档（不做后评价）", Stage.HANDOVER, Stage.CLOSED, Status.CLOSED, by(EntryKind.HANDOVER)),
    EVALUATED("后评价完成", Stage.POST_EVAL, Stage.CLOSED, Status.CLOSED, by(EntryKind.EVALUATION)),
    TERMINATED(
            "终止",
            Stage.RESERVE,
            Stage.CONSTRUCTION,
            null,
            Status.TERMINATED,
            When.NOT_ENDED,
            by(EntryKind.TERMINATION)),
    WITHDRAWN("撤销", Stage.RESERVE, Stage.CONTRACT, null, Status.WITHDRAWN, When.NOT_ENDED, null);

    private enum When {
        GOING,
        PAUSED,
        CHANGING,
        NOT_ENDED
    }

    private final String title;
    private final @Nullable Stage first;
    private final @Nullable Stage last;
    private final @Nullable Stage to;
    private final Status status;
    private final When when;
    private final @Nullable EntryKind paper;
    private final @Nullable String matter;

    @SuppressWarnings("ImmutableEnumChecker") // a list made by List.of never changes
    private final List<GateCode> gates;

    Transition(String title, Stage from, Stage to, Status status, @Nullable Proof proof, GateCode... gates) {
        this(title, from, from, to, status, When.GOING, proof, gates);
    }

    /// @param to null where the stage stays
    Transition(
            String title,
            @Nullable Stage first,
            @Nullable Stage last,
            @Nullable Stage to,
            Status status,
            When when,
            @Nullable Proof proof,
            GateCode... gates) {
        this.title = title;
        this.first = first;
        this.last = last;
        this.to = to;
        this.status = status;
        this.when = when;
        this.paper = proof == null ? null : proof.entry();
        this.matter = proof == null ? null : proof.matter();
        this.gates = List.of(gates);
    }

    private static Proof by(EntryKind kind) {
        return new Proof(kind, null);
    }

    public String title() {
        return title;
    }

    public Status status() {
        return status;
    }

    public Optional<Proof> proof() {
        return Optional.ofNullable(paper).map(entry -> new Proof(entry, matter));
    }

    /// Whether it leads on from there.
    public boolean leaves(Stage stage, Status now) {
        if (first == null || last == null || !stage.isAtLeast(first) || !last.isAtLeast(stage)) {
            return false;
        }
        return switch (when) {
            case GOING -> now.isGoing();
            case PAUSED -> now == Status.PAUSED;
            case CHANGING -> now == Status.CHANGING;
            case NOT_ENDED -> !now.isEnd();
        };
    }

    /// Where it leads.
    public Stage to(Stage here, Track track) {
        return to == null ? here : track.at(to);
    }

    /// What must hold, its paper first, in the order it is asked.
    public List<GateCode> gates(Track track) {
        var asked = EnumSet.noneOf(GateCode.class);
        asked.addAll(gates);
        passedOver(track).forEach(way -> asked.addAll(way.gates));
        if (paper != null) {
            asked.add(GateCode.PROOF);
        }
        // The paper is asked for first.
        return asked.stream()
                .sorted(Comparator.comparing((GateCode gate) -> gate != GateCode.PROOF))
                .toList();
    }

    /// The ways onward from the stages the track lacks.
    private List<Transition> passedOver(Track track) {
        if (first == null || to == null || !to.isAtLeast(first)) {
            return List.of();
        }
        var landed = track.at(to);
        return Arrays.stream(values())
                .filter(way ->
                        way.isOnward() && way.first != null && way.first.isAtLeast(to) && !way.first.isAtLeast(landed))
                .toList();
    }

    private boolean isOnward() {
        return first != null && first == last && to != null && to.compareTo(first) > 0;
    }

    /// What a project does only when it has to: it fails, stops, changes or ends before its time. Never the next step.
    public boolean isAside() {
        return switch (this) {
            case FEASIBILITY_AGAIN,
                    TENDER_FAILED,
                    SUSPENDED,
                    CHANGE_BEGUN,
                    COMPLETION_FAILED,
                    NOT_EVALUATED,
                    TERMINATED,
                    WITHDRAWN -> true;
            default -> false;
        };
    }

    /// Those that lead on from there.
    public static List<Transition> from(Stage stage, Status now) {
        return Arrays.stream(values()).filter(way -> way.leaves(stage, now)).toList();
    }
}
