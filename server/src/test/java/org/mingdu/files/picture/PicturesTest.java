package org.mingdu.files.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdu.files.FileKind;
import org.mingdu.files.FileRefused;

class PicturesTest {
    private final Pictures pictures = new Pictures(new PictureSettings(10_000, 5, Duration.ofSeconds(20)));

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "picture", null), bytes);
    }

    private static BufferedImage image(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static byte[] photo(FileKind kind, APhoto photo) {
        return switch (kind) {
            case JPEG -> photo.jpeg();
            case PNG -> photo.png();
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG"})
    void what_a_photo_says_of_itself_is_read(FileKind kind) throws IOException {
        var facts = pictures.facts(kind, file(photo(kind, APhoto.taken().held(6))));
        assertThat(facts.width()).isEqualTo(80);
        assertThat(facts.height()).isEqualTo(40);
        assertThat(facts.orientation()).isEqualTo(6);
        assertThat(facts.takenAt()).isEqualTo(Instant.parse("2026-03-05T06:30:15Z"));
        assertThat(facts.latitude()).isCloseTo(30.26, within(1e-6));
        assertThat(facts.longitude()).isCloseTo(120.15, within(1e-6));
        assertThat(facts.maker()).isEqualTo("HUAWEI");
        assertThat(facts.model()).isEqualTo("Mate-70-Canary");
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG"})
    void a_bare_copy_shows_the_same_and_tells_nothing_but_which_way_is_up(FileKind kind) throws Exception {
        var sent = photo(kind, APhoto.taken().held(6));
        assertThat(latin(sent)).as("the photo does tell").contains("HUAWEI", "xmp-canary", "maker-canary");
        var bare = BarePicture.of(kind, sent);
        assertThat(APhoto.SECRETS).noneMatch(latin(bare)::contains);
        var facts = pictures.facts(kind, file(bare));
        assertThat(facts.orientation()).isEqualTo(6);
        assertThat(facts.takenAt()).isNull();
        assertThat(facts.latitude()).isNull();
        assertThat(facts.maker()).isNull();
        var before = image(sent);
        var after = image(bare);
        assertThat(after.getRGB(0, 0, 80, 40, null, 0, 80)).isEqualTo(before.getRGB(0, 0, 80, 40, null, 0, 80));
        assertThat(BarePicture.of(kind, bare)).as("once bare, always bare").isEqualTo(bare);
    }

    /// Red must come to lie where the camera's own viewer would show it.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_smaller_copy_stands_upright_however_the_camera_was_held(int held) throws IOException {
        var small = image(
                pictures.smaller(FileKind.JPEG, file(APhoto.taken().held(held).jpeg()), 20));
        var lies = held <= 4;
        assertThat(small.getWidth()).isEqualTo(lies ? 20 : 10);
        assertThat(small.getHeight()).isEqualTo(lies ? 10 : 20);
        var first = lies ? small.getRGB(3, 5) : small.getRGB(5, 3);
        var redFirst = switch (held) {
            case 1, 4, 5, 6 -> true;
            default -> false;
        };
        var red = first >> 16 & 0xff;
        var blue = first & 0xff;
        assertThat(red > blue).as("red first, held %d", held).isEqualTo(redFirst);
    }

    @Test
    void a_smaller_copy_is_never_larger_and_tells_nothing() throws IOException {
        var small = pictures.smaller(FileKind.PNG, file(APhoto.taken().png()), 320);
        assertThat(image(small).getWidth()).isEqualTo(80);
        assertThat(APhoto.SECRETS).noneMatch(latin(small)::contains);
    }

    /// As a browser makes it: 4 by 4 pixels of one colour.
    private static byte[] webp() {
        return Base64.getDecoder()
                .decode(
                        "UklGRh4CAABXRUJQVlA4WAoAAAAgAAAAAwAAAwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggMAAAANABAJ0BKgQABAABQCYloAJ0ugH4AAOwAP7y63/82BXNc+/3/9Lg/S4P0uD/0pAAAA==");
    }

    private static byte[] extended(byte[] simple, String... further) {
        var out = new ByteArrayOutputStream();
        out.writeBytes("RIFF\0\0\0\0WEBPVP8X".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(new byte[] {10, 0, 0, 0, 0x2c, 0, 0, 0, 3, 0, 0, 3, 0, 0});
        // The browser's own head is as long.
        out.write(simple, 30, simple.length - 30);
        for (var chunk : further) {
            out.writeBytes(chunk.substring(0, 4).getBytes(StandardCharsets.ISO_8859_1));
            var content = chunk.substring(4).getBytes(StandardCharsets.ISO_8859_1);
            out.writeBytes(ByteBuffer.allocate(4)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(content.length)
                    .array());
            out.writeBytes(content);
            if (content.length % 2 == 1) {
                out.write(0);
            }
        }
        var bytes = out.toByteArray();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(4, bytes.length - 8);
        return bytes;
    }

    @Test
    void a_webp_loses_what_it_tells_and_keeps_which_way_is_up() throws Exception {
        var exif = latin(APhoto.taken().held(8).exif());
        var sent = extended(webp(), "EXIF" + exif, "XMP <x>xmp-canary</x>");
        assertThat(pictures.facts(FileKind.WEBP, file(sent)).maker()).isEqualTo("HUAWEI");
        var bare = BarePicture.of(FileKind.WEBP, sent);
        assertThat(APhoto.SECRETS).noneMatch(latin(bare)::contains);
        var facts = pictures.facts(FileKind.WEBP, file(bare));
        assertThat(facts.orientation()).isEqualTo(8);
        assertThat(facts.maker()).isNull();
        assertThat(facts.latitude()).isNull();
    }

    private void refuses(FileKind kind, byte[] bytes, String slug) throws IOException {
        var file = file(bytes);
        assertThatThrownBy(() -> pictures.judge(kind, file))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.problem().detail().getType())
                                .hasToString("urn:mingdu:problem:files:" + slug));
    }

    @Test
    void a_picture_of_more_pixels_than_any_needs_is_refused_by_its_header_alone() throws IOException {
        assertThatCode(() -> pictures.judge(
                        FileKind.JPEG, file(APhoto.taken().sized(100, 100).jpeg())))
                .doesNotThrowAnyException();
        refuses(FileKind.JPEG, APhoto.taken().sized(101, 100).jpeg(), "picture-too-large");
        // Thirty thousand by thirty thousand of nothing: a few hundred bytes that would fill gigabytes.
        var bomb = new ByteArrayOutputStream();
        bomb.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        APhoto.chunk(
                bomb,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(30_000)
                        .putInt(30_000)
                        .put(new byte[] {8, 6, 0, 0, 0})
                        .array());
        APhoto.chunk(bomb, "IDAT", new byte[20]);
        APhoto.chunk(bomb, "IEND", new byte[0]);
        refuses(FileKind.PNG, bomb.toByteArray(), "picture-too-large");
    }

    @Test
    void a_picture_that_moves_for_ever_is_refused() throws IOException {
        refuses(
                FileKind.WEBP,
                extended(webp(), "ANMFx", "ANMFx", "ANMFx", "ANMFx", "ANMFx", "ANMFx"),
                "picture-too-large");
        assertThatCode(() -> pictures.judge(FileKind.WEBP, file(extended(webp(), "ANMFx"))))
                .doesNotThrowAnyException();
    }

    @Test
    void what_begins_like_a_picture_and_is_none_is_refused() throws IOException {
        refuses(FileKind.JPEG, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 5}, "picture-broken");
        var cut = APhoto.taken().png();
        refuses(FileKind.PNG, java.util.Arrays.copyOf(cut, cut.length / 2), "picture-broken");
    }

    @Test
    void a_spoilt_photo_is_refused_or_gone_through_and_breaks_nothing() throws BarePicture.Unreadable {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (var round = 0; round < 2000; round++) {
            var kind = random.nextBoolean() ? FileKind.JPEG : FileKind.PNG;
            var bytes = photo(kind, APhoto.taken().held(1 + random.nextInt(8)));
            for (var spoilt = 0; spoilt < 1 + random.nextInt(4); spoilt++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] bare;
            try {
                bare = BarePicture.of(kind, bytes);
            } catch (BarePicture.Unreadable refused) {
                continue;
            } catch (RuntimeException broken) {
                throw new AssertionError("seed %d, round %d".formatted(seed, round), broken);
            }
            assertThat(BarePicture.of(kind, bare))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(bare);
        }
    }
}
