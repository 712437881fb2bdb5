package org.mingdu.files.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.mingdu.files.PictureFacts;

/// Reads what stands around the pixels of a picture.
public final class PictureHead {
    private static final TimeZone CHINA = TimeZone.getTimeZone("Asia/Shanghai");

    private PictureHead() {}

    /// What the picture says of itself.
    ///
    /// @param width  as the header says, before any turning
    public static PictureFacts facts(InputStream picture, int width, int height) throws IOException {
        Metadata all;
        try {
            all = ImageMetadataReader.readMetadata(new BufferedInputStream(picture));
        } catch (ImageProcessingException | EOFException | RuntimeException unreadable) {
            return new PictureFacts(width, height, 1, null, null, null, null, null);
        }
        var camera = all.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var gps = all.getFirstDirectoryOfType(GpsDirectory.class);
        var place = gps == null ? null : gps.getGeoLocation();
        return new PictureFacts(
                width,
                height,
                orientation(camera),
                takenAt(all),
                place == null ? null : place.getLatitude(),
                place == null ? null : place.getLongitude(),
                camera == null ? null : camera.getString(ExifIFD0Directory.TAG_MAKE),
                camera == null ? null : camera.getString(ExifIFD0Directory.TAG_MODEL));
    }

    /// 1, upright, where nothing sensible is said.
    static int orientation(byte[] picture) {
        try {
            return facts(new java.io.ByteArrayInputStream(picture), 0, 0).orientation();
        } catch (IOException memoryDoesNotFail) {
            throw new java.io.UncheckedIOException(memoryDoesNotFail);
        }
    }

    private static int orientation(@Nullable ExifIFD0Directory camera) {
        if (camera == null || !camera.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
            return 1;
        }
        try {
            var said = camera.getInt(ExifIFD0Directory.TAG_ORIENTATION);
            return said >= 1 && said <= 8 ? said : 1;
        } catch (MetadataException noNumber) {
            return 1;
        }
    }

    @SuppressWarnings("JavaUtilDate") // what the library tells; it ends here
    private static @Nullable Instant takenAt(Metadata all) {
        var times = all.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        var taken = times == null ? null : times.getDateOriginal(CHINA);
        return taken == null ? null : taken.toInstant();
    }
}
