package org.mingdu.access.certificate;

/// What was sent is no certificate, list or signature that we read. The message is for the log, never for who sent it.
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }

    Unreadable(Exception cause) {
        super(cause);
    }
}
