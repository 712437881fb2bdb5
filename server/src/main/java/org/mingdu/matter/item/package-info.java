/// Matters with their attachments and what was recorded of them.
@NullMarked
package org.mingdu.matter.item;

import org.jspecify.annotations.NullMarked;
