package org.mingdu.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;

/// One line of the trail. `action` and `detail` are in the users' words and carry no password, token or file content.
public record Entry(
        TenantId tenant,
        @Nullable PersonId person,
        String actor,
        String action,
        Outcome outcome,
        @Nullable Subject subject,
        @Nullable String detail,
        @Nullable String address,
        @Nullable String route) {

    /// How it ended.
    public enum Outcome {
        DONE,
        REFUSED,
        FAILED
    }

    /// What it was about: the kind is the room's word for it, `project`, `plan`.
    public record Subject(String kind, UUID id, String name) {}
}
