package org.mingdu.access.calendar;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether people may read their calendar from outside by an address of their own. Where not, none is made and those
/// made before answer no more.
@ConfigurationProperties("mingdu.calendar")
record CalendarSettings(@DefaultValue("true") boolean addresses) {}
