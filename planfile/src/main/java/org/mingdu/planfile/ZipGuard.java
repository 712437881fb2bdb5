package org.mingdu.planfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mingdu.planfile.ReadOutcome.Reason;

/// Looks into a ZIP file without trusting it: inflates every part once into nothing and stops at the first sign of a
/// bomb, a path that climbs out, an archive in the archive, or a document type in an XML part.
final class ZipGuard {
    /// Real workbooks reach about 30:1 in XML; zeros reach 1000:1.
    private static final int MOST_RATIO = 150;

    private static final int RATIO_FROM_BYTES = 4 << 20;

    private ZipGuard() {}

    /// The names of the parts.
    static Set<String> inspect(Path file, Limits limits) throws IOException {
        var names = new HashSet<String>();
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.packedParts()) {
                throw bomb("文件内的部件多达 %d 个，上限 %d 个".formatted(zip.size(), limits.packedParts()));
            }
            long budget = limits.inflatedBytes();
            var entries = zip.entries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                checkName(entry.getName());
                if (!names.add(entry.getName())) {
                    throw damaged("部件重名：" + shown(entry.getName()));
                }
                if (entry.getSize() > budget) {
                    throw bomb("部件 %s 解压后超过上限".formatted(shown(entry.getName())));
                }
                budget -= inflate(zip, entry, budget);
            }
        } catch (ZipException e) {
            throw damaged(String.valueOf(e.getMessage()));
        }
        return names;
    }

    private static long inflate(ZipFile zip, ZipEntry entry, long budget) throws IOException {
        long total = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] head = in.readNBytes(XmlProlog.WINDOW);
            total = head.length;
            checkPart(entry.getName(), head);
            var sink = new byte[1 << 16];
            int got;
            while ((got = in.read(sink)) >= 0) {
                total += got;
                if (total > budget) {
                    throw bomb("解压后总大小超过上限");
                }
                if (total > RATIO_FROM_BYTES && total / Math.max(1, entry.getCompressedSize()) > MOST_RATIO) {
                    throw bomb("部件 %s 的压缩比异常".formatted(shown(entry.getName())));
                }
            }
        }
        return total;
    }

    private static void checkPart(String name, byte[] head) {
        if (head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
            throw bomb("文件里又套着压缩包：" + shown(name));
        }
        var lower = name.toLowerCase(Locale.ROOT);
        boolean promisesXml = lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
        if (head.length > 0 && (promisesXml || XmlProlog.looksLikeXml(head))) {
            try {
                XmlProlog.root(head);
            } catch (RefusedException e) {
                throw e.refused().reason() == Reason.DAMAGED
                        ? damaged("部件 %s：".formatted(shown(name)) + e.refused().detail())
                        : e;
            }
        }
    }

    private static void checkName(String name) {
        if (name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.contains("../")
                || name.length() > 300) {
            throw damaged("部件路径不合规：" + shown(name));
        }
    }

    private static String shown(String name) {
        return name.length() > 80 ? name.substring(0, 80) + "…" : name;
    }

    private static RefusedException bomb(String detail) {
        return new RefusedException(Reason.ARCHIVE_TOO_LARGE, "文件解压后异常庞大或层层嵌套，疑似恶意压缩文件，已拒绝。请从原软件另存后重新上传。", detail);
    }

    private static RefusedException damaged(String detail) {
        return new RefusedException(Reason.ARCHIVE_DAMAGED, "文件的压缩结构已损坏或不完整。请从原软件另存后重新上传。", detail);
    }
}
