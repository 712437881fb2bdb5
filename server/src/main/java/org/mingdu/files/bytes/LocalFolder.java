package org.mingdu.files.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.mingdu.kernel.TenantId;
import org.springframework.util.FileSystemUtils;

/// `<data>/files/<tenant>/<first two of hash>/<hash>`.
final class LocalFolder implements ByteStore {
    private final Path folder;

    LocalFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(Address where, Path half) throws IOException {
        var place = place(where);
        var shelf =
                folder.resolve(where.tenant().toString()).resolve(where.sha256().substring(0, 2));
        Files.createDirectories(shelf);
        Files.move(half, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        // The name of the file and, where they are new, those of the folders around it.
        syncFolder(shelf);
        syncFolder(folder.resolve(where.tenant().toString()));
        syncFolder(folder);
    }

    @Override
    public InputStream open(Address where) throws IOException {
        return Files.newInputStream(place(where));
    }

    @Override
    public boolean delete(Address where) throws IOException {
        return Files.deleteIfExists(place(where));
    }

    @Override
    public boolean exists(Address where) {
        return Files.exists(place(where));
    }

    @Override
    public void deleteAll(TenantId tenant) throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve(tenant.toString()));
    }

    private Path place(Address where) {
        return folder.resolve(where.path());
    }

    private static void syncFolder(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
