/// 委托: who decides in somebody's stead while they are away.
@NullMarked
package org.mingdu.approval.delegation;

import org.jspecify.annotations.NullMarked;
