package org.mingdu.access.factor;

/// What for somebody is asked: an answer for one end is worth nothing for another.
public enum Purpose {
    SIGN_IN,
    STEP_UP,
    ENROL
}
