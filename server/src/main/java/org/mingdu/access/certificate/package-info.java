/// Certificates (数字证书) by which people prove who they are: what the site trusts, whose certificate is whose, and the
/// judgement whether one may be believed now.
@NullMarked
package org.mingdu.access.certificate;

import org.jspecify.annotations.NullMarked;
