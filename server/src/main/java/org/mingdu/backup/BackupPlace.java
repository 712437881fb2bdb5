package org.mingdu.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingdu.database.WalArchive;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A folder of backups.
///
/// - `<name>/database.tar.gz`, `<name>/manifest.json`: one backup of the database
/// - `files/`: what people sent, by hash, shared by all backups
/// - `wal/`: the log of writes, shared as well
/// - `keys/<name>.tar.gz`: passwords and keys, to be taken to another place: whoever has them and the rest has
/// everything
record BackupPlace(Path folder) {
    static final String DATABASE = "database.tar.gz";
    private static final String MANIFEST = "manifest.json";
    private static final JsonMapper JSON = new JsonMapper();

    BackupPlace {
        folder = folder.toAbsolutePath().normalize();
    }

    WalArchive wal() {
        return WalArchive.in(folder);
    }

    Path files() {
        return folder.resolve("files");
    }

    Path keys(String name) {
        return folder.resolve("keys").resolve(name + ".tar.gz");
    }

    Path of(String name) {
        return folder.resolve(name);
    }

    /// Those that were finished, oldest first.
    List<Manifest> all() throws IOException {
        var all = new ArrayList<Manifest>();
        if (Files.isDirectory(folder)) {
            try (var inside = Files.newDirectoryStream(folder, Files::isDirectory)) {
                for (var one : inside) {
                    read(one).ifPresent(all::add);
                }
            }
        }
        all.sort(Comparator.comparing(Manifest::began));
        return all;
    }

    Optional<Manifest> find(String name) throws IOException {
        return read(of(name));
    }

    private static Optional<Manifest> read(Path backup) throws IOException {
        var file = backup.resolve(MANIFEST);
        if (backup.getFileName().toString().startsWith(".") || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var manifest = JSON.readValue(Files.readString(file), Manifest.class);
            return manifest.format() == Manifest.FORMAT ? Optional.of(manifest) : Optional.empty();
        } catch (JacksonException damaged) {
            throw new BackupFailed("%s 不是完整的备份说明。".formatted(file), damaged);
        }
    }

    static void write(Path backup, Manifest manifest) throws IOException {
        Files.writeString(
                backup.resolve(MANIFEST), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(manifest));
    }
}
