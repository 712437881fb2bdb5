package org.mingdu.files.picture;

import static org.mingdu.kernel.Speech.say;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import org.mingdu.files.FileKind;
import org.mingdu.files.FileRefused;
import org.mingdu.files.PictureFacts;
import org.mingdu.kernel.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Looks at pictures before anybody decodes them, and makes smaller ones.
@Component
public class Pictures {
    private final PictureSettings settings;

    Pictures(PictureSettings settings) {
        this.settings = settings;
        // Whoever asks later may stand in a thread that does not see the readers packed with us.
        ImageIO.scanForPlugins();
        ImageIO.setUseCache(false);
    }

    /// Refuses what would take more than a picture of a site ever needs, by what its header says, and
    /// what is no whole picture.
    public void judge(FileKind kind, Path file) throws IOException {
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            var reader = reader(kind);
            try {
                reader.setInput(input, false, true);
                var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > settings.pixels()) {
                    throw tooLarge(say("图片的像素过多（最多 %d 万像素）。请缩小后再上传。", settings.pixels() / 10_000));
                }
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof FileRefused refused) {
                throw refused;
            }
            throw broken();
        }
        if (frames(kind, file) > settings.frames()) {
            throw tooLarge(say("动图的帧数过多（最多 %d 帧）。请改用静态图片。", settings.frames()));
        }
        try {
            BarePicture.of(kind, Files.readAllBytes(file));
        } catch (BarePicture.Unreadable cut) {
            throw broken();
        }
    }

    public PictureFacts facts(FileKind kind, Path file) throws IOException {
        int width;
        int height;
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            var reader = reader(kind);
            try {
                reader.setInput(input, false, true);
                width = reader.getWidth(0);
                height = reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return PictureHead.facts(bytes, width, height);
        }
    }

    /// A JPEG no wider and no higher than the edge, turned upright, on white where it is transparent.
    public byte[] smaller(FileKind kind, Path file, int edge) throws IOException {
        var up = facts(kind, file).orientation();
        return written(upright(scaled(decoded(kind, file, edge), edge), up));
    }

    /// Reads only every so many pixels of a large one, and gives up when it takes too long.
    private BufferedImage decoded(FileKind kind, Path file, int edge) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
            var reader = reader(kind);
            var late = new AtomicBoolean();
            var watch = new Timer("picture", true);
            try {
                reader.setInput(input, false, true);
                var step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * edge));
                var how = reader.getDefaultReadParam();
                how.setSourceSubsampling(step, step, 0, 0);
                watch.schedule(
                        new TimerTask() {
                            @Override
                            public void run() {
                                late.set(true);
                                reader.abort();
                            }
                        },
                        settings.time().toMillis());
                var image = reader.read(0, how);
                if (late.get()) {
                    throw new IOException("decoding took longer than " + settings.time());
                }
                return image;
            } finally {
                watch.cancel();
                reader.dispose();
            }
        }
    }

    private static BufferedImage scaled(BufferedImage image, int edge) {
        var share = Math.min(1.0, (double) edge / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * share));
        var height = Math.max(1, (int) Math.round(image.getHeight() * share));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = canvas(small);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return small;
    }

    private static BufferedImage upright(BufferedImage image, int up) {
        if (up == 1) {
            return image;
        }
        var width = image.getWidth();
        var height = image.getHeight();
        var turned = up >= 5;
        var whole = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        // Exif 2.3, 4.6.4: what the first row and column of the stored picture are of the shown one.
        var turn = switch (up) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        var canvas = canvas(whole);
        canvas.drawImage(image, turn, null);
        canvas.dispose();
        return whole;
    }

    private static Graphics2D canvas(BufferedImage image) {
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return canvas;
    }

    private static byte[] written(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0.85f);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// Counted without decoding: by the chunks that begin one.
    private static long frames(FileKind kind, Path file) throws IOException {
        return switch (kind) {
            case WEBP -> Chunks.count(file, 12, false, "ANMF");
            case PNG -> Chunks.count(file, 8, true, "fcTL");
            default -> 1;
        };
    }

    private static ImageReader reader(FileKind kind) {
        return ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT))
                .next();
    }

    private static FileRefused broken() {
        return at(Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "files", "picture-broken", "图片不完整或已损坏，读不出来。请重新导出后再上传。"));
    }

    private static FileRefused tooLarge(String sentence) {
        return at(Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "files", "picture-too-large", sentence));
    }

    private static FileRefused at(Problem problem) {
        return new FileRefused(
                problem.field("/file", String.valueOf(problem.detail().getDetail())));
    }
}
