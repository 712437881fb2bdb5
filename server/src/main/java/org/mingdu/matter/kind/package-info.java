/// The kinds of matter there are, the routes they come with, and where each is decided.
@NullMarked
package org.mingdu.matter.kind;

import org.jspecify.annotations.NullMarked;
