/// The edge of the house: headers, the gate every request passes, the rules of routes, faults as answers.
@NullMarked
package org.mingdu.access.edge;

import org.jspecify.annotations.NullMarked;
