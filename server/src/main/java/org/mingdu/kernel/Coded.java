package org.mingdu.kernel;

/// An entry of a code list, a region, a role.
public record Coded(String code, String name) {}
