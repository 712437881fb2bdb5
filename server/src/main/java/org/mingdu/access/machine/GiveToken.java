package org.mingdu.access.machine;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.session.AddressTable;
import org.mingdu.audit.Entry;
import org.mingdu.audit.Trail;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A machine shows its secret and gets a token for a quarter of an hour, for all it may or less (RFC 6749, 4.4).
/// Failures
/// count by where they came from and are kept although the request is refused.
@Service
class GiveToken {
    private final MachineTable machines;
    private final MachineSecretTable secrets;
    private final MachineKeys keys;
    private final AddressTable addresses;
    private final MachineSettings settings;
    private final TenantTransaction tenants;
    private final Trail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    GiveToken(
            MachineTable machines,
            MachineSecretTable secrets,
            MachineKeys keys,
            AddressTable addresses,
            MachineSettings settings,
            TenantTransaction tenants,
            Trail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.machines = machines;
        this.secrets = secrets;
        this.keys = keys;
        this.addresses = addresses;
        this.settings = settings;
        this.tenants = tenants;
        this.trail = trail;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /// @param rights what the token is asked for; empty for all the machine may
    record Command(
            String client,
            String secret,
            List<String> rights,
            @Nullable String address) {}

    sealed interface Outcome {
        record Given(String token, Duration lasts, List<String> rights) implements Outcome {}

        record WrongClient() implements Outcome {}

        /// More was asked for than the machine was given.
        record TooWide() implements Outcome {}

        record AddressClosed(long seconds) implements Outcome {}
    }

    Outcome handle(Command command) {
        var address = command.address();
        var closed = address == null ? 0 : addresses.closed(address);
        if (closed > 0) {
            return new Outcome.AddressClosed(closed);
        }
        return transaction.execute(_ -> {
            var client = MachineKeys.client(command.client()).orElse(null);
            var outcome = client == null ? new Outcome.WrongClient() : judge(client, command);
            if (address != null && outcome instanceof Outcome.WrongClient) {
                addresses.failed(address);
            }
            return outcome;
        });
    }

    private Outcome judge(MachineKeys.Client client, Command command) {
        tenants.enter(client.tenant());
        var opened = secrets.open(client.tenant(), client.machine(), MachineKeys.hash(command.secret()))
                .orElse(null);
        if (opened == null) {
            note(client, command, Entry.Outcome.REFUSED, "密钥不符、已停用或已过期");
            return new Outcome.WrongClient();
        }
        var rights = command.rights().isEmpty() ? opened.rights() : command.rights();
        if (!opened.rights().containsAll(rights)) {
            note(client, command, Entry.Outcome.REFUSED, "申请的权限超出授权");
            return new Outcome.TooWide();
        }
        var token = keys.token(client.tenant());
        secrets.give(
                client.tenant(),
                MachineKeys.hash(token),
                opened.secret(),
                rights,
                clock.instant().plus(settings.token()));
        machines.used(client.tenant(), client.machine());
        note(client, command, Entry.Outcome.DONE, String.join("、", rights));
        return new Outcome.Given(token, settings.token(), rights);
    }

    private void note(MachineKeys.Client client, Command command, Entry.Outcome outcome, String detail) {
        machines.find(client.tenant(), client.machine())
                .ifPresent(machine -> trail.add(new Entry(
                        client.tenant(),
                        new PersonId(client.machine()),
                        "接口账号 %s（%s）"
                                .formatted(
                                        machine.name(), machine.organisation().name()),
                        "取得令牌",
                        outcome,
                        null,
                        detail,
                        command.address(),
                        "POST /oauth2/token")));
    }
}
