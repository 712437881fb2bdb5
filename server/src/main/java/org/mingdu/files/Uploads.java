package org.mingdu.files;

import java.util.Optional;
import java.util.UUID;
import org.mingdu.kernel.Actor;

/// The door to files that came in pieces: a form may name one in place of a file of its own.
public interface Uploads {
    /// Empty where there is none, it is somebody else's, or pieces are still missing.
    Optional<Files.Kept> finished(Actor actor, UUID id);

    /// What it was brought for has its own hold on the bytes now.
    void used(Actor actor, UUID id);
}
