/// How works of each kind are built: units, divisions, work, order and quantities in the words of the trade.
@NullMarked
package org.mingdu.demo.trade;

import org.jspecify.annotations.NullMarked;
