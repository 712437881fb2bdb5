/// A plan as values: what a file becomes, what the engine makes of it, and the columns that screens read. Knows no
/// database.
@NullMarked
package org.mingdu.schedule.plan;

import org.jspecify.annotations.NullMarked;
