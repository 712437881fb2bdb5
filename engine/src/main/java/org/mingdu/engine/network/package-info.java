/// What is to be scheduled: activities, the four relations, lags, constraints, progress; loops as answers.
@NullMarked
package org.mingdu.engine.network;

import org.jspecify.annotations.NullMarked;
