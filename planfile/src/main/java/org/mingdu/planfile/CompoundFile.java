package org.mingdu.planfile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.mingdu.planfile.ReadOutcome.Reason;

/// Office's old compound format, looked at only to see whether the file reaches as far as its own table of sectors
/// says: the reading library fills in what is missing with nothing, and would give half a plan for a whole one.
final class CompoundFile {
    private static final int HEADER = 512;
    private static final int IN_HEADER = 109;
    private static final int FREE = 0xFFFF_FFFF;
    private static final int NO_MORE = 0xFFFF_FFFE;

    private final FileChannel channel;
    private final int sectorSize;

    private CompoundFile(FileChannel channel, int sectorSize) {
        this.channel = channel;
        this.sectorSize = sectorSize;
    }

    static void refuseCutOff(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var header = read(channel, 0, HEADER);
            int shift = header.getShort(30);
            if (shift != 9 && shift != 12) {
                throw damaged("sector shift %d".formatted(shift));
            }
            var compound = new CompoundFile(channel, 1 << shift);
            long last = compound.lastSector(header);
            // The last sector itself need not be filled.
            if (channel.size() <= compound.place(last)) {
                throw damaged("%d bytes, sector %d is in use".formatted(channel.size(), last));
            }
        }
    }

    /// The highest sector in use, by the tables the header names.
    private long lastSector(ByteBuffer header) throws IOException {
        int tables = header.getInt(44);
        long most = channel.size() / sectorSize + 1;
        if (tables < 0 || tables > most) {
            throw damaged("%d tables".formatted(tables));
        }
        long last = -1;
        long base = 0;
        for (int i = 0; i < Math.min(tables, IN_HEADER); i++) {
            last = Math.max(last, lastIn(header.getInt(76 + 4 * i), base));
            base += sectorSize / 4;
        }
        int list = header.getInt(68);
        int perList = sectorSize / 4 - 1;
        for (int left = tables - IN_HEADER; left > 0 && list != NO_MORE && list != FREE; left -= perList) {
            var names = sector(list);
            for (int i = 0; i < Math.min(left, perList); i++) {
                last = Math.max(last, lastIn(names.getInt(4 * i), base));
                base += sectorSize / 4;
            }
            list = names.getInt(4 * perList);
        }
        return last;
    }

    private long lastIn(int table, long base) throws IOException {
        var entries = sector(table);
        for (int i = sectorSize / 4 - 1; i >= 0; i--) {
            if (entries.getInt(4 * i) != FREE) {
                return base + i;
            }
        }
        return -1;
    }

    private ByteBuffer sector(int number) throws IOException {
        if (number < 0) {
            throw damaged("table at %d".formatted(number));
        }
        return read(channel, place(number), sectorSize);
    }

    /// The header takes a whole sector, whatever its size.
    private long place(long sector) {
        return (sector + 1) * sectorSize;
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw damaged("%d bytes, %d are named".formatted(channel.size(), from + length));
            }
        }
        return bytes.flip();
    }

    private static RefusedException damaged(String detail) {
        return new RefusedException(
                Reason.DAMAGED, "Microsoft Project 文件不完整或已损坏（可能下载或拷贝中断）。请重新拷贝或用原软件打开确认后再上传。", detail);
    }
}
