package org.mingdu.schedule.baseline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.access.Posts.Place;
import org.mingdu.approval.Subject;
import org.mingdu.approval.SubjectKind;
import org.mingdu.approval.Verdict;
import org.mingdu.approval.drawing.FieldType;
import org.mingdu.approval.drawing.Limit;
import org.mingdu.approval.drawing.Mode;
import org.mingdu.approval.drawing.Participants;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.drawing.Step;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;

/// A frozen baseline put before those who approve it; the first of a plan and a later one are decided on routes of
/// their own. The subject is the revision.
final class BaselineKind implements SubjectKind {
    static final String FIRST = "baseline";
    static final String ADJUSTED = "baseline-adjustment";
    static final String INVESTMENT = "investment";
    static final String PROJECT_TYPE = "projectType";
    static final String REGION = "region";
    static final String LATER_DAYS = "laterDays";

    private final String kind;
    private final String title;
    private final BaselineApprovals approvals;

    BaselineKind(String kind, String title, BaselineApprovals approvals) {
        this.kind = kind;
        this.title = title;
        this.approvals = approvals;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<Route.Field> fields() {
        return List.of(
                new Route.Field(INVESTMENT, "总投资（元）", FieldType.NUMBER),
                new Route.Field(PROJECT_TYPE, "项目类型", FieldType.TEXT),
                new Route.Field(REGION, "建设地点", FieldType.TEXT),
                new Route.Field(LATER_DAYS, "比原基准晚（天）", FieldType.NUMBER));
    }

    @Override
    public Map<String, String> facts(TenantId tenant, Subject subject) {
        return approvals.facts(tenant, subject.id());
    }

    /// 建设单位领导 first, then the authority; an adjustment is decided by the same, in shorter time.
    @Override
    public Route shipped() {
        return new Route(
                title + "（随产品提供）",
                "LDR",
                List.of(),
                List.of(
                        new Step.Start("start", "owner"),
                        new Step.User(
                                "owner",
                                "建设单位审核",
                                new Mode.First(),
                                new Participants.ByRole("OWL"),
                                new Limit(3, Limit.Unit.WORKING_DAYS),
                                List.of(),
                                false,
                                "authority"),
                        new Step.User(
                                "authority",
                                "主管部门批准",
                                new Mode.First(),
                                new Participants.ByRole("DEP"),
                                new Limit(5, Limit.Unit.WORKING_DAYS),
                                List.of("owner"),
                                false,
                                "end"),
                        new Step.End("end")));
    }

    @Override
    public Place place(TenantId tenant, Subject subject) {
        return approvals.place(tenant, subject.id());
    }

    @Override
    public Optional<Place> example(Actor actor, UUID project) {
        return approvals.example(actor, project);
    }

    @Override
    public String page(TenantId tenant, Subject subject) {
        return "/plans/%s?revision=%s".formatted(approvals.plan(tenant, subject.id()), subject.id());
    }

    @Override
    public boolean mayBeSeenBy(Actor actor, Subject subject) {
        return approvals.seenBy(actor, subject.id());
    }

    @Override
    public void decided(TenantId tenant, Subject subject, Verdict verdict) {
        if (verdict == Verdict.APPROVED) {
            approvals.approved(tenant, subject.id());
        }
    }
}
