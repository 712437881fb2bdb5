/// Plan files made to measure, for benchmarks and trials.
@NullMarked
package org.mingdu.planfile.sample;

import org.jspecify.annotations.NullMarked;
