package org.mingdu.access.session;

import java.util.List;
import org.mingdu.access.edge.Visitor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One changes one's own password, knowing the present one; every other session of the account ends.
@Service
class ChangePassword {
    private final AccountTable accounts;
    private final SessionTable sessions;
    private final NewPassword newPassword;
    private final Proof proof;

    ChangePassword(AccountTable accounts, SessionTable sessions, NewPassword newPassword, Proof proof) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.newPassword = newPassword;
        this.proof = proof;
    }

    sealed interface Outcome {
        record Changed() implements Outcome {}

        record WrongPassword() implements Outcome {}

        record Locked(long seconds) implements Outcome {}

        /// The password in use is kept elsewhere.
        record OfTheDirectory() implements Outcome {}

        record TooWeak(String sentence) implements Outcome {}
    }

    @Transactional
    public Outcome handle(Visitor visitor, String current, String next) {
        var actor = visitor.actor();
        if (accounts.isByDirectory(actor.tenant(), actor.person())) {
            return new Outcome.OfTheDirectory();
        }
        switch (proof.of(visitor, current, null)) {
            case Proof.Outcome.Proved() -> {}
            case Proof.Outcome.Locked(var seconds) -> {
                return new Outcome.Locked(seconds);
            }
            case Proof.Outcome.WrongPassword() -> {
                return new Outcome.WrongPassword();
            }
            case Proof.Outcome.DirectoryAway() -> {
                return new Outcome.OfTheDirectory();
            }
            case Proof.Outcome.WrongCode(), Proof.Outcome.WrongKey(), Proof.Outcome.KeyTooLate() ->
                throw new IllegalStateException("no second factor was asked for");
        }
        var account = accounts.lock(actor.tenant(), actor.person()).orElseThrow();
        var fault = newPassword.fault(
                actor.tenant(), actor.person(), account.login(), List.of(actor.name(), actor.organisationName()), next);
        if (fault.isPresent()) {
            return new Outcome.TooWeak(fault.get());
        }
        newPassword.set(actor.tenant(), actor.person(), newPassword.hash(next), false);
        sessions.endOthers(actor.tenant(), actor.person(), visitor.sessionHash());
        return new Outcome.Changed();
    }
}
