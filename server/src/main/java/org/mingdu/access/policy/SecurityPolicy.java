package org.mingdu.access.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.AccessSettings;
import org.mingdu.kernel.OneOf;

/// How strong passwords are, how long a sign-in lasts, who needs a second factor, when an account locks. What
/// GB/T 22239-2019 8.1.4.1 asks for without figures; the figures are ours and may be made stricter.
///
/// @param leastLength    characters of a password, never fewer than 10
/// @param kinds          of capitals, small letters, figures and signs; 16 characters and more need none
/// @param history        former passwords that may not come again
/// @param adminDays      after which an administrator changes the password
/// @param otherDays      after which everybody else does; null: never
/// @param idleMinutes    after which an unused session ends
/// @param longestMinutes after which any session ends
/// @param attempts       wrong passwords or codes in a row before the account locks
/// @param lockMinutes    for how long
public record SecurityPolicy(
        int leastLength,
        int kinds,
        int history,
        int adminDays,
        @Nullable Integer otherDays,
        int idleMinutes,
        int longestMinutes,

        @OneOf({"NOBODY", "ADMINISTRATORS", "EVERYBODY"}) String secondFactor,

        int attempts,
        int lockMinutes) {
    /// What a tenant begins with.
    public static final SecurityPolicy FIRST = new SecurityPolicy(10, 3, 5, 90, 365, 120, 720, "NOBODY", 5, 15);

    public boolean asksForSecondFactor(boolean administrator) {
        return switch (secondFactor) {
            case "EVERYBODY" -> true;
            case "ADMINISTRATORS" -> administrator;
            default -> false;
        };
    }

    public boolean expired(boolean administrator, Instant changedAt, Instant now) {
        var days = administrator ? Integer.valueOf(adminDays) : otherDays;
        return days != null && !now.isBefore(changedAt.plus(Duration.ofDays(days)));
    }

    public Duration lockedFor() {
        return Duration.ofMinutes(lockMinutes);
    }

    /// Where the server is set to something stricter, that holds.
    SecurityPolicy within(AccessSettings house) {
        return new SecurityPolicy(
                leastLength,
                kinds,
                history,
                adminDays,
                otherDays,
                Math.toIntExact(Math.min(idleMinutes, Math.max(1, house.idle().toMinutes()))),
                Math.toIntExact(
                        Math.min(longestMinutes, Math.max(1, house.longest().toMinutes()))),
                secondFactor,
                Math.min(attempts, house.attempts()),
                Math.toIntExact(Math.max(lockMinutes, house.lockedFor().toMinutes())));
    }

    /// The fields, by their names in the data standard, in which the other one differs.
    List<String> changed(SecurityPolicy other) {
        var changed = new ArrayList<String>();
        for (var component : SecurityPolicy.class.getRecordComponents()) {
            try {
                if (!Objects.equals(
                        component.getAccessor().invoke(this),
                        component.getAccessor().invoke(other))) {
                    changed.add(component.getName());
                }
            } catch (ReflectiveOperationException publicRecord) {
                throw new IllegalStateException(publicRecord);
            }
        }
        return changed;
    }
}
