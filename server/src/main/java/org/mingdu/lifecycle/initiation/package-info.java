/// How a project begins: an application drafted step by step, the official form it fills, and its submission, which
/// registers the project and puts the matter forward at once.
@NullMarked
package org.mingdu.lifecycle.initiation;

import org.jspecify.annotations.NullMarked;
