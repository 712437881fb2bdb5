@NullMarked
package org.mingdu.demo;

import org.jspecify.annotations.NullMarked;
