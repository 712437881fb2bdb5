/// How strictly gates and limits hold, by region and day: rows that are added and never changed.
@NullMarked
package org.mingdu.lifecycle.rule;

import org.jspecify.annotations.NullMarked;
