package org.mingdu.access.factor;

import java.util.List;
import java.util.Optional;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Component;

/// All second factors of somebody, whatever their kind. All expect a transaction that has entered the tenant.
@Component
public class Factors {
    private final List<SecondFactor> all;
    private final FactorTable table;
    private final OneTimeCode codes;
    private final RecoveryCodes recovery;

    Factors(List<SecondFactor> all, FactorTable table, OneTimeCode codes, RecoveryCodes recovery) {
        this.all = all;
        this.table = table;
        this.codes = codes;
        this.recovery = recovery;
    }

    /// Whether one is in use, so that the password alone lets nobody in.
    public boolean inUse(TenantId tenant, PersonId person) {
        return !table.inUse(tenant, person).isEmpty();
    }

    /// Those in use, for what the screens offer.
    public List<FactorKind> kinds(TenantId tenant, PersonId person) {
        return table.inUse(tenant, person);
    }

    /// Whether the evidence proves the person. What was shown is good once, whatever comes of it; guesses are counted
    /// by whoever asks, who holds the account and keeps the transaction although it is refused.
    public Verdict proves(Asker asker, Purpose purpose, Evidence evidence) {
        return switch (evidence) {
            case Evidence.Typed(var code) -> typed(asker.tenant(), asker.person(), code);
            case Evidence.Answered(var answer, var site) ->
                answering(answer.kind())
                        .map(factor -> factor.proves(asker, purpose, site, answer))
                        .orElseGet(Verdict.Late::new);
        };
    }

    private Verdict typed(TenantId tenant, PersonId person, String typed) {
        if (typed.replaceAll("\\s", "").matches("\\d+")) {
            return codes.proves(tenant, person, typed) ? new Verdict.Proved("动态口令") : new Verdict.Refused("动态口令不符");
        }
        return inUse(tenant, person) && recovery.use(tenant, person, typed)
                ? new Verdict.Proved("恢复码")
                : new Verdict.Refused("恢复码不符");
    }

    /// Empty when they cannot be asked with a key of that kind.
    public Optional<Challenge> challenge(FactorKind kind, Asker asker, Purpose purpose, Site site) {
        return answering(kind).flatMap(factor -> factor.challenge(asker, purpose, site));
    }

    private Optional<ChallengeFactor> answering(FactorKind kind) {
        return all.stream()
                .filter(factor -> factor.kind() == kind)
                .filter(ChallengeFactor.class::isInstance)
                .map(ChallengeFactor.class::cast)
                .findFirst();
    }

    /// Every kind, and the recovery codes with them.
    public void removeAll(TenantId tenant, PersonId person) {
        all.forEach(factor -> factor.remove(tenant, person));
        recovery.remove(tenant, person);
    }

    /// After somebody gave one up: with the last of them the recovery codes go too.
    public void givenUp(TenantId tenant, PersonId person) {
        if (!inUse(tenant, person)) {
            recovery.remove(tenant, person);
        }
    }
}
