package org.mingdu.access.outside;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.edge.Visitor;
import org.mingdu.access.factor.Factors;
import org.mingdu.access.grant.Actors;
import org.mingdu.access.outside.OutsideStepTable.Purpose;
import org.mingdu.access.outside.OutsideStepTable.Step;
import org.mingdu.access.session.AccountTable;
import org.mingdu.access.session.SessionTable;
import org.mingdu.access.session.SessionTable.Way;
import org.mingdu.audit.Entry;
import org.mingdu.audit.Trail;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody comes back from another house, which says who they are there. Whose account that is was said before, by
/// themselves or an administrator: no name or address of mail leads to one. What is asked of them here, a second factor
/// say, is asked as after a password.
///
/// The house is asked between two transactions: what was begun is taken first, so that of two who bring the same answer
/// one is too late.
@Service
class ComeBack {
    private static final Logger LOG = LoggerFactory.getLogger(ComeBack.class);

    private final Issuers issuers;
    private final OutsideStepTable steps;
    private final IdentityTable identities;
    private final AccountTable accounts;
    private final SessionTable sessions;
    private final Factors factors;
    private final Actors actors;
    private final TenantTransaction tenants;
    private final Trail trail;
    private final TransactionTemplate transaction;

    ComeBack(
            Issuers issuers,
            OutsideStepTable steps,
            IdentityTable identities,
            AccountTable accounts,
            SessionTable sessions,
            Factors factors,
            Actors actors,
            TenantTransaction tenants,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.issuers = issuers;
        this.steps = steps;
        this.identities = identities;
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.actors = actors;
        this.tenants = tenants;
        this.trail = trail;
        transaction = new TransactionTemplate(transactions);
    }

    /// @param issuer  who the answer says it comes from (RFC 9207)
    /// @param browser what the browser was given when it left
    record Command(
            String provider,
            String code,
            String state,
            @Nullable String issuer,
            @Nullable String browser,
            @Nullable String token,
            @Nullable String address,
            @Nullable String agent) {}

    sealed interface Outcome {
        record SignedIn(String token, String to) implements Outcome {}

        /// The house's word was taken; the token is good for the code alone.
        record CodeNeeded(String token, String to) implements Outcome {}

        record Linked(String to) implements Outcome {}

        record SteppedUp(String to) implements Outcome {}

        /// Nobody here is who they are there.
        record Unknown(String name) implements Outcome {}

        /// It is linked with somebody, or they with another of that house.
        record Taken() implements Outcome {}

        /// Not begun in this browser, used already, or longer than ten minutes ago.
        record TooLate() implements Outcome {}

        record Untrue(String name) implements Outcome {}

        record Away(String name) implements Outcome {}
    }

    Outcome handle(Command command) {
        var browser = command.browser();
        var step = browser == null
                ? null
                : transaction.execute(_ -> steps.take(GoOutside.hash(command.state()), GoOutside.hash(browser))
                        .orElse(null));
        var issuer = issuers.find(command.provider()).orElse(null);
        if (step == null || issuer == null || !step.provider().equals(command.provider())) {
            return new Outcome.TooLate();
        }
        try {
            var vouched = issuer.vouch(
                    command.code(),
                    command.issuer(),
                    new Issuer.Asked(step.nonce(), step.verifier(), step.purpose() == Purpose.STEP_UP, step.begunAt()));
            return transaction.execute(_ -> switch (step.purpose()) {
                case SIGN_IN -> signIn(step, issuer, vouched, command);
                case LINK -> link(step, issuer, vouched, command);
                case STEP_UP -> stepUp(step, issuer, vouched, command);
            });
        } catch (Issuer.Away away) {
            LOG.warn("{}: {}", issuer.name(), away.getMessage(), away);
            return new Outcome.Away(issuer.name());
        } catch (Issuer.Untrue untrue) {
            LOG.warn("{}: {}", issuer.name(), untrue.getMessage(), untrue);
            return new Outcome.Untrue(issuer.name());
        }
    }

