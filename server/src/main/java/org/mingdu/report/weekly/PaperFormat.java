package org.mingdu.report.weekly;

import java.io.IOException;
import java.io.OutputStream;
import org.mingdu.paper.Paper;
import org.mingdu.paper.PrintPdf;
import org.mingdu.paper.PrintWorkbook;

/// What a report may be printed as.
enum PaperFormat {
    PDF("pdf", "application/pdf") {
        @Override
        void print(Paper paper, OutputStream out) throws IOException {
            PrintPdf.print(paper, out);
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void print(Paper paper, OutputStream out) throws IOException {
            PrintWorkbook.print(paper, out);
        }
    };

    private final String ending;
    private final String mediaType;

    PaperFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    abstract void print(Paper paper, OutputStream out) throws IOException;

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }
}
