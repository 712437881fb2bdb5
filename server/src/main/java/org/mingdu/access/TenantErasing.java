package org.mingdu.access;

import org.mingdu.kernel.TenantId;

/// Says that a tenant is about to be erased. Every room that holds rows of it listens within the same transaction and
/// takes them out, from the highest floor down, since foreign keys point down.
public record TenantErasing(TenantId tenant) {
    public static final int REPORT = 10;
    public static final int MEETING = 15;
    public static final int GRANT_REQUEST = 17;
    public static final int OBSTACLE = 18;
    public static final int PROGRESS = 20;
    public static final int LIFECYCLE = 25;
    public static final int SCHEDULE = 30;
    public static final int MATTER = 35;
    public static final int PROJECT = 40;
    public static final int APPROVAL = 45;
    public static final int EVIDENCE = 46;
    public static final int NOTICE = 47;
    public static final int STANDARD = 50;
}
