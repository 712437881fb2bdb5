package org.mingdu.backup;

import java.time.Instant;

/// What a backup says of itself; written last, so that one without it was never finished.
///
/// @param format       of the backup, 1
/// @param system       the number PostgreSQL gave its cluster when it was made
/// @param version      of PostgreSQL, its major number
/// @param firstSegment of the log of writes, from where on it is needed
/// @param lastSegment  up to which it is needed to be consistent at all
/// @param ended        the earliest moment it can be led on to
/// @param sha256       of `database.tar.gz`
/// @param archived     whether what was written after it is archived as well
record Manifest(
        int format,
        String name,
        String system,
        String version,
        String firstSegment,
        String lastSegment,
        Instant began,
        Instant ended,
        String sha256,
        long bytes,
        long files,
        long fileBytes,
        boolean archived) {
    static final int FORMAT = 1;
}
