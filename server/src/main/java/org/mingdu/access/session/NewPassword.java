package org.mingdu.access.session;

import static org.mingdu.kernel.Speech.say;

import java.util.List;
import java.util.Optional;
import org.mingdu.access.policy.PolicyTable;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/// A new password is held against the policy in force and against those the person had; the one it takes the place of
/// is remembered among them.
@Service
public class NewPassword {
    private final AccountTable accounts;
    private final FormerPasswordTable former;
    private final PolicyTable policies;
    private final PasswordEncoder passwords;

    NewPassword(AccountTable accounts, FormerPasswordTable former, PolicyTable policies, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.former = former;
        this.policies = policies;
        this.passwords = passwords;
    }

    /// For an account that is still to be made.
    public Optional<String> fault(TenantId tenant, String login, List<String> names, String password) {
        return PasswordRule.fault(policies.inForce(tenant), login, names, password);
    }

    /// For an account that has one.
    public Optional<String> fault(TenantId tenant, PersonId person, String login, List<String> names, String password) {
        var weak = fault(tenant, login, names, password);
        if (weak.isPresent()) {
            return weak;
        }
        var account = accounts.lock(tenant, person).orElseThrow();
        if (passwords.matches(password, account.password())) {
            return Optional.of("新口令不能与原口令相同。");
        }
        var history = policies.inForce(tenant).history();
        return former.last(tenant, person, history).stream().anyMatch(hash -> passwords.matches(password, hash))
                ? Optional.of(say("新口令不能与最近用过的 %d 个口令相同，请换一个。", history))
                : Optional.empty();
    }

    /// Already hashed.
    public void set(TenantId tenant, PersonId person, String hash, boolean mustChange) {
        var account = accounts.lock(tenant, person).orElseThrow();
        former.keep(tenant, person, account.password(), policies.inForce(tenant).history());
        accounts.setPassword(account.login(), hash, mustChange);
    }

    public String hash(String password) {
        var hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("a password has no hash");
        }
        return hash;
    }
}
