/// One matter on its way along a route: a state, acts upon it, and the events its history is made of.
@NullMarked
package org.mingdu.approval.instance;

import org.jspecify.annotations.NullMarked;
