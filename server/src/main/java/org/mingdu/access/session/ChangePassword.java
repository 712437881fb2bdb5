package org.mingdu.access.session;

import org.mingdu.access.edge.Visitor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One changes one's own password, knowing the present one; every other session of the account ends.
@Service
class ChangePassword {
    private final AccountTable accounts;
    private final SessionTable sessions;
    private final PasswordEncoder passwords;

    ChangePassword(AccountTable accounts, SessionTable sessions, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
    }

    sealed interface Outcome {
        record Changed() implements Outcome {}

        record WrongPassword() implements Outcome {}

        record TooWeak(String sentence) implements Outcome {}
    }

    @Transactional
    public Outcome handle(Visitor visitor, String current, String next) {
        var actor = visitor.actor();
        var account = accounts.lock(actor.tenant(), actor.person()).orElseThrow();
        if (!passwords.matches(current, account.password())) {
            return new Outcome.WrongPassword();
        }
        if (current.equals(next)) {
            return new Outcome.TooWeak("新口令不能与原口令相同。");
        }
        var fault = PasswordRule.fault(account.login(), next);
        if (fault.isPresent()) {
            return new Outcome.TooWeak(fault.get());
        }
        accounts.setPassword(account.login(), passwords.encode(next), false);
        sessions.endOthers(actor.tenant(), actor.person(), visitor.sessionHash());
        return new Outcome.Changed();
    }
}
