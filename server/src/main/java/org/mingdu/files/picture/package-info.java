/// Pictures: how large they are, what they tell of where they were taken, and copies of them that tell
/// nothing.
@NullMarked
package org.mingdu.files.picture;

import org.jspecify.annotations.NullMarked;
