/// Signing in by another house that vouches for people (OpenID Connect), and who somebody is there.
@NullMarked
package org.mingdu.access.outside;

import org.jspecify.annotations.NullMarked;
