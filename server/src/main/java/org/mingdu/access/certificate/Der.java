package org.mingdu.access.certificate;

import java.util.ArrayDeque;

/// The outer shape of DER (X.690), looked at before anything takes it apart: definite lengths that fit, no nesting that
/// would exhaust a stack, no more elements than a certificate has. Works in one pass, without recursion.
final class Der {
    private static final int DEEPEST = 24;
    private static final int CONSTRUCTED = 0x20;
    private static final int HIGH_TAG = 0x1f;

    private Der() {}

    /// That one element fills all the bytes.
    ///
    /// @param largest in bytes
    static void check(byte[] der, int largest, int mostElements) throws Unreadable {
        if (der.length > largest) {
            throw new Unreadable("%d bytes are more than %d".formatted(der.length, largest));
        }
        var ends = new ArrayDeque<Integer>();
        var at = 0;
        var elements = 0;
        do {
            while (!ends.isEmpty() && ends.peek() == at) {
                ends.pop();
            }
            if (at == der.length && ends.isEmpty()) {
                break;
            }
            var limit = ends.isEmpty() ? der.length : ends.peek();
            if (++elements > mostElements || ends.size() > DEEPEST) {
                throw new Unreadable("more than %d elements, or deeper than %d".formatted(mostElements, DEEPEST));
            }
            if (limit - at < 2) {
                throw new Unreadable("cut off at byte %d".formatted(at));
            }
            var tag = der[at++] & 0xff;
            if ((tag & HIGH_TAG) == HIGH_TAG) {
                throw new Unreadable("tag of several bytes at byte %d".formatted(at - 1));
            }
            var length = der[at++] & 0xff;
            if (length >= 0x80) {
                var many = length & 0x7f;
                if (many == 0 || many > 4 || limit - at < many) {
                    throw new Unreadable("no definite length at byte %d".formatted(at - 1));
                }
                length = 0;
                for (var i = 0; i < many; i++) {
                    length = (length << 8) | (der[at++] & 0xff);
                }
            }
            if (length < 0 || length > limit - at) {
                throw new Unreadable("length %d at byte %d does not fit".formatted(length, at));
            }
            if (ends.isEmpty() && at + length != der.length) {
                throw new Unreadable("something follows after byte %d".formatted(at + length));
            }
            if ((tag & CONSTRUCTED) != 0) {
                ends.push(at + length);
            } else {
                at += length;
            }
        } while (at < der.length || !ends.isEmpty());
    }
}
