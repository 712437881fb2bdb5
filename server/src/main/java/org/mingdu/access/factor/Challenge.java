package org.mingdu.access.factor;

import java.util.List;
import java.util.UUID;

/// What the browser is given to have a key answer it.
///
/// @param id           by which the answer names it
/// @param text         32 random bytes in base64url: what is signed
/// @param host         the name the keys were made for
/// @param keys         of which one may answer
/// @param holderProved whether the key itself must make sure who holds it, by a PIN or a finger
public record Challenge(UUID id, FactorKind kind, String text, String host, List<Key> keys, boolean holderProved) {
    /// A key that may answer.
    ///
    /// @param id         as it names itself, in base64url
    /// @param transports how it is reached, as the browser said when it was made
    public record Key(String id, List<String> transports) {}
}
