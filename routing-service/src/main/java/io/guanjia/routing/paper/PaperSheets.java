package io.guanjia.routing.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Lays one form out on as many sheets of A4 as it takes; all lengths are points. */
final class PaperSheets {

    private static final float MARGIN = 50;
    private static final float WIDE = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LABEL = 76;
    private static final float PAD = 5;
    private static final float SIZE = 10.5f;
    private static final float LEADING = 16;
    private static final float TITLE = 18;
    private static final float SMALL = 8.5f;
    private static final float SIGNED = 70;
    private static final float DRAWN_WIDE = 320;
    private static final float DRAWN_HIGH = 140;
    private static final int MISSING = '〓';
    private static final Pattern STROKE = Pattern.compile("([ML])\\s*(\\d+(?:\\.\\d+)?)[ ,]+(\\d+(?:\\.\\d+)?)");

    private final PDDocument document;
    private final PDFont font;
    private final IntUnaryOperator glyphOf;
    private final PaperForm form;
    private PDPageContentStream page;
    private float top;

    /** @param glyphOf the letter of a code point; 0 where there is none */
    PaperSheets(PDDocument document, PDFont font, IntUnaryOperator glyphOf, PaperForm form) {
        this.document = document;
        this.font = font;
        this.glyphOf = glyphOf;
        this.form = form;
    }

    void lay() throws IOException {
        turn();
        String title = printable(form.title());
        text(title, MARGIN + (WIDE - width(title, TITLE)) / 2, top - TITLE, TITLE);
        top -= TITLE + LEADING;
        String number = printable(form.number());
        text(number, MARGIN + WIDE - width(number, SIZE), top - SIZE, SIZE);
        top -= LEADING + PAD;
        for (PaperForm.Row row : form.rows()) {
            switch (row) {
                case PaperForm.Whole(var fact) -> whole(fact);
                case PaperForm.Pair(var left, var right) -> pair(left, right);
                case PaperForm.Signatures(var left, var right) -> signatures(left, right);
            }
        }
        page.close();
        foot();
    }

    /** What does not fit on a sheet goes on at the head of the next, under the same name. */
    private void whole(PaperForm.Fact fact) throws IOException {
        List<String> lines = lines(fact.value().orElse(""), WIDE - LABEL);
        while (!lines.isEmpty()) {
            need(high(1));
            int fitting = Math.clamp((int) ((top - bottom() - 2 * PAD) / LEADING), 1, lines.size());
            row(fitting);
            cell(fact.label(), lines.subList(0, fitting), MARGIN, WIDE, fitting);
            top -= high(fitting);
            lines = lines.subList(fitting, lines.size());
        }
    }

    private void pair(PaperForm.Fact left, PaperForm.Fact right) throws IOException {
        List<String> one = lines(left.value().orElse(""), WIDE / 2 - LABEL);
        List<String> other = lines(right.value().orElse(""), WIDE / 2 - LABEL);
        int tall = Math.max(one.size(), other.size());
        need(high(tall));
        row(tall);
        cell(left.label(), one, MARGIN, WIDE / 2, tall);
        cell(right.label(), other, MARGIN + WIDE / 2, WIDE / 2, tall);
        top -= high(tall);
    }

    private void signatures(PaperForm.Signature left, PaperForm.Signature right) throws IOException {
        need(SIGNED + 2 * LEADING);
        float high = SIGNED + 2 * LEADING;
        box(MARGIN, top - high, WIDE / 2, high);
        box(MARGIN + WIDE / 2, top - high, WIDE / 2, high);
        signature(left, MARGIN, high);
        signature(right, MARGIN + WIDE / 2, high);
        top -= high;
    }

    private void signature(PaperForm.Signature one, float x, float high) throws IOException {
        text(printable(one.label()), x + PAD, top - PAD - SIZE, SIZE);
        if (one.strokes().isPresent()) {
            draw(one.strokes().get(), x + PAD + LABEL, top - LEADING - PAD, SIGNED - 2 * PAD);
        }
        List<String> known = lines(one.known().orElse(""), WIDE / 2 - 2 * PAD);
        text(known.getFirst(), x + PAD, top - high + PAD + 2, SIZE);
    }

    private void draw(String strokes, float x, float y, float high) throws IOException {
        float scale = Math.min(high / DRAWN_HIGH, (WIDE / 2 - LABEL - 2 * PAD) / DRAWN_WIDE);
        page.setLineWidth(1);
        for (MatchResult point : STROKE.matcher(strokes).results().toList()) {
            float to = x + Float.parseFloat(point.group(2)) * scale;
            float down = y - Float.parseFloat(point.group(3)) * scale;
            if (point.group(1).equals("M")) {
                page.moveTo(to, down);
            } else {
                page.lineTo(to, down);
            }
        }
        page.stroke();
    }

    private void row(int tall) throws IOException {
        box(MARGIN, top - high(tall), WIDE, high(tall));
    }

    private void cell(String label, List<String> lines, float x, float wide, int tall) throws IOException {
        box(x, top - high(tall), LABEL, high(tall));
        box(x + LABEL, top - high(tall), wide - LABEL, high(tall));
        text(printable(label), x + PAD, top - PAD - SIZE, SIZE);
        for (int at = 0; at < lines.size(); at++) {
            text(lines.get(at), x + LABEL + PAD, top - PAD - SIZE - at * LEADING, SIZE);
        }
    }

    private void box(float x, float y, float wide, float high) throws IOException {
        page.setLineWidth(0.6f);
        page.addRect(x, y, wide, high);
        page.stroke();
    }

    private void text(String line, float x, float y, float size) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(line);
        page.endText();
    }

    private void foot() throws IOException {
        int sheets = document.getNumberOfPages();
        for (int number = 0; number < sheets; number++) {
            page = new PDPageContentStream(document, document.getPage(number), AppendMode.APPEND, true);
            text(printable(form.footer()), MARGIN, MARGIN - 2 * LEADING, SMALL);
            String place = "第 %d 页，共 %d 页".formatted(number + 1, sheets);
            text(place, MARGIN + WIDE - width(place, SMALL), MARGIN - 2 * LEADING, SMALL);
            page.close();
        }
    }

    private void need(float high) throws IOException {
        if (top - high < bottom()) {
            page.close();
            turn();
        }
    }

    private void turn() throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        top = PDRectangle.A4.getHeight() - MARGIN;
    }

    private static float bottom() {
        return MARGIN;
    }

    private static float high(int lines) {
        return lines * LEADING + 2 * PAD;
    }

    private List<String> lines(String value, float wide) {
        return new ArrayList<>(WrappedText.lines(printable(value), wide - 2 * PAD, line -> width(line, SIZE)));
    }

    /** Letters that the font has; others, and what is no letter, are shown to have been there. */
    private String printable(String text) {
        return text.codePoints()
                .map(letter -> letter == '\n' ? letter : Character.isISOControl(letter) ? ' ' : letter)
                .map(letter -> letter == '\n' || glyphOf.applyAsInt(letter) != 0 ? letter : MISSING)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private float width(String line, float size) {
        try {
            return font.getStringWidth(line) / 1000 * size;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a letter without a width", impossible);
        }
    }
}
