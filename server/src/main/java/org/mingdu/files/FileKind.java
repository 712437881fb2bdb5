package org.mingdu.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What may be attached as proof: documents and pictures, known by the end of their name and held to
/// what their bytes are.
public enum FileKind {
    PDF(FileKind.PDF_TYPE, "pdf"),
    OFD(FileKind.OFD_TYPE, "ofd"),
    JPEG(FileKind.JPEG_TYPE, "jpg|jpeg"),
    PNG(FileKind.PNG_TYPE, "png"),
    WEBP(FileKind.WEBP_TYPE, "webp"),
    DOCX(FileKind.DOCX_TYPE, "docx"),
    XLSX(FileKind.XLSX_TYPE, "xlsx"),
    PPTX(FileKind.PPTX_TYPE, "pptx"),
    DOC(FileKind.DOC_TYPE, "doc"),
    XLS(FileKind.XLS_TYPE, "xls"),
    PPT(FileKind.PPT_TYPE, "ppt");

    public static final String PDF_TYPE = "application/pdf";
    /// GB/T 33190.
    public static final String OFD_TYPE = "application/ofd";

    public static final String JPEG_TYPE = "image/jpeg";
    public static final String PNG_TYPE = "image/png";
    public static final String WEBP_TYPE = "image/webp";
    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String PPTX_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    public static final String DOC_TYPE = "application/msword";
    public static final String XLS_TYPE = "application/vnd.ms-excel";
    public static final String PPT_TYPE = "application/vnd.ms-powerpoint";

    private final String mediaType;
    /// Divided by bars.
    private final String ends;

    FileKind(String mediaType, String ends) {
        this.mediaType = mediaType;
        this.ends = ends;
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /// How names of such files end: `.pdf`.
    public static List<String> ends() {
        return Arrays.stream(values()).flatMap(FileKind::endings).toList();
    }

    private Stream<String> endings() {
        return Arrays.stream(ends.split("\\|", -1)).map(end -> "." + end);
    }

    /// What the name says; empty where its end is of no kind that is taken.
    public static Optional<FileKind> named(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings().anyMatch(lower::endsWith))
                .findFirst();
    }

    public static Optional<FileKind> ofType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }
}
