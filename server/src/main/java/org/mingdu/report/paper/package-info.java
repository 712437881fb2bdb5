/// A printed paper as a value, and its two forms: PDF to file away, XLSX to reckon with.
@NullMarked
package org.mingdu.report.paper;

import org.jspecify.annotations.NullMarked;
