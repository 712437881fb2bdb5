package org.mingdu.schedule.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.mingdu.typeface.Typeface;

/// Both weights inside one document, of which only the glyphs used are written. Knows how wide words are.
final class Letters implements AutoCloseable {
    private static final int UNKNOWN = '□';

    private final Weight regular;
    private final Weight strong;

    Letters(PDDocument document) throws IOException {
        regular = new Weight(document, Typeface.REGULAR);
        strong = new Weight(document, Typeface.SEMI_BOLD);
    }

    private static final class Weight {
        final TrueTypeFont file;
        final PDFont font;
        /// Advance of a character in thousandths of the size; -1 where it has no glyph.
        final Map<Integer, Float> advances = new HashMap<>();

        Weight(PDDocument document, Typeface face) throws IOException {
            try (var in = face.open()) {
                file = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            }
            font = PDType0Font.load(document, file, true);
        }

        float advance(int point) {
            return advances.computeIfAbsent(point, this::measured);
        }

        private float measured(int point) {
            try {
                var glyph = file.getUnicodeCmapLookup().getGlyphId(point);
                return glyph == 0 ? -1 : file.getAdvanceWidth(glyph) * 1000f / file.getUnitsPerEm();
            } catch (IOException e) {
                throw new IllegalStateException("a font in memory must be readable", e);
            }
        }
    }

    /// Letters of one weight that stand together.
    record Run(PDFont font, String text) {}

    /// The words cut into runs: a character the strong weight lacks is set in the regular one.
    List<Run> runs(String words, boolean bold) {
        var runs = new ArrayList<Run>();
        var text = new StringBuilder();
        var before = regular;
        for (var each : words.codePoints().toArray()) {
            var weight = bold && strong.advance(each) >= 0 ? strong : regular;
            if (weight != before && !text.isEmpty()) {
                runs.add(new Run(before.font, text.toString()));
                text.setLength(0);
            }
            before = weight;
            text.appendCodePoint(weight.advance(each) >= 0 ? each : UNKNOWN);
        }
        if (!text.isEmpty()) {
            runs.add(new Run(before.font, text.toString()));
        }
        return runs;
    }

    float width(String words, float size, boolean bold) {
        return (float) words.codePoints()
                        .mapToDouble(point -> advance(point, bold))
                        .sum()
                * size
                / 1000;
    }

    private float advance(int point, boolean bold) {
        var own = bold ? strong.advance(point) : -1;
        own = own < 0 ? regular.advance(point) : own;
        return own < 0 ? regular.advance(UNKNOWN) : own;
    }

    /// The words, or as much of them as fits with an ellipsis.
    String fit(String words, float room, float size, boolean bold) {
        if (width(words, size, bold) <= room) {
            return words;
        }
        var left = room - width("…", size, bold);
        var text = new StringBuilder();
        for (var each : words.codePoints().toArray()) {
            left -= advance(each, bold) * size / 1000;
            if (left < 0) {
                break;
            }
            text.appendCodePoint(each);
        }
        return text.isEmpty() ? "" : text.append('…').toString();
    }

    @Override
    public void close() throws IOException {
        regular.file.close();
        strong.file.close();
    }
}
