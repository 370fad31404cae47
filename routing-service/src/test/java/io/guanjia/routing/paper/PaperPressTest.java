package io.guanjia.routing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperPressTest {

    private static final PaperPress PRESS = new PaperPress();

    @Test
    void what_is_written_is_read_again_rare_characters_too() throws IOException {
        String rare = "𠮷㐂䶮 3栋雨水管，住户：㛃先生";

        assertThat(read(PRESS.print(form(PaperForm.whole("内容", Optional.of(rare))))))
                .contains("内部联络单", "GL01-CS-202611-0007", rare.substring(0, 6));
    }

    @Test
    void a_letter_that_there_is_not_is_seen_to_have_been_there() throws IOException {
        assertThat(read(PRESS.print(form(PaperForm.whole("内容", Optional.of("住户说😀好\u0007了"))))))
                .contains("住户说〓好 了");
    }

    @Test
    void a_long_text_goes_on_over_sheets_and_nothing_of_it_is_lost() throws IOException {
        String text = IntStream.range(0, 120)
                .mapToObj(number -> "第" + number + "条：厨房水槽下水管滴水，已更换下水管并试水，请继续观察三日。")
                .collect(Collectors.joining("\n"));

        byte[] paper = PRESS.print(form(PaperForm.whole("内容", Optional.of(text))));

        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(withoutBlanks(new PDFTextStripper().getText(document)))
                    .contains(withoutBlanks("第0条"), withoutBlanks("第119条"), "第1页，共");
        }
    }

    @Test
    void a_line_begins_with_no_stop_and_a_word_in_one_piece_is_cut_where_the_line_ends() {
        assertThat(WrappedText.lines("一二三四，五六", 4, String::length)).containsExactly("一二三", "四，五六");
        assertThat(WrappedText.lines("abcdefgh ij", 4, String::length)).containsExactly("abcd", "efgh", "ij");
        assertThat(WrappedText.lines("一\n\n二", 4, String::length)).containsExactly("一", "", "二");
    }

    @Test
    void the_end_of_a_day_is_said_with_that_day() {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        Instant midnight = Instant.parse("2026-03-12T16:00:00Z");

        assertThat(OnPaper.limit(midnight, zone)).isEqualTo("2026年3月12日 24:00");
        assertThat(OnPaper.limit(midnight.plusSeconds(60), zone)).isEqualTo("2026年3月13日 00:01");
        assertThat(OnPaper.time(midnight, zone)).isEqualTo("2026年3月13日 00:00");
    }

    @Test
    void who_signed_with_a_finger_is_seen_on_the_paper() throws IOException {
        int without = dark(PRESS.print(form(signatures(Optional.empty()))));
        int with = dark(PRESS.print(form(signatures(Optional.of("M10 20 L300 120 M300 20 L10 120")))));

        assertThat(with).isGreaterThan(without + 50);
    }

    @Test
    void the_letters_go_with_the_paper_and_only_those_that_are_used() {
        assertThat(PRESS.print(form(PaperForm.whole("内容", Optional.of("厨房水槽")))))
                .hasSizeLessThan(200_000);
    }

    private static PaperForm.Row signatures(Optional<String> strokes) {
        return new PaperForm.Signatures(
                new PaperForm.Signature("业户签字", Optional.of("陈女士 2026年3月12日 14:00"), strokes),
                new PaperForm.Signature("维修人员签字", Optional.empty(), Optional.empty()));
    }

    private static PaperForm form(PaperForm.Row row) {
        return new PaperForm("内部联络单", "GL01-CS-202611-0007", List.of(row), "由 kefu.gl01 出具");
    }

    private static String read(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }

    private static int dark(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
            return (int) IntStream.range(0, page.getWidth() * page.getHeight())
                    .filter(at -> (page.getRGB(at % page.getWidth(), at / page.getWidth()) & 0xff) < 128)
                    .count();
        }
    }
}
