package org.mingdu.schedule.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// One page being drawn: points from its top left corner, colours as 0xrrggbb.
final class Ink implements AutoCloseable {
    private final PDPageContentStream page;
    private final Letters letters;
    private final float height;
    private int fill = 0;
    private int stroke = 0;

    Ink(PDDocument document, Letters letters, float width, float height) throws IOException {
        var sheet = new PDPage(new PDRectangle(width, height));
        document.addPage(sheet);
        this.page = new PDPageContentStream(document, sheet, AppendMode.OVERWRITE, true);
        this.letters = letters;
        this.height = height;
    }

    void box(float x, float y, float w, float h, int colour) throws IOException {
        fill(colour);
        page.addRect(x, height - y - h, w, h);
        page.fill();
    }

    void frame(float x, float y, float w, float h, int colour, float wide) throws IOException {
        stroke(colour);
        page.setLineWidth(wide);
        page.addRect(x, height - y - h, w, h);
        page.stroke();
    }

    void line(int colour, float wide, float... points) throws IOException {
        stroke(colour);
        page.setLineWidth(wide);
        trace(points);
        page.stroke();
    }

    void dashed(int colour, float wide, float... points) throws IOException {
        page.setLineDashPattern(new float[] {4, 2.5f}, 0);
        line(colour, wide, points);
        page.setLineDashPattern(new float[0], 0);
    }

    void area(int colour, float... points) throws IOException {
        fill(colour);
        trace(points);
        page.closePath();
        page.fill();
    }

    private void trace(float... points) throws IOException {
        page.moveTo(points[0], height - points[1]);
        for (var i = 2; i < points.length; i += 2) {
            page.lineTo(points[i], height - points[i + 1]);
        }
    }

    /// Words whose letters stand around a middle line, to the right of `x`.
    void words(String text, float x, float middle, float size, boolean bold, int colour) throws IOException {
        if (text.isBlank()) {
            return;
        }
        fill(colour);
        page.beginText();
        page.newLineAtOffset(x, height - middle - size * 0.36f);
        for (var run : letters.runs(text, bold)) {
            page.setFont(run.font(), size);
            page.showText(run.text());
        }
        page.endText();
    }

    void wordsBefore(String text, float x, float middle, float size, boolean bold, int colour) throws IOException {
        words(text, x - letters.width(text, size, bold), middle, size, bold, colour);
    }

    void wordsAround(String text, float x, float middle, float size, boolean bold, int colour) throws IOException {
        words(text, x - letters.width(text, size, bold) / 2, middle, size, bold, colour);
    }

    /// What is drawn until [#unclip] is cut at a box.
    void clip(float x, float y, float w, float h) throws IOException {
        page.saveGraphicsState();
        page.addRect(x, height - y - h, w, h);
        page.clip();
    }

    void unclip() throws IOException {
        page.restoreGraphicsState();
        // The colours from before the clip are back; they are not known here.
        fill = -1;
        stroke = -1;
    }

    private void fill(int colour) throws IOException {
        if (colour != fill) {
            page.setNonStrokingColor(part(colour, 16), part(colour, 8), part(colour, 0));
            fill = colour;
        }
    }

    private void stroke(int colour) throws IOException {
        if (colour != stroke) {
            page.setStrokingColor(part(colour, 16), part(colour, 8), part(colour, 0));
            stroke = colour;
        }
    }

    private static float part(int colour, int shift) {
        return Math.round((colour >> shift & 255) / 255f * 1000) / 1000f;
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
