package org.mingdu.matter.item;

import java.util.Locale;

/// What may be done with a matter.
enum MatterStep {
    EDIT,
    DISCARD,
    SUBMIT,
    /// A file is added.
    ATTACH,
    /// What was decided elsewhere is written down.
    RECORD,
    /// What was written down wrongly is made void.
    VOID;

    /// As answers carry it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
