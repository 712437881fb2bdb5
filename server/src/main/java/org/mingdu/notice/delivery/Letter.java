package org.mingdu.notice.delivery;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is sent to one person: their name, sentences and links, and nothing else of anybody.
///
/// @param id     of the delivery, by which a mail that comes twice is known to be one
/// @param email  null where none is known
/// @param mobile null where none is known
record Letter(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable String mobile,
        String subject,
        List<Item> items) {
    record Item(String subject, String text, String link) {}

    Letter {
        items = List.copyOf(items);
    }
}
