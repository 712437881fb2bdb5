package org.mingdu.obstacle.item;

/// What an organisation is to an obstacle; it may be several things at once.
enum ObstaclePart {
    /// Raised it and waits for it.
    RAISER,
    /// Owns the project.
    OWNER,
    /// The authority over the project.
    AUTHORITY,
    /// Has to clear it.
    RESPONSIBLE,
    /// Helps to clear it.
    HELPER,
    /// Set the limit.
    LIMIT_SETTER
}
