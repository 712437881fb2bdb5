package org.mingdu.access.factor;

/// What somebody shows to prove who they are beside the password.
public sealed interface Evidence {
    /// A one-time code or a recovery code.
    record Typed(String code) implements Evidence {}

    /// What a key answered.
    ///
    /// @param site where the browser stands that brought it
    record Answered(ChallengeAnswer answer, Site site) implements Evidence {}
}
