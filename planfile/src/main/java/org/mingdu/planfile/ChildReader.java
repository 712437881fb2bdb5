package org.mingdu.planfile;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mingdu.planfile.ReadOutcome.Reason;
import org.mingdu.planfile.ReadOutcome.Refused;

/// Reads plan files in a JVM of their own, bounded in heap and time and killed when it goes over, so that no file can
/// harm the server.
///
/// @param workDirectory a directory only this system may enter; every reading gets a folder in it and leaves nothing
/// @param classPath what the child needs; see [#ownClassPath()]
/// @param archive a class data sharing archive for a faster start, or null
public record ChildReader(
        Path workDirectory, List<Path> classPath, @Nullable Path archive) {
    /// Enough of a dying child's last words to learn the cause.
    private static final int LAST_WORDS = 4_000;

    public ChildReader {
        classPath = List.copyOf(classPath);
    }

    /// A reader on the class path this class itself was loaded from.
    public static ChildReader in(Path workDirectory) {
        return new ChildReader(workDirectory, ownClassPath(), null);
    }

    /// Takes away what readings have left that were killed together with their server. To be called before the first
    /// reading.
    public void sweep() {
        try (var left = Files.newDirectoryStream(workDirectory, "read-*")) {
            left.forEach(ChildReader::erase);
        } catch (NoSuchFileException _) {
            // Nothing was ever read.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The places the child's classes come from: in a running server the jars beside each other, in a build the folder
    /// of classes and the jars of the local repository.
    public static List<Path> ownClassPath() {
        var places = new LinkedHashSet<Path>();
        for (var name : ChildClasses.WITNESSES) {
            try {
                var type = Class.forName(name, false, ChildReader.class.getClassLoader());
                var source = type.getProtectionDomain().getCodeSource();
                if (source != null && source.getLocation() != null) {
                    places.add(Path.of(source.getLocation().toURI()));
                }
            } catch (ClassNotFoundException | URISyntaxException | RuntimeException e) {
                throw new IllegalStateException(
                        "class (%s) of the plan reader is not on a class path of files".formatted(name), e);
            }
        }
        return List.copyOf(places);
    }

    /// Reads the project with the most work in it.
    public ReadOutcome read(Path file, String originalName, Limits limits) {
        return read(file, originalName, null, limits);
    }

    /// Reads one project of a file that holds several; never throws because of the file's contents.
    public ReadOutcome read(Path file, String originalName, @Nullable String projectKey, Limits limits) {
        var early = PlanFileReader.refuseEarly(file, originalName, limits);
        if (early != null) {
            return early;
        }
        Path folder = null;
        try {
            Files.createDirectories(workDirectory);
            folder = Files.createTempDirectory(
                    workDirectory,
                    "read-",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return run(folder, file, originalName, projectKey, limits);
        } catch (IOException e) {
            return PlanFileReader.failed(e);
        } finally {
            if (folder != null) {
                erase(folder);
            }
        }
    }

    private ReadOutcome run(Path folder, Path file, String originalName, @Nullable String projectKey, Limits limits)
            throws IOException {
        var answer = privateFile(folder.resolve("answer"));
        var words = privateFile(folder.resolve("words"));
        var builder = new ProcessBuilder(command(folder, file, answer, limits))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(words.toFile());
        // The server's environment holds what a stranger's file has no business with.
        builder.environment().clear();
        builder.environment().put("LANG", "C.UTF-8");
        var child = builder.start();
        try {
            ask(child, originalName, projectKey);
            if (!child.waitFor(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
                return new Refused(
                        Reason.TOO_SLOW,
                        "读取这个文件超过 %d 秒仍未完成，已停止。请按标段拆分，或删去历史基线和资源后重新导出。"
                                .formatted(Math.max(1, limits.time().toSeconds())),
                        "time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return PlanFileReader.failed(e);
        } finally {
            end(child);
        }
        return outcome(child.exitValue(), answer, words, limits);
    }

    private List<String> command(Path folder, Path file, Path answer, Limits limits) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + limits.heapMegabytes() + "m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-XX:-CreateCoredumpOnCrash");
        command.add("-XX:-UsePerfData");
        command.add("-Xshare:auto");
        if (archive != null && Files.isReadable(archive)) {
            command.add("-XX:SharedArchiveFile=" + archive.toAbsolutePath());
        }
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Djava.io.tmpdir=" + folder.toAbsolutePath());
        command.add("-Djava.awt.headless=true");
        command.add("-Duser.timezone=UTC");
        command.add("-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        command.add("-cp");
        command.add(String.join(
                File.pathSeparator,
                classPath.stream()
                        .map(place -> place.toAbsolutePath().toString())
                        .toList()));
        command.add(ReadPlanFile.class.getName());
        command.add(file.toAbsolutePath().toString());
        command.add(answer.toAbsolutePath().toString());
        command.add(String.valueOf(limits.bytes()));
        command.add(String.valueOf(Math.max(1, limits.time().toSeconds())));
        command.add(String.valueOf(limits.heapMegabytes()));
        command.add(String.valueOf(limits.tasks()));
        return command;
    }

    private static void ask(Process child, String originalName, @Nullable String projectKey) throws IOException {
        var name = originalName.replaceAll("\\p{Cntrl}", " ");
        var asked = name.substring(Math.max(0, name.length() - 300)) + "\n" + (projectKey == null ? "" : projectKey);
        try (var in = child.getOutputStream()) {
            in.write(asked.getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // The child died before it listened; its exit code says why.
        }
    }

    private static ReadOutcome outcome(int exit, Path answer, Path words, Limits limits) throws IOException {
        if (exit == 0 && Files.size(answer) > 0) {
            try (var in = Files.newInputStream(answer)) {
                return PlanFileCodec.read(in, limits);
            }
        }
        var last = lastWords(words);
        // ExitOnOutOfMemoryError ends with 3; 137 is the kernel's own killer.
        if (exit == 3 || exit == 137 || exit == ReadPlanFile.OUT_OF_MEMORY || last.contains("OutOfMemoryError")) {
            return PlanFileReader.tooMuchMemory(limits);
        }
        return new Refused(
                Reason.READER_FAILED,
                "读取文件时出错，未导入任何数据。请用原软件打开确认后重新导出再试。",
                ("exit %d ".formatted(exit) + last.replaceAll("\\s+", " ").strip()).strip());
    }

    private static String lastWords(Path words) throws IOException {
        try (InputStream in = Files.newInputStream(words)) {
            var text = new String(in.readNBytes(LAST_WORDS), StandardCharsets.UTF_8);
            return text.length() > 300 ? text.substring(0, 300) : text;
        }
    }

    private static void end(Process child) {
        if (!child.isAlive()) {
            return;
        }
        var started = child.descendants().toList();
        started.forEach(ProcessHandle::destroyForcibly);
        child.destroyForcibly();
        try {
            child.waitFor(10, TimeUnit.SECONDS);
            // Gone, and not only told to go, before somebody is answered; on some machines the dead keep their entry.
            CompletableFuture.allOf(started.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(2, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException _) {
            // Killed they are; more than that cannot be done for them.
        }
    }

    private static Path privateFile(Path file) throws IOException {
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static void erase(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            System.getLogger(ChildReader.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "folder (%s) of a plan reading is still there".formatted(folder),
                            e);
        }
    }
}
