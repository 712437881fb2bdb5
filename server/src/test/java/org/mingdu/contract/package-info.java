/// The API's description: made from the routes and records as they are, and held against what the server answers.
@NullMarked
package org.mingdu.contract;

import org.jspecify.annotations.NullMarked;
