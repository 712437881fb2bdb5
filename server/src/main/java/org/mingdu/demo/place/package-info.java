/// The regions, offices, companies and people of the demo city.
@NullMarked
package org.mingdu.demo.place;

import org.jspecify.annotations.NullMarked;
