/// Organisations in their tree, regions in theirs, and the people of both.
@NullMarked
package org.mingdu.access.organisation;

import org.jspecify.annotations.NullMarked;
