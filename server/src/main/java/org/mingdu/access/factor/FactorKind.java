package org.mingdu.access.factor;

/// What somebody proves beside the password.
public enum FactorKind {
    /// A one-time code, typed.
    CODE,
    /// A passkey (WebAuthn), which answers a challenge.
    PASSKEY,
    /// A certificate (数字证书), by its key or by the gateway before us.
    CERTIFICATE
}
