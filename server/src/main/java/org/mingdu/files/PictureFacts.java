package org.mingdu.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a picture says of itself (EXIF). A camera may be set wrong and a file may be changed: these are
/// statements, no proof.
///
/// @param takenAt     where the camera names no zone, by the clocks of China
/// @param latitude    degrees, north positive, as the camera wrote it (WGS 84)
/// @param longitude   degrees, east positive
/// @param orientation 1 to 8, by which it is turned before it is shown
public record PictureFacts(
        int width,
        int height,
        int orientation,
        @Nullable Instant takenAt,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String maker,
        @Nullable String model) {}
