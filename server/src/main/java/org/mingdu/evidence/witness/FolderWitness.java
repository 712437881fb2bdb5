package org.mingdu.evidence.witness;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingdu.ledger.head.SignedHead;

/// A folder: on another machine, or on a disk whose files are written once. One file a head, never written over.
final class FolderWitness implements Witness {
    private static final long LARGEST = 1 << 14;

    private final Path folder;

    FolderWitness(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "folder";
    }

    @Override
    public String title() {
        return "文件夹 " + folder;
    }

    @Override
    public void take(SignedHead head) throws IOException {
        if (!Files.isDirectory(folder)) {
            // One that is not mounted must not be made anew on the own disk.
            throw new IOException("文件夹不存在或未挂载");
        }
        var own = folder.resolve(head.head().origin().replace('/', '-'));
        Files.createDirectories(own);
        var file = own.resolve("%012d.head".formatted(head.head().size()));
        if (Files.exists(file)) {
            if (!Files.readString(file).equals(head.text())) {
                throw new IOException("同样条数的另一个摘要已在其中");
            }
            return;
        }
        // Whole under another name first: what is cut off in the middle must not stand where the head would.
        var half = own.resolve("." + file.getFileName());
        Files.writeString(half, head.text());
        sync(half, StandardOpenOption.WRITE);
        Files.move(half, file);
        sync(own, StandardOpenOption.READ);
    }

    private static void sync(Path place, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(place, how)) {
            channel.force(true);
        }
    }

    @Override
    public List<SignedHead> kept(String origin) throws IOException {
        var own = folder.resolve(origin.replace('/', '-'));
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        var heads = new ArrayList<SignedHead>();
        try (var files = Files.list(own)) {
            for (var file : files.filter(one -> one.toString().endsWith(".head"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList()) {
                if (Files.size(file) <= LARGEST) {
                    SignedHead.read(Files.readString(file)).ifRead().ifPresent(heads::add);
                }
            }
        }
        return heads;
    }
}
