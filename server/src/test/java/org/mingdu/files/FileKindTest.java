package org.mingdu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    @ParameterizedTest
    @CsvSource({
        "批复.pdf, 25504446, PDF",
        "批复.PDF, 25504446, PDF",
        "公文.ofd, 504b0304, OFD",
        "照片.jpeg, ffd8ffe0, JPEG",
        "照片.jpg, ffd8ffe1, JPEG",
        "方案.docx, 504b0304, DOCX",
        "旧方案.doc, d0cf11e0, DOC",
        "批复.pdf, 504b0304,",
        "批复.exe, 4d5a9000,",
        "批复.pdf.html, 25504446,",
        "pdf, 25504446,",
        "空.png, '',"
    })
    void a_file_is_what_its_name_and_its_first_bytes_say_together(String name, String head, String kind) {
        assertThat(FileKind.of(name, HexFormat.of().parseHex(head))
                        .map(Enum::name)
                        .orElse(null))
                .isEqualTo(kind);
    }
}
