/// Passkeys (WebAuthn): a second factor that answers a challenge with a key of its owner's device.
@NullMarked
package org.mingdu.access.passkey;

import org.jspecify.annotations.NullMarked;
