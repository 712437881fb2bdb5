package org.mingdu.ledger;

/// All that can be wrong with what is read or checked. What to call it on a screen is not said here.
public enum Flaw {
    // Reading bytes
    TOO_LARGE,
    ENDS_EARLY,
    BYTES_LEFT_OVER,
    UNKNOWN_TYPE,
    NOT_SHORTEST,
    TOO_DEEP,
    NOT_UTF8,
    NOT_NFC,
    KEYS_NOT_SORTED,
    KEY_NOT_TEXT,
    OUT_OF_RANGE,
    NOT_A_DECIMAL,
    NOT_A_DATE,

    // Reading entries and texts
    FIELD_MISSING,
    FIELD_UNKNOWN,
    FIELD_WRONG,
    MALFORMED,

    // Proofs
    INDEX_BEYOND_SIZE,
    PROOF_TOO_SHORT,
    PROOF_TOO_LONG,
    ROOT_DIFFERS,
    EARLIER_ROOT_DIFFERS,

    // Heads and signatures
    OTHER_LOG,
    OTHER_HASH,
    BAD_KEY,
    NOT_SIGNED,
    BAD_SIGNATURE,
    KEY_NOT_IN_FORCE,
    NO_ROTATION,
    SHRUNK,
    FORK,
    OTHER_PROOF,

    // Whole logs
    CONTENT_CHANGED,
    ENTRY_UNREADABLE,
    ENTRY_OF_OTHER_LOG,
    NUMBER_MISSING,
    NUMBER_MOVED,
    NUMBER_TWICE,
    ENTRY_REPLACED,
    TREE_DIFFERS,
    CUT_OFF,
    PROMISE_BROKEN,

    // Packs
    NOT_A_PACK,
    NOT_LISTED,
    LISTED_AND_MISSING,
    ITEM_CHANGED,
    RECORD_WITHOUT_PROOF,
    FILE_CHANGED,
}
