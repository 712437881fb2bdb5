package org.mingdu.planfile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingdu.planfile.ReadOutcome.Reason;

/// Reads what stands before the root element of an XML file and refuses a document type there, before any XML parser
/// sees the file.
///
/// A DOCTYPE can stand nowhere else, so this scan is complete; it is exact because only encodings are admitted in which
/// the bytes of `<`, `!`, `?` and `>` never are a part of another character. The parsers behind it are told the same
/// rule once more.
final class XmlProlog {
    /// The prolog must fit in here; real ones take a few hundred bytes.
    static final int WINDOW = 1 << 16;

    private static final Set<String> ENCODINGS = Set.of(
            "utf-8",
            "utf8",
            "utf-16",
            "utf-16le",
            "utf-16be",
            "us-ascii",
            "ascii",
            "iso-8859-1",
            "windows-1252",
            "gbk",
            "gb2312",
            "gb18030");

    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

    private XmlProlog() {}

    static boolean looksLikeXml(byte[] head) {
        var text = decode(head);
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '<';
    }

    /// The local name of the root element.
    static String root(byte[] head) {
        var text = decode(head);
        int at = 0;
        while (true) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at >= text.length() || text.charAt(at) != '<') {
                throw damaged("根元素前有不该出现的内容");
            }
            if (text.startsWith("<?", at)) {
                int end = text.indexOf("?>", at);
                if (end < 0) {
                    throw damaged("XML 声明没有结束");
                }
                if (text.startsWith("<?xml", at)) {
                    checkEncoding(text.substring(at, end), head);
                }
                at = end + 2;
            } else if (text.startsWith("<!--", at)) {
                int end = text.indexOf("-->", at + 4);
                if (end < 0) {
                    throw damaged("注释没有结束，或长度超过 64 KB");
                }
                at = end + 3;
            } else if (text.startsWith("<!", at)) {
                throw new RefusedException(
                        Reason.DOCTYPE_FORBIDDEN,
                        "文件里带有文档类型声明（DOCTYPE），可能被用来读取服务器文件或耗尽内存，已拒绝。请用计划软件重新导出 XML。",
                        "DOCTYPE");
            } else {
                return name(text, at + 1);
            }
        }
    }

    private static String name(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 200 && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var name = text.substring(from, end);
        if (name.isEmpty() || end >= text.length()) {
            throw damaged("找不到根元素");
        }
        var local = name.substring(name.indexOf(':') + 1);
        return local.length() > 60 ? local.substring(0, 60) : local;
    }

    private static void checkEncoding(String declaration, byte[] head) {
        var found = ENCODING.matcher(declaration);
        if (!found.find()) {
            return;
        }
        var encoding = found.group(1).toLowerCase(Locale.ROOT);
        boolean wide = wide(head);
        if (!ENCODINGS.contains(encoding) || wide != encoding.startsWith("utf-16")) {
            throw new RefusedException(
                    Reason.ENCODING_NOT_TAKEN, "文件声明的字符编码与内容不符或不被接收。请用 UTF-8 编码重新导出。", "encoding=" + encoding);
        }
    }

    private static boolean wide(byte[] head) {
        return head.length >= 2 && (head[0] == 0 || head[1] == 0 || (head[0] & 0xFF) >= 0xFE);
    }

    /// Wide text becomes its characters, all else one character a byte: enough to see the ASCII signs of the prolog.
    private static String decode(byte[] head) {
        if (fourBytesWide(head)) {
            throw new RefusedException(Reason.ENCODING_NOT_TAKEN, "文件使用 UTF-32 编码，不被接收。请用 UTF-8 编码重新导出。", "UTF-32");
        }
        if (head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF) {
            return new String(head, 3, head.length - 3, StandardCharsets.ISO_8859_1);
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return new String(head, 2, head.length - 2, StandardCharsets.UTF_16BE);
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return new String(head, 2, head.length - 2, StandardCharsets.UTF_16LE);
        }
        if (head.length >= 2 && head[0] == 0) {
            return new String(head, StandardCharsets.UTF_16BE);
        }
        if (head.length >= 2 && head[1] == 0) {
            return new String(head, StandardCharsets.UTF_16LE);
        }
        return new String(head, StandardCharsets.ISO_8859_1);
    }

    private static boolean fourBytesWide(byte[] head) {
        if (head.length < 4) {
            return false;
        }
        int first = ByteBuffer.wrap(head).getInt();
        return first == '<' || first == '<' << 24 || first == 0xFEFF || first == 0xFFFE0000;
    }

    private static RefusedException damaged(String detail) {
        return new RefusedException(Reason.DAMAGED, "XML 文件开头不完整或已损坏。请重新导出后上传。", detail);
    }
}
