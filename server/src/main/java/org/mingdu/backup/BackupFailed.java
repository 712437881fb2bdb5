package org.mingdu.backup;

/// Why a backup was not made or not laid down, in a sentence for whoever looks after the machine.
class BackupFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupFailed(String sentence) {
        super(sentence);
    }

    BackupFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
