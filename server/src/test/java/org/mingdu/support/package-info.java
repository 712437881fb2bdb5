/// What tests of every room stand on: one PostgreSQL a JVM, a fresh database a context.
@NullMarked
package org.mingdu.support;

import org.jspecify.annotations.NullMarked;
