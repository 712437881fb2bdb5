/// Invented logs for tests, the same for the same seed.
@org.jspecify.annotations.NullMarked
package org.mingdu.ledger.support;
