package org.mingdu.schedule.paper;

import java.time.ZonedDateTime;

/// What stands above and below the chart on every page.
///
/// @param project the project, with the lot where the plan is of one
/// @param revision which edition and in which state, with the basis of its dates
/// @param demo whether all of it is invented
public record ChartHeading(String project, String revision, ZonedDateTime printedAt, boolean demo) {}
