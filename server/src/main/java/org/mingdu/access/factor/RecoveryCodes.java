package org.mingdu.access.factor;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Component;

/// Ten codes for when telephone or key is lost, each good once; whoever uses a second factor of any kind has them. All
/// expect a transaction that has entered the tenant.
@Component
public class RecoveryCodes {
    private static final int MANY = 10;
    /// 80 bits: sixteen letters and figures.
    private static final int BYTES = 10;

    private final RecoveryCodeTable table;
    private final AccessSecrets secrets;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(RecoveryCodeTable table, AccessSecrets secrets) {
        this.table = table;
        this.secrets = secrets;
    }

    /// Shown once. Empty where some of those given earlier are left: those stay good.
    public List<String> first(TenantId tenant, PersonId person) {
        return left(tenant, person) == 0 ? anew(tenant, person) : List.of();
    }

    /// Shown once, in place of those there were.
    public List<String> anew(TenantId tenant, PersonId person) {
        var codes = new ArrayList<String>();
        for (var i = 0; i < MANY; i++) {
            var bytes = new byte[BYTES];
            random.nextBytes(bytes);
            codes.add(Base32.of(bytes).replaceAll("(.{4})(?=.)", "$1-"));
        }
        table.replace(
                tenant,
                person,
                codes.stream().map(code -> hash(tenant, person, code)).toList());
        return codes;
    }

    public int left(TenantId tenant, PersonId person) {
        return table.left(tenant, person);
    }

    boolean use(TenantId tenant, PersonId person, String code) {
        return table.use(tenant, person, hash(tenant, person, code));
    }

    void remove(TenantId tenant, PersonId person) {
        table.remove(tenant, person);
    }

    private String hash(TenantId tenant, PersonId person, String code) {
        var plain = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return secrets.hash(tenant + "/" + person + "/" + plain);
    }
}
