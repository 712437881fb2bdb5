package org.mingdu.files.bytes;

/// What kind of place bytes lie in.
public enum StorePlace {
    FOLDER,
    S3
}
