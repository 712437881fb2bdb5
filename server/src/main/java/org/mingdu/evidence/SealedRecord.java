package org.mingdu.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.ledger.record.Value;

/// A formal record as it is sealed.
///
/// @param who      whose act it is; stands in the seal as a salted hash
/// @param when     by the server's clock
/// @param project  for lists; not part of the seal
/// @param fields   what it says
/// @param personal what it says of people or in their own words; stands in the seal as salted hashes, so that it can be
///                 forgotten
public record SealedRecord(
        String subject,
        @Nullable UUID who,
        Instant when,
        @Nullable UUID project,
        List<File> files,
        Map<String, Value> fields,
        Map<String, String> personal) {
    public SealedRecord {
        files = List.copyOf(files);
        fields = Map.copyOf(fields);
        personal = Map.copyOf(personal);
    }

    /// A file that belongs to it, by its SHA-256 in hexadecimal.
    public record File(String sha256, long size) {}
}
