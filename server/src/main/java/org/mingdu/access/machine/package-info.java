/// Machines that ask by themselves: what they may, the secrets and tokens by which they are known.
@NullMarked
package org.mingdu.access.machine;

import org.jspecify.annotations.NullMarked;
