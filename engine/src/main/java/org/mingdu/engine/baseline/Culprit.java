package org.mingdu.engine.baseline;

/// An activity that holds the project up.
///
/// @param activity its index
/// @param ownMinutes working minutes it lost by itself, beyond what its predecessors handed on to it
/// @param finishMinutes working minutes by which it finishes later than promised
/// @param begun whether it has begun, so that the loss can still be stopped
public record Culprit(int activity, int ownMinutes, int finishMinutes, boolean begun) {}
