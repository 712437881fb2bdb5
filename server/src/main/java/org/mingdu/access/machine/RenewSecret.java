package org.mingdu.access.machine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Right;
import org.springframework.stereotype.Service;

/// A machine gets its first secret, or the next one; the one before works on for a while, so that the other side can
/// change over without standing still. There are never more than two.
@Service
class RenewSecret {
    private final MachineTable machines;
    private final MachineSecretTable secrets;
    private final MachineKeys keys;
    private final MachineSettings settings;
    private final Trail trail;
    private final Clock clock;

    RenewSecret(
            MachineTable machines,
            MachineSecretTable secrets,
            MachineKeys keys,
            MachineSettings settings,
            Trail trail,
            Clock clock) {
        this.machines = machines;
        this.secrets = secrets;
        this.keys = keys;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    /// What is asked for with it.
    ///
    /// @param overlapHours how long the secret before works on; what the server is set to when nothing is said
    @FieldsOf("machineSecret")
    record Form(@Nullable Integer overlapHours) {}

    sealed interface Outcome {
        /// Shown once and kept nowhere.
        ///
        /// @param previousEnds null when there was none before
        record Made(String client, String secret, @Nullable Instant previousEnds) implements Outcome {}

        record NotFound() implements Outcome {}

        record NotInUse() implements Outcome {}

        record TooMany() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID id, Form form) {
        var machine = actor.mayEverywhere(Right.PEOPLE_MANAGE)
                ? machines.lock(actor.tenant(), id).orElse(null)
                : null;
        if (machine == null) {
            return new Outcome.NotFound();
        }
        if (machine.state() != MachineTable.State.IN_USE) {
            return new Outcome.NotInUse();
        }
        var before = secrets.live(actor.tenant(), id);
        if (before.size() > 1) {
            return new Outcome.TooMany();
        }
        var overlap = form.overlapHours() == null ? settings.overlap() : Duration.ofHours(form.overlapHours());
        var ends = clock.instant().plus(overlap);
        var secret = keys.secret();
        secrets.insert(actor.tenant(), id, MachineKeys.hash(secret), ends, actor.person());
        trail.about("machine", id, machine.name());
        trail.say(before.isEmpty() ? "首个密钥" : "更换密钥，原密钥再用 %d 小时".formatted(overlap.toHours()));
        return new Outcome.Made(MachineKeys.client(actor.tenant(), id), secret, before.isEmpty() ? null : ends);
    }
}
