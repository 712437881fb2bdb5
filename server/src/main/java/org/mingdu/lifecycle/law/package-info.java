/// What the law says of the life of a project, as values: stages, ways between them, documents, limits.
@NullMarked
package org.mingdu.lifecycle.law;

import org.jspecify.annotations.NullMarked;
