/// The graph a site's administrator draws, as a value, and what must hold before anything may travel on it.
@NullMarked
package org.mingdu.approval.route;

import org.jspecify.annotations.NullMarked;
