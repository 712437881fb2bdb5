package org.mingdu.access.machine;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mingdu.access.edge.Machines;
import org.mingdu.access.edge.Visitor;
import org.mingdu.access.grant.Actors;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Knows machines by their tokens, and how much each asks of this server.
@Component
class MachineVisits implements Machines {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final MachineTable machines;
    private final MachineSecretTable secrets;
    private final Actors actors;
    private final TenantTransaction tenants;
    private final MachineSettings settings;
    private final Clock clock;
    /// Requests of the minute that runs, by machine; as many as there are machines in use.
    private final Map<PersonId, Count> counts = new ConcurrentHashMap<>();

    MachineVisits(
            MachineTable machines,
            MachineSecretTable secrets,
            Actors actors,
            TenantTransaction tenants,
            MachineSettings settings,
            Clock clock) {
        this.machines = machines;
        this.secrets = secrets;
        this.actors = actors;
        this.tenants = tenants;
        this.settings = settings;
        this.clock = clock;
    }

    private record Count(long minute, int requests) {}

    @Override
    public Optional<Visitor> visit(String token) {
        return MachineKeys.tenant(token).flatMap(tenant -> {
            tenants.enter(tenant);
            var hash = MachineKeys.hash(token);
            return secrets.shown(tenant, hash)
                    .flatMap(shown -> actors.actor(tenant, new PersonId(shown.machine()))
                            .map(actor -> Visitor.machine(narrowed(actor, shown), hash, shown.usedAt())));
        });
    }

    /// What the token was asked for, and of that what the machine still has.
    private static Actor narrowed(Actor actor, MachineSecretTable.Shown shown) {
        return new Actor(
                actor.tenant(),
                actor.person(),
                actor.name(),
                actor.organisation(),
                actor.organisationName(),
                actor.rights().entrySet().stream()
                        .filter(right -> shown.rights().contains(right.getKey().code()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public long pause(Visitor visitor) {
        var now = clock.instant();
        var minute = now.getEpochSecond() / MINUTE.toSeconds();
        var count = counts.merge(
                visitor.actor().person(),
                new Count(minute, 1),
                (before, _) ->
                        before.minute() == minute ? new Count(minute, before.requests() + 1) : new Count(minute, 1));
        return count.requests() <= settings.perMinute()
                ? 0
                : MINUTE.toSeconds() - now.getEpochSecond() % MINUTE.toSeconds();
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void seen(Visitor visitor) {
        tenants.enter(visitor.actor().tenant());
        machines.used(visitor.actor().tenant(), visitor.actor().person().value());
    }
}
