/// What is registered by hand, with its document, while no room of its own keeps it.
@NullMarked
package org.mingdu.lifecycle.entry;

import org.jspecify.annotations.NullMarked;
