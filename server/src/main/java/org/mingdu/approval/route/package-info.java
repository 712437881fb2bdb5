/// Routes as a site keeps them: the one that came with the product, drafts, what two have put in force.
@NullMarked
package org.mingdu.approval.route;

import org.jspecify.annotations.NullMarked;
