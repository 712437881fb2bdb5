package org.mingdu.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingdu.typeface.Typeface;
import org.w3c.dom.Document;

/// Prints a paper or a form as PDF on A4, with its own font embedded and nothing fetched from anywhere.
public final class PrintPdf {
    private PrintPdf() {}

    /// Writes the whole file; `out` stays open.
    ///
    /// @throws IOException when `out` refuses the bytes
    public static void print(Paper paper, OutputStream out) throws IOException {
        print(Page.of(paper, text("paper.css")), out);
    }

    /// Writes the whole file; `out` stays open.
    ///
    /// @throws IOException when `out` refuses the bytes
    public static void print(OfficialForm form, OutputStream out) throws IOException {
        print(FormPage.of(form, text("form.css")), out);
    }

    private static void print(Document page, OutputStream out) throws IOException {
        new PdfRendererBuilder()
                .useFont(Typeface.REGULAR::open, "Report", 400, FontStyle.NORMAL, true)
                .useFont(Typeface.SEMI_BOLD::open, "Report Strong", 400, FontStyle.NORMAL, true)
                .useUriResolver((String base, String uri) -> nothing())
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withW3cDocument(page, null)
                .withProducer("Mingdu")
                .toStream(out)
                .run();
    }

    private static @Nullable String nothing() {
        return null;
    }

    private static String text(String name) {
        try (var in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                PrintPdf.class.getResourceAsStream(name), () -> "%s is missing from the package".formatted(name));
    }
}
