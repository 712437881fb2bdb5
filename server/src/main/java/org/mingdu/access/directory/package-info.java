/// The site's own directory of people (LDAP), which knows the passwords of those who sign in by it.
@NullMarked
package org.mingdu.access.directory;

import org.jspecify.annotations.NullMarked;
