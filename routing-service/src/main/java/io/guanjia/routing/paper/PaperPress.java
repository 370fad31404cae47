package io.guanjia.routing.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Prints papers as PDF. Their letters are those of LXGW WenKai, which has the rare characters of names and places too, and go with the
 * paper; what it lacks is a 〓.
 */
@ApplicationScoped
public class PaperPress {

    private static final String LETTERS = "/fonts/LXGWWenKai-Regular.ttf";

    /** Read with the first paper and kept; whoever reads letters moves a place in it, so that papers are printed one by one. */
    private TrueTypeFont letters;

    /** The paper's bytes. */
    public synchronized byte[] print(PaperForm form) {
        try (PDDocument document = new PDDocument()) {
            TrueTypeFont font = letters();
            PaperSheets sheets = new PaperSheets(
                    document, PDType0Font.load(document, font, true), font.getUnicodeCmapLookup()::getGlyphId, form);
            sheets.lay();
            document.getDocumentCatalog().setLanguage("zh-CN");
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(form.title() + " " + form.number());
            document.setDocumentInformation(about);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a paper that cannot be printed", impossible);
        }
    }

    private TrueTypeFont letters() throws IOException {
        if (letters == null) {
            try (InputStream file = PaperPress.class.getResourceAsStream(LETTERS)) {
                letters = new TTFParser().parse(new RandomAccessReadBuffer(file));
            }
        }
        return letters;
    }
}
