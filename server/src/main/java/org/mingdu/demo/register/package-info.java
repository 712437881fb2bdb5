/// The projects of the demo city, and how they are entered with lots, parts, plans and progress.
@NullMarked
package org.mingdu.demo.register;

import org.jspecify.annotations.NullMarked;
