package org.mingdu.approval;

import java.util.UUID;

/// What is decided: something of a kind that another room owns.
public record Subject(String kind, UUID id) {}
