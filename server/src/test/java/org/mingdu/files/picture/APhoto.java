package org.mingdu.files.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// A photo as a phone takes it: wider than high, red on its left and blue on its right, with Exif that
/// tells the place, the camera, the time and the maker's own notes, a preview behind its end, and which
/// way it was held.
public final class APhoto {
    /// What no copy may carry on.
    public static final List<String> SECRETS =
            List.of("HUAWEI", "Mate-70-Canary", "2026:03:05 14:30:15", "maker-canary", "preview-canary", "xmp-canary");

    private int width = 80;
    private int height = 40;
    private int orientation = 1;

    private APhoto() {}

    public static APhoto taken() {
        return new APhoto();
    }

    public APhoto sized(int pixelsWide, int pixelsHigh) {
        width = pixelsWide;
        height = pixelsHigh;
        return this;
    }

    public APhoto held(int exifOrientation) {
        orientation = exifOrientation;
        return this;
    }

    BufferedImage image() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        return image;
    }

    private byte[] plain(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(), format, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    public byte[] jpeg() {
        var plain = plain("jpg");
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xe1, "Exif\0\0", exif());
        segment(out, 0xe1, "http://ns.adobe.com/xap/1.0/\0", text("<x:xmpmeta>xmp-canary</x:xmpmeta>"));
        segment(out, 0xfe, "", text("preview-canary in a comment"));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(text("preview-canary behind the end"));
        return out.toByteArray();
    }

    public byte[] png() {
        var plain = plain("png");
        var out = new ByteArrayOutputStream();
        // Signature and IHDR.
        out.write(plain, 0, 33);
        chunk(out, "eXIf", exif());
        chunk(out, "tEXt", text("Comment\0xmp-canary"));
        out.write(plain, 33, plain.length - 33);
        return out.toByteArray();
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }

    private static void segment(ByteArrayOutputStream out, int marker, String name, byte[] content) {
        var length = 2 + name.length() + content.length;
        out.writeBytes(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length});
        out.writeBytes(text(name));
        out.writeBytes(content);
    }

    static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        var body = ByteBuffer.allocate(4 + content.length).put(text(type)).put(content);
        var sum = new java.util.zip.CRC32();
        sum.update(body.array());
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(body.array());
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /// One field of a directory of TIFF, its bytes in Latin-1.
    private record Field(int tag, int type, int count, String latin) {
        static Field of(int tag, int type, int count, byte[] value) {
            return new Field(tag, type, count, new String(value, StandardCharsets.ISO_8859_1));
        }

        byte[] value() {
            return latin.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static Field ascii(int tag, String value) {
        return Field.of(tag, 2, value.length() + 1, text(value + "\0"));
    }

    private static Field number(int tag, int value) {
        return Field.of(
                tag, 3, 1, ByteBuffer.allocate(4).putShort((short) value).array());
    }

    private static Field pointer(int tag, int offset) {
        return Field.of(tag, 4, 1, ByteBuffer.allocate(4).putInt(offset).array());
    }

    private static Field degrees(int tag, int degrees, int minutes, int seconds) {
        var value = ByteBuffer.allocate(24);
        for (var part : new int[] {degrees, minutes, seconds}) {
            value.putInt(part).putInt(1);
        }
        return Field.of(tag, 5, 3, value.array());
    }

    /// The directory as it stands at an offset, what does not fit into a field behind it.
    private static byte[] directory(int at, List<Field> fields) {
        var rest = at + 2 + fields.size() * 12 + 4;
        var head = ByteBuffer.allocate(2 + fields.size() * 12 + 4).putShort((short) fields.size());
        var behind = new ByteArrayOutputStream();
        for (var field : fields) {
            head.putShort((short) field.tag()).putShort((short) field.type()).putInt(field.count());
            if (field.value().length <= 4) {
                head.put(java.util.Arrays.copyOf(field.value(), 4));
            } else {
                head.putInt(rest + behind.size());
                behind.writeBytes(field.value());
            }
        }
        head.putInt(0);
        var out = new ByteArrayOutputStream();
        out.writeBytes(head.array());
        out.writeBytes(behind.toByteArray());
        return out.toByteArray();
    }

    /// The canaries' bridge: 30°15′36″ N, 120°9′0″ E.
    byte[] exif() {
        var camera = camera(0, 0);
        var takenAt = 8 + directory(8, camera).length;
        var taken = directory(
                takenAt, List.of(ascii(0x9003, "2026:03:05 14:30:15"), Field.of(0x927c, 7, 12, text("maker-canary"))));
        var placeAt = takenAt + taken.length;
        var place = directory(
                placeAt, List.of(ascii(1, "N"), degrees(2, 30, 15, 36), ascii(3, "E"), degrees(4, 120, 9, 0)));
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8});
        out.writeBytes(directory(8, camera(takenAt, placeAt)));
        out.writeBytes(taken);
        out.writeBytes(place);
        return out.toByteArray();
    }

    private List<Field> camera(int takenAt, int placeAt) {
        return new ArrayList<>(List.of(
                ascii(0x010f, "HUAWEI"),
                ascii(0x0110, "Mate-70-Canary"),
                number(0x0112, orientation),
                pointer(0x8769, takenAt),
                pointer(0x8825, placeAt)));
    }
}
