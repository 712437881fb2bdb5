package org.mingdu.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/// Folders into archives and back.
final class Packing {
    private static final int CHUNK = 1 << 16;

    private Packing() {}

    /// An archive as it grows.
    static final class Archive implements AutoCloseable {
        private final MessageDigest digest = sha256();
        private final Path file;
        private final TarArchiveOutputStream tar;

        Archive(Path file, String permissions) throws IOException {
            this.file = file;
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)));
            var out = new DigestOutputStream(Files.newOutputStream(file), digest);
            tar = new TarArchiveOutputStream(
                    new GZIPOutputStream(new BufferedOutputStream(out, CHUNK), CHUNK), "UTF-8");
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        }

        void add(String name, byte[] bytes) throws IOException {
            var entry = new TarArchiveEntry(name);
            entry.setSize(bytes.length);
            tar.putArchiveEntry(entry);
            tar.write(bytes);
            tar.closeArchiveEntry();
        }

        /// A folder as it stands, while somebody writes in it: what goes meanwhile is left out, what shrinks is filled
        /// with zeroes, and both are put right by the log of writes.
        ///
        /// @param empty which folders are taken without what is in them
        /// @param left  which files are not taken; both by their path within the folder
        void addFolder(Path folder, Predicate<Path> empty, Predicate<Path> left) throws IOException {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes)
                        throws IOException {
                    var name = folder.relativize(inside);
                    if (!inside.equals(folder)) {
                        tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
                        tar.closeArchiveEntry();
                    }
                    return empty.test(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path inside, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile() && !left.test(folder.relativize(inside))) {
                        addFile(folder.relativize(inside).toString(), inside);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path inside, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }
            });
        }

        private void addFile(String name, Path source) throws IOException {
            try (var in = Files.newInputStream(source)) {
                var left = Files.size(source);
                var entry = new TarArchiveEntry(name);
                entry.setSize(left);
                tar.putArchiveEntry(entry);
                var chunk = new byte[CHUNK];
                while (left > 0) {
                    var read = in.read(chunk, 0, (int) Math.min(chunk.length, left));
                    if (read < 0) {
                        read = (int) Math.min(chunk.length, left);
                        Arrays.fill(chunk, (byte) 0);
                    }
                    tar.write(chunk, 0, read);
                    left -= read;
                }
                tar.closeArchiveEntry();
            } catch (NoSuchFileException goneMeanwhile) {
                // Nobody will miss it: the log of writes says that it goes.
            }
        }

        /// Durable when this returns.
        @Override
        public void close() throws IOException {
            tar.close();
            sync(file);
        }

        /// Of the whole file, once it is closed.
        String sha256Hex() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    /// @throws BackupFailed when a name leads out of the folder
    static void unpack(Path archive, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var tar = new TarArchiveInputStream(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive), CHUNK), CHUNK), "UTF-8")) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var place = folder.resolve(entry.getName()).normalize();
                if (!place.startsWith(folder) || !(entry.isFile() || entry.isDirectory())) {
                    throw new BackupFailed("备份文件 %s 中有不应有的内容（%s），没有恢复。".formatted(archive, entry.getName()));
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(tar, place);
                    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rw-------"));
                }
            }
        }
    }

    /// @throws java.nio.file.FileAlreadyExistsException when somebody was quicker
    static void gzip(Path source, Path target) throws IOException {
        var half = target.resolveSibling("." + target.getFileName() + ".half");
        try {
            try (var in = Files.newInputStream(source);
                    var out = new GZIPOutputStream(Files.newOutputStream(half), CHUNK)) {
                in.transferTo(out);
            }
            sync(half);
            Files.move(half, target);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    static String sha256Hex(Path file) throws IOException {
        var digest = sha256();
        try (var in = Files.newInputStream(file);
                var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static boolean holdsTheSame(Path packed, Path plain) throws IOException {
        try (InputStream one = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(packed)), CHUNK);
                InputStream other = new BufferedInputStream(Files.newInputStream(plain))) {
            return Arrays.equals(one.readAllBytes(), other.readAllBytes());
        }
    }

    static void sync(Path file) throws IOException {
        var folder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
        try (var channel = FileChannel.open(file, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
