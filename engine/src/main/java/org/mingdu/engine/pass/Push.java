package org.mingdu.engine.pass;

/// What another activity's change does to an activity.
///
/// @param activity the one that is pushed
/// @param link the link that sets its dates now, or -1 where none does
/// @param workMinutes how much later it finishes, in working minutes of its calendar; negative is earlier
/// @param minutes how much later it finishes on the clock; negative is earlier
public record Push(int activity, int link, int workMinutes, int minutes) {}
