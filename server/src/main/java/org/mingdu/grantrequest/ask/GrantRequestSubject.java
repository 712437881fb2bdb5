package org.mingdu.grantrequest.ask;

import static org.mingdu.kernel.Speech.say;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.access.GrantsByDecision;
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
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;
import org.mingdu.notice.NoticeKind;
import org.mingdu.notice.Notices;
import org.springframework.stereotype.Component;

/// A request for a role as a subject of approvals: the owner's leader says whether it is needed, a security
/// administrator whether it may be, and with the second word it is given.
@Component
class GrantRequestSubject implements SubjectKind {
    static final String KIND = "grant-request";
    private static final String ROLE = "role";
    private static final String SCOPE = "scope";
    private static final String DAYS = "days";
    private static final String HOLDER = "holder";

    private final GrantRequestTable requests;
    private final GrantsByDecision grants;
    private final Notices notices;

    GrantRequestSubject(GrantRequestTable requests, GrantsByDecision grants, Notices notices) {
        this.requests = requests;
        this.grants = grants;
        this.notices = notices;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "授权申请";
    }

    @Override
    public List<Route.Field> fields() {
        return List.of(
                new Route.Field(ROLE, "角色代码", FieldType.TEXT),
                new Route.Field(SCOPE, "范围（OWN 本单位、PROJECT 项目、LOT 标段）", FieldType.TEXT),
                new Route.Field(DAYS, "期限（天）", FieldType.NUMBER));
    }

    @Override
    public Map<String, String> facts(TenantId tenant, Subject subject) {
        var wish = requests.asked(tenant, subject.id()).wish();
        return Map.of(
                ROLE,
                wish.role(),
                SCOPE,
                wish.scopeKind(),
                DAYS,
                Long.toString(ChronoUnit.DAYS.between(wish.from(), wish.to()) + 1));
    }

    @Override
    public Optional<List<ToldFact>> told(TenantId tenant, Subject subject, Map<String, String> facts) {
        var asked = requests.asked(tenant, subject.id());
        return Optional.of(List.of(
                new ToldFact(HOLDER, say("使用人"), asked.holder() + "（" + asked.organisation() + "）"),
                new ToldFact(ROLE, say("角色"), asked.roleName()),
                new ToldFact(SCOPE, say("范围"), asked.scopeName()),
                new ToldFact(
                        DAYS,
                        say("期限"),
                        asked.wish().from() + " 至 " + asked.wish().to()),
                new ToldFact("reason", say("申请理由"), asked.reason())));
    }

    @Override
    public Route shipped() {
        return new Route(
                title() + "（随产品提供）",
                "LDR",
                List.of(),
                List.of(
                        new Step.Start("start", "owner"),
                        new Step.User(
                                "owner",
                                "项目单位领导审核",
                                new Mode.First(),
                                new Participants.ByRole("OWL"),
                                new Limit(2, Limit.Unit.WORKING_DAYS),
                                List.of(),
                                false,
                                "security"),
                        new Step.User(
                                "security",
                                "安全管理员授权",
                                new Mode.First(),
                                new Participants.ByRole("SEC"),
                                new Limit(2, Limit.Unit.WORKING_DAYS),
                                List.of("owner"),
                                false,
                                // Who gives a right proves anew to be there.
                                true,
                                "end"),
                        new Step.End("end")));
    }

    @Override
    public Place place(TenantId tenant, Subject subject) {
        return requests.place(tenant, subject.id());
    }

    @Override
    public Optional<Place> example(Actor actor, UUID project) {
        return requests.example(actor, project, actor.scope(Right.PROJECT_READ));
    }

    @Override
    public String page(TenantId tenant, Subject subject) {
        return "/own-grants";
    }

    @Override
    public boolean mayBeSeenBy(Actor actor, Subject subject) {
        return requests.find(actor, subject.id()).isPresent();
    }

    @Override
    public void decided(TenantId tenant, Subject subject, Verdict verdict) {
        var id = subject.id();
        var ended = switch (verdict) {
            case APPROVED -> give(tenant, id);
            case REFUSED -> requests.ended(tenant, id, "REFUSED", null, null);
            case WITHDRAWN -> requests.ended(tenant, id, "WITHDRAWN", null, null);
            case VOID -> requests.ended(tenant, id, "VOID", null, null);
        };
        if (!ended) {
            throw new IllegalStateException("grant request (%s) was not in approval".formatted(id));
        }
    }

    private boolean give(TenantId tenant, UUID id) {
        var asked = requests.asked(tenant, id);
        return switch (grants.give(tenant, asked.wish())) {
            case GrantsByDecision.Given.Done(var grant) -> {
                notices.tell(
                        tenant,
                        List.of(asked.wish().holder()),
                        NoticeKind.GRANT_HANDED,
                        say("已授予角色：%s", asked.roleName()),
                        say(
                                "申请的“%s”已批准，有效期至 %s，请查看范围和期限。",
                                asked.roleName(), asked.wish().to()),
                        "/own-grants");
                yield requests.ended(tenant, id, "GIVEN", grant, null);
            }
            case GrantsByDecision.Given.Hindered(var sentence) ->
                requests.ended(tenant, id, "HINDERED", null, sentence);
        };
    }
}
