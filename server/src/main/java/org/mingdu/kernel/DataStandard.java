package org.mingdu.kernel;

/// The data standard, for every room: what a field is called, what counts as it and how long it may be. Kept by the
/// room `standard`.
public interface DataStandard {
    /// What is in force now.
    Edition edition();
}
