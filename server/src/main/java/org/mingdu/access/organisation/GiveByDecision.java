package org.mingdu.access.organisation;

import static org.mingdu.kernel.Speech.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.access.GrantsByDecision;
import org.mingdu.access.Posts;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.access.grant.RoleTable;
import org.mingdu.access.grant.Separation;
import org.mingdu.access.session.SessionTable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Service;

/// Gives what was approved. What an approval takes may be long: whoever was to be given it may have left by then, or
/// hold a role that stands against it.
@Service
class GiveByDecision implements GrantsByDecision {
    private final PersonTable people;
    private final GrantTable grants;
    private final RoleTable roles;
    private final GrantReach reaches;
    private final Posts posts;
    private final SessionTable sessions;
    private final Trail trail;

    GiveByDecision(
            PersonTable people,
            GrantTable grants,
            RoleTable roles,
            GrantReach reaches,
            Posts posts,
            SessionTable sessions,
            Trail trail) {
        this.people = people;
        this.grants = grants;
        this.roles = roles;
        this.reaches = reaches;
        this.posts = posts;
        this.sessions = sessions;
        this.trail = trail;
    }

    @Override
    public List<Coded> roles(TenantId tenant) {
        return roles.named(tenant).stream()
                .filter(role -> roles.root(tenant, role.code())
                        .filter(root -> !Separation.ADMINISTRATORS.contains(root))
                        .isPresent())
                .toList();
    }

    @Override
    public Checked check(TenantId tenant, Wish wish) {
        if (roles(tenant).stream().noneMatch(role -> role.code().equals(wish.role()))) {
            return new Checked.Wrong("role", say("没有这个角色，或这个角色由管理员直接授予，请重新选择。"));
        }
        return hindrance(tenant, wish).orElseGet(Checked.Fits::new);
    }

    @Override
    public Given give(TenantId tenant, Wish wish) {
        people.lock(tenant, wish.holder());
        if (check(tenant, wish) instanceof Checked.Wrong(var _, var sentence)) {
            return new Given.Hindered(sentence);
        }
        var today = grants.today();
        var id = grants.insert(
                tenant,
                new GrantTable.Gift(
                        wish.holder(),
                        null,
                        wish.role(),
                        wish.scopeKind(),
                        scopeId(tenant, wish).orElse(null),
                        reach(tenant, wish).orElseThrow(),
                        wish.from().isBefore(today) ? today : wish.from(),
                        wish.to(),
                        null,
                        null,
                        null));
        sessions.obey(tenant, wish.holder());
        trail.say("批准后授予角色 %s，范围 %s，至 %s".formatted(wish.role(), wish.scopeKind(), wish.to()));
        return new Given.Done(id);
    }

    private Optional<Checked> hindrance(TenantId tenant, Wish wish) {
        if (posts.here(tenant, List.of(wish.holder())).isEmpty()) {
            return wrong("role", "使用人已离任，不能再授权。");
        }
        if (wish.to().isBefore(grants.today())) {
            return wrong("validTo", "截止日期已过，请填写今天或以后的日期。");
        }
        if (wish.to().isBefore(wish.from())) {
            return wrong("validTo", "截止日期不能早于生效日期。");
        }
        if (wish.to().isAfter(longest(wish.from()))) {
            return wrong("validTo", "最长一年，到期可再申请。请缩短期限。");
        }
        if (reach(tenant, wish).isEmpty()) {
            return wrong("scopeId", "请选择项目或标段。");
        }
        return grants.against(tenant, wish.holder(), wish.role())
                .flatMap(held -> Optional.of(new Checked.Wrong("role", say("使用人已是%s，管理员不兼任其他角色。", held.name()))));
    }

    private static LocalDate longest(LocalDate from) {
        return from.plusYears(1);
    }

    private static Optional<Checked> wrong(String field, String sentence) {
        return Optional.of(new Checked.Wrong(field, say(sentence)));
    }

    private Optional<String> scopeId(TenantId tenant, Wish wish) {
        return wish.scopeKind().equals("OWN")
                ? organisation(tenant, wish.holder()).map(UUID::toString)
                : Optional.ofNullable(wish.scopeId()).map(UUID::toString);
    }

    private Optional<List<String>> reach(TenantId tenant, Wish wish) {
        if (wish.scopeKind().equals("OWN")) {
            return scopeId(tenant, wish).flatMap(own -> reaches.entries(tenant, "OWN", own));
        }
        return wish.scopeId() == null || wish.reach().isEmpty() ? Optional.empty() : Optional.of(wish.reach());
    }

    private Optional<UUID> organisation(TenantId tenant, PersonId person) {
        return people.organisation(tenant, person);
    }
}
