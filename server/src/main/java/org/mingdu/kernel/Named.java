package org.mingdu.kernel;

import java.util.UUID;

/// Something to show and to link to.
public record Named(UUID id, String name) {}
