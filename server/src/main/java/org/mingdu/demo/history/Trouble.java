package org.mingdu.demo.history;

/// What held a work up.
///
/// @param days of work it cost
/// @param cause a code of `DELAY_CAUSE`
record Trouble(int days, String cause, String note) {}
