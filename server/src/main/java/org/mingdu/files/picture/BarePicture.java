package org.mingdu.files.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import org.mingdu.files.FileKind;

/// The same picture, pixel by pixel, without anything it tells besides: no place, no camera, no maker's
/// notes, no preview, no comment, nothing behind its end. What stays is what is needed to show it, and
/// which way is up.
public final class BarePicture {
    private static final Set<String> PNG_KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");
    private static final Set<String> WEBP_KEPT = Set.of("VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    /// Bits of VP8X that announce XMP and Exif.
    private static final int WEBP_XMP = 0x04;
    private static final int WEBP_EXIF = 0x08;

    private BarePicture() {}

    /// What is no whole picture of its kind cannot be gone through, and so cannot be said to be bare.
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String why) {
            super(why);
        }
    }

    public static byte[] of(FileKind kind, byte[] picture) throws Unreadable {
        var up = PictureHead.orientation(picture);
        try {
            return switch (kind) {
                case JPEG -> jpeg(picture, up);
                case PNG -> png(picture, up);
                case WEBP -> webp(picture, up);
                default -> throw new IllegalArgumentException("kind (%s) is no picture".formatted(kind));
            };
        } catch (IndexOutOfBoundsException | IllegalArgumentException cut) {
            throw new Unreadable("cut off: " + cut.getMessage());
        }
    }

    private static byte[] jpeg(byte[] in, int up) throws Unreadable {
        if (in.length < 4 || word(in, 0) != 0xffd8) {
            throw new Unreadable("no JPEG");
        }
        var out = new ByteArrayOutputStream(in.length);
        out.write(in, 0, 2);
        var told = false;
        var at = 2;
        while (true) {
            if (at >= in.length) {
                // Cameras that lost power; every reader shows what there is.
                out.write(0xff);
                out.write(0xd9);
                return out.toByteArray();
            }
            if ((in[at] & 0xff) != 0xff) {
                throw new Unreadable("no marker at " + at);
            }
            var marker = in[at + 1] & 0xff;
            if (marker == 0xff) {
                at++;
                continue;
            }
            if (marker == 0xd9) {
                out.write(in, at, 2);
                return out.toByteArray();
            }
            var length = word(in, at + 2);
            if (length < 2 || at + 2 + length > in.length) {
                throw new Unreadable("segment at " + at);
            }
            var kept = isKept(in, at, marker, length);
            if (!told && marker != 0xe0) {
                if (up != 1) {
                    orientationSegment(out, up);
                }
                told = true;
            }
            if (kept) {
                out.write(in, at, 2 + length);
            }
            at += 2 + length;
            if (marker == 0xda) {
                var end = endOfScan(in, at);
                out.write(in, at, end - at);
                at = end;
            }
        }
    }

    /// JFIF, the colour profile and Adobe's word on colours; of the rest whatever is needed to decode.
    private static boolean isKept(byte[] in, int at, int marker, int length) {
        return switch (marker) {
            case 0xe0 -> begins(in, at + 4, length, "JFIF\0");
            case 0xe2 -> begins(in, at + 4, length, "ICC_PROFILE\0");
            case 0xee -> begins(in, at + 4, length, "Adobe");
            case 0xfe -> false;
            default -> marker < 0xe1 || marker > 0xef;
        };
    }

    private static boolean begins(byte[] in, int at, int length, String with) {
        var bytes = with.getBytes(StandardCharsets.US_ASCII);
        if (length - 2 < bytes.length) {
            return false;
        }
        for (var i = 0; i < bytes.length; i++) {
            if (in[at + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /// Where the next marker stands that is neither a stuffed byte nor a restart.
    private static int endOfScan(byte[] in, int from) {
        for (var at = from; at + 1 < in.length; at++) {
            if ((in[at] & 0xff) == 0xff) {
                var next = in[at + 1] & 0xff;
                if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
                    return at;
                }
            }
        }
        return in.length;
    }

    private static void orientationSegment(ByteArrayOutputStream out, int up) {
        var tiff = orientationAlone(up);
        var length = 2 + 6 + tiff.length;
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(tiff);
    }

    /// One directory with one entry.
    private static byte[] orientationAlone(int up) {
        return ByteBuffer.allocate(26)
                .order(ByteOrder.BIG_ENDIAN)
                .put((byte) 'M')
                .put((byte) 'M')
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) up)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private static byte[] png(byte[] in, int up) throws Unreadable {
        if (in.length < 8 || !java.util.Arrays.equals(in, 0, 8, PNG_SIGNATURE, 0, 8)) {
            throw new Unreadable("no PNG");
        }
        var bytes = ByteBuffer.wrap(in).order(ByteOrder.BIG_ENDIAN);
        var out = new ByteArrayOutputStream(in.length);
        out.write(in, 0, 8);
        var at = 8;
        while (at < in.length) {
            var length = bytes.getInt(at);
            if (length < 0 || length > in.length - at - 12) {
                throw new Unreadable("chunk at " + at);
            }
            var type = new String(in, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (PNG_KEPT.contains(type)) {
                out.write(in, at, 12 + length);
            }
            if (type.equals("IHDR") && up != 1) {
                chunk(out, "eXIf", orientationAlone(up));
            }
            if (type.equals("IEND")) {
                return out.toByteArray();
            }
            at += 12 + length;
        }
        throw new Unreadable("no end");
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        var whole = ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data);
        var sum = new CRC32();
        sum.update(whole.array(), 4, 4 + data.length);
        out.writeBytes(whole.putInt((int) sum.getValue()).array());
    }

    private static byte[] webp(byte[] in, int up) throws Unreadable {
        if (in.length < 16 || !begins(in, 0, 6, "RIFF") || !begins(in, 8, 6, "WEBP")) {
            throw new Unreadable("no WebP");
        }
        var bytes = ByteBuffer.wrap(in).order(ByteOrder.LITTLE_ENDIAN);
        var out = new ByteArrayOutputStream(in.length);
        out.write(in, 0, 12);
        var extended = false;
        var end = Math.min(in.length, 8L + (bytes.getInt(4) & 0xffffffffL));
        var at = 12;
        while (at + 8 <= end) {
            var length = bytes.getInt(at + 4);
            if (length < 0 || length > end - at - 8) {
                throw new Unreadable("chunk at " + at);
            }
            var type = new String(in, at, 4, StandardCharsets.ISO_8859_1);
            if (type.equals("VP8X")) {
                extended = true;
                var head = java.util.Arrays.copyOfRange(in, at, at + 8 + length);
                head[8] = (byte) ((head[8] & ~(WEBP_XMP | WEBP_EXIF)) | (up == 1 ? 0 : WEBP_EXIF));
                out.writeBytes(head);
            } else if (WEBP_KEPT.contains(type)) {
                out.write(in, at, 8 + length);
                if (length % 2 == 1) {
                    out.write(0);
                }
            }
            at += 8 + length + length % 2;
        }
        if (extended && up != 1) {
            var tiff = orientationAlone(up);
            out.writeBytes("EXIF".getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(ByteBuffer.allocate(4)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(tiff.length)
                    .array());
            out.writeBytes(tiff);
        }
        var bare = out.toByteArray();
        ByteBuffer.wrap(bare).order(ByteOrder.LITTLE_ENDIAN).putInt(4, bare.length - 8);
        return bare;
    }

    private static int word(byte[] in, int at) {
        return (in[at] & 0xff) << 8 | (in[at + 1] & 0xff);
    }
}
