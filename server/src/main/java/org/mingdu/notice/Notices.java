package org.mingdu.notice;

import java.util.Collection;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;

/// The door: tells people something.
public interface Notices {
    /// Within the caller's transaction, which has entered the tenant: who is told finds it when that is committed, and
    /// never when it is not. Somebody named twice is told once; nobody is told where there is nobody.
    ///
    /// @param subject one line, without names of people: it may leave the house by mail
    /// @param text    a sentence or two that say what to do
    /// @param link    where the screens show it: `/approvals/0192…`
    void tell(TenantId tenant, Collection<PersonId> people, NoticeKind kind, String subject, String text, String link);
}
