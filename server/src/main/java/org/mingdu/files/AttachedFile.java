package org.mingdu.files;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mingdu.kernel.Media;

/// A route that answers with something attached: any kind of [FileKind].
@Media({
    FileKind.PDF_TYPE,
    FileKind.OFD_TYPE,
    FileKind.JPEG_TYPE,
    FileKind.PNG_TYPE,
    FileKind.WEBP_TYPE,
    FileKind.DOCX_TYPE,
    FileKind.XLSX_TYPE,
    FileKind.PPTX_TYPE,
    FileKind.DOC_TYPE,
    FileKind.XLS_TYPE,
    FileKind.PPT_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AttachedFile {}
