package org.mingdu.access.role;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.grant.RoleTable;
import org.mingdu.access.grant.RoleTable.Change;
import org.mingdu.access.grant.RoleTable.Meaning;
import org.mingdu.access.grant.RoleTable.Role;
import org.mingdu.access.proposal.Proposals;
import org.mingdu.access.proposal.ProposedAct;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.DataStandard;
import org.mingdu.kernel.Mark;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.Right;
import org.springframework.stereotype.Service;

/// Other rights or another reading level for roles, or a role made from another one, proposed by whoever looks after
/// the
/// business of the whole and in force when an administrator confirms it. What a fixed pair forbids is refused at once.
@Service
class ProposeRoles implements ProposedAct {
    private static final int MOST_ROLES = 100;

    private final RoleTable roles;
    private final Proposals proposals;
    private final DataStandard standard;
    private final Trail trail;

    ProposeRoles(RoleTable roles, Proposals proposals, DataStandard standard, Trail trail) {
        this.roles = roles;
        this.proposals = proposals;
        this.standard = standard;
        this.trail = trail;
    }

    /// @param madeFrom asked for a new role; what an existing one was made from stays
    /// @param version  of the role it was written against; null for a new role
    record RoleForm(
            @NotNull(message = "请填写角色代码。") String code,
            @NotNull(message = "请填写角色名称。") String name,
            @Nullable String madeFrom,

            @NotNull(message = "请选择阅读级别。") @OneOf({"INTERNAL", "SENSITIVE", "CORE"})
            String level,

            @NotNull(message = "请选择权限。") List<String> rights,
            @Nullable Integer version) {}

    record Form(@NotNull(message = "请至少修改一个角色。") List<@NotNull(message = "请至少修改一个角色。") @Valid RoleForm> roles) {}

    sealed interface Outcome {
        record Proposed(UUID id) implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        /// What stands against each other, in a sentence.
        record NotTogether(String sentence) implements Outcome {}

        record Stale() implements Outcome {}

        record OneWaits() implements Outcome {}

        record NoRight() implements Outcome {}

        record Same() implements Outcome {}
    }

    Outcome handle(Actor actor, Form form) {
        if (!actor.mayEverywhere(Right.ROLES_EDIT)) {
            return new Outcome.NoRight();
        }
        var all = roles.all(actor.tenant()).stream().collect(Collectors.toMap(Role::code, Function.identity()));
        var errors = new ArrayList<Field>();
        var changes = new ArrayList<Change>();
        var seen = new HashSet<String>();
        if (form.roles().size() > MOST_ROLES) {
            return new Outcome.Invalid(List.of(new Field("/roles", "一次最多提请 100 个角色，请分次办理。")));
        }
        for (var i = 0; i < form.roles().size(); i++) {
            var asked = form.roles().get(i);
            var at = "/roles/" + i;
            var before = errors.size();
            fault(errors, at + "/code", "role.code", asked.code());
            fault(errors, at + "/name", "role.name", asked.name());
            fault(errors, at + "/level", "role.level", asked.level());
            if (!seen.add(asked.code())) {
                errors.add(new Field(at + "/code", "同一个角色出现了两次，请合并。"));
            }
            var role = all.get(asked.code());
            var base = all.get(role != null ? role.madeFrom() : asked.madeFrom() == null ? "" : asked.madeFrom());
            if (base == null) {
                errors.add(new Field(at + "/madeFrom", "请选择新角色参照哪个角色。"));
            }
            if (role == null && asked.version() != null) {
                return new Outcome.Stale();
            }
            if (role != null && (asked.version() == null || asked.version() != role.version())) {
                return asked.version() == null
                        ? new Outcome.Invalid(List.of(new Field(at + "/code", "已有这个角色代码，请换一个。")))
                        : new Outcome.Stale();
            }
            var rights = rights(asked.rights());
            if (rights.size() != asked.rights().size()) {
                errors.add(new Field(at + "/rights", "有系统不认识的权限，请刷新页面后重选。"));
            }
            if (errors.size() > before || base == null) {
                continue;
            }
            var root = all.get(base.madeFrom());
            var shipped = root == null || root.shipped() == null
                    ? List.<Right>of()
                    : root.shipped().rights();
            var against = Pairs.against(base.madeFrom(), shipped, rights);
            if (against.isPresent()) {
                return new Outcome.NotTogether("角色“" + asked.name() + "”：" + against.get());
            }
            var meaning = new Meaning(asked.name().strip(), Mark.valueOf(asked.level()), rights);
            if (role == null || !role.meaning().equals(meaning)) {
                changes.add(new Change(asked.code(), base.madeFrom(), meaning, role == null ? null : role.meaning()));
            }
        }
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        if (changes.isEmpty()) {
            return new Outcome.Same();
        }
        var proposal = proposals.propose(actor, Kind.ROLE_RIGHTS, null, null);
        if (proposal.isEmpty()) {
            return new Outcome.OneWaits();
        }
        changes.forEach(change -> roles.propose(actor.tenant(), proposal.get(), change));
        trail.about("proposal", proposal.get(), "角色权限");
        changes.forEach(change -> trail.say(words(change)));
        return new Outcome.Proposed(proposal.get());
    }

    private void fault(List<Field> errors, String at, String place, String value) {
        standard.edition().field(place).fault(value).ifPresent(sentence -> errors.add(new Field(at, sentence)));
    }

    private static List<Right> rights(List<String> codes) {
        var known = List.of(Right.values()).stream().collect(Collectors.toMap(Right::code, Function.identity()));
        return codes.stream()
                .filter(known::containsKey)
                .distinct()
                .map(known::get)
                .sorted()
                .toList();
    }

    static String words(Change change) {
        var was = change.was();
        if (was == null) {
            return "新角色“%s”".formatted(change.meaning().name());
        }
        var words = new ArrayList<String>();
        if (!was.name().equals(change.meaning().name())) {
            words.add("改称“%s”".formatted(change.meaning().name()));
        }
        if (was.level() != change.meaning().level()) {
            words.add("阅读级别 %s → %s"
                    .formatted(was.level().title(), change.meaning().level().title()));
        }
        change.meaning().rights().stream()
                .filter(right -> !was.rights().contains(right))
                .forEach(right -> words.add("增加“%s”".formatted(right.title())));
        was.rights().stream()
                .filter(right -> !change.meaning().rights().contains(right))
                .forEach(right -> words.add("去掉“%s”".formatted(right.title())));
        return was.name() + "：" + String.join("，", words);
    }

    @Override
    public Kind kind() {
        return Kind.ROLE_RIGHTS;
    }

    @Override
    public void confirmed(Agreed proposal) {
        roles.of(proposal.tenant(), proposal.id()).forEach(change -> roles.putInForce(proposal.tenant(), change));
    }
}
