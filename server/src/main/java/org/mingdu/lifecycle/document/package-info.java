/// The documents each stage needs, and the versions a project has of them.
@NullMarked
package org.mingdu.lifecycle.document;

import org.jspecify.annotations.NullMarked;
