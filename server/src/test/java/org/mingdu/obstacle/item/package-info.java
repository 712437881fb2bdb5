@NullMarked
package org.mingdu.obstacle.item;

import org.jspecify.annotations.NullMarked;