    private Outcome signIn(Step step, Issuer issuer, Issuer.Vouched vouched, Command command) {
        var owner = identities.owner(vouched.issuer(), vouched.subject()).orElse(null);
        if (owner == null) {
            return new Outcome.Unknown(issuer.name());
        }
        tenants.enter(owner.tenant());
        if (!accounts.isOpen(owner.tenant(), owner.person())) {
            note(owner.tenant(), owner.person(), "登录", Entry.Outcome.REFUSED, issuer.name() + "，账号已停用", command);
            return new Outcome.Unknown(issuer.name());
        }
        identities.used(owner.id());
        var way = vouched.factor() ? Way.OUTSIDE_WITH_FACTOR : Way.OUTSIDE;
        if (!vouched.factor() && factors.inUse(owner.tenant(), owner.person())) {
            note(owner.tenant(), owner.person(), "登录", Entry.Outcome.DONE, issuer.name() + "，等待第二步验证", command);
            return new Outcome.CodeNeeded(
                    sessions.beginHalf(owner.tenant(), owner.person(), way, command.address(), command.agent()),
                    step.returnTo());
        }
        note(owner.tenant(), owner.person(), "登录", Entry.Outcome.DONE, issuer.name(), command);
        return new Outcome.SignedIn(
                sessions.begin(owner.tenant(), owner.person(), way, command.address(), command.agent()),
                step.returnTo());
    }

    private Outcome link(Step step, Issuer issuer, Issuer.Vouched vouched, Command command) {
        var visitor = visitor(step, command.token());
        if (visitor == null) {
            return new Outcome.TooLate();
        }
        var actor = visitor.actor();
        var linked = accounts.isOpen(actor.tenant(), actor.person())
                ? identities.link(actor.tenant(), actor.person(), vouched.issuer(), vouched.subject(), actor.person())
                : Optional.empty();
        note(
                actor.tenant(),
                actor.person(),
                "绑定统一身份认证",
                linked.isPresent() ? Entry.Outcome.DONE : Entry.Outcome.REFUSED,
                issuer.name(),
                command);
        return linked.isPresent() ? new Outcome.Linked(step.returnTo()) : new Outcome.Taken();
    }

    private Outcome stepUp(Step step, Issuer issuer, Issuer.Vouched vouched, Command command) {
        var visitor = visitor(step, command.token());
        if (visitor == null) {
            return new Outcome.TooLate();
        }
        var actor = visitor.actor();
        var oneself = identities
                .owner(vouched.issuer(), vouched.subject())
                .filter(owner ->
                        owner.tenant().equals(actor.tenant()) && owner.person().equals(actor.person()))
                .isPresent();
        if (!oneself) {
            note(actor.tenant(), actor.person(), "再次核实身份", Entry.Outcome.REFUSED, issuer.name(), command);
            return new Outcome.Unknown(issuer.name());
        }
        sessions.stepUp(visitor);
        note(actor.tenant(), actor.person(), "再次核实身份", Entry.Outcome.DONE, issuer.name(), command);
        return new Outcome.SteppedUp(step.returnTo());
    }

    /// Still in the session that asked; the transaction has then entered its tenant.
    private @Nullable Visitor visitor(Step step, @Nullable String token) {
        return token == null
                ? null
                : sessions.visit(token)
                        .filter(visitor ->
                                !visitor.half() && visitor.sessionHash().equals(step.sessionHash()))
                        .orElse(null);
    }

    private void note(
            TenantId tenant, PersonId person, String action, Entry.Outcome outcome, String detail, Command command) {
        var name = actors.actor(tenant, person).map(Actor::name).orElse("");
        trail.add(new Entry(
                tenant,
                person,
                name,
                action,
                outcome,
                null,
                detail,
                command.address(),
                "POST /api/v1/session/outside/answer"));
    }
}
