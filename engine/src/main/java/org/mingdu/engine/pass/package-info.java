/// The passes over a network: early and late dates, floats, what drives each date, and what a delay pushes.
@NullMarked
package org.mingdu.engine.pass;

import org.jspecify.annotations.NullMarked;
