/// The graph a site's administrator draws, as a value, and what must hold before anything may travel on it. Rooms that
/// bring a kind of subject bring its first route in these words.
@NullMarked
@NamedInterface("drawing")
package org.mingdu.approval.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
