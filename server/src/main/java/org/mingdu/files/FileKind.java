package org.mingdu.files;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What may be attached as proof: documents and pictures, known by the end of their name and held to how such a file
/// begins.
public enum FileKind {
    PDF(FileKind.PDF_TYPE, "25504446", "pdf"),
    OFD(FileKind.OFD_TYPE, "504b0304", "ofd"),
    JPEG(FileKind.JPEG_TYPE, "ffd8ff", "jpg|jpeg"),
    PNG(FileKind.PNG_TYPE, "89504e47", "png"),
    DOCX(FileKind.DOCX_TYPE, "504b0304", "docx"),
    XLSX(FileKind.XLSX_TYPE, "504b0304", "xlsx"),
    PPTX(FileKind.PPTX_TYPE, "504b0304", "pptx"),
    DOC(FileKind.DOC_TYPE, "d0cf11e0", "doc"),
    XLS(FileKind.XLS_TYPE, "d0cf11e0", "xls"),
    PPT(FileKind.PPT_TYPE, "d0cf11e0", "ppt");

    public static final String PDF_TYPE = "application/pdf";
    /// GB/T 33190.
    public static final String OFD_TYPE = "application/ofd";

    public static final String JPEG_TYPE = "image/jpeg";
    public static final String PNG_TYPE = "image/png";
    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String PPTX_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    public static final String DOC_TYPE = "application/msword";
    public static final String XLS_TYPE = "application/vnd.ms-excel";
    public static final String PPT_TYPE = "application/vnd.ms-powerpoint";

    /// Bytes of a head that tell it.
    public static final int HEAD = 4;

    private final String mediaType;
    private final String head;
    /// Divided by bars.
    private final String ends;

    FileKind(String mediaType, String head, String ends) {
        this.mediaType = mediaType;
        this.head = head;
        this.ends = ends;
    }

    public String mediaType() {
        return mediaType;
    }

    /// How names of such files end: `.pdf`.
    public static List<String> ends() {
        return Arrays.stream(values()).flatMap(FileKind::endings).toList();
    }

    private Stream<String> endings() {
        return Arrays.stream(ends.split("\\|", -1)).map(end -> "." + end);
    }

    /// Empty where the file is of no kind that is taken, or does not begin as its name says.
    public static Optional<FileKind> of(String name, byte[] begins) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings().anyMatch(lower::endsWith))
                .filter(kind -> HexFormat.of().formatHex(begins).startsWith(kind.head))
                .findFirst();
    }
}
