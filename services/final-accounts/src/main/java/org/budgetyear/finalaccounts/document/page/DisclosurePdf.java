package org.budgetyear.finalaccounts.document.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import org.budgetyear.finalaccounts.document.DisclosureDocument;

/**
 * The disclosure as a tagged PDF (PDF/UA) with embedded fonts, whose Chinese text can be searched and copied. Takes
 * seconds of a processor.
 */
public final class DisclosurePdf {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String FAMILY = "Noto Serif SC";
    /** For characters that the smaller bold font does not have. */
    private static final String FALLBACK = "Noto Serif SC Regular";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private DisclosurePdf() {}

    public static byte[] write(DisclosureDocument disclosure) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("NotoSerifSC-Regular.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("NotoSerifSC-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> font("NotoSerifSC-Regular.ttf"), FALLBACK, BOLD, FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Budget year");
        builder.withHtmlContent(PdfPages.write(disclosure), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(DisclosureDocument.class.getResourceAsStream("fonts/" + name), name);
    }
}
