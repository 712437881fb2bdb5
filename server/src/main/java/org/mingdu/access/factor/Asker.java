package org.mingdu.access.factor;

import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;

/// Who is asked, and in which session: an answer brought in another is refused.
public record Asker(TenantId tenant, PersonId person, String sessionHash) {}
