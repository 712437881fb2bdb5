/// `./mingdu bench foundation`: the product as people get it, started, loaded, measured and killed.
@NullMarked
package org.mingdu.bench;

import org.jspecify.annotations.NullMarked;
