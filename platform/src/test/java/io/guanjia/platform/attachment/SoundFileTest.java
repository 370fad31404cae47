package io.guanjia.platform.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.guanjia.platform.problem.Problem;
import io.guanjia.testing.SampleFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is its content says, and it is taken whole or not at all. */
class SoundFileTest {

    @Test
    void a_photo_a_picture_and_a_paper_are_known_by_what_is_in_them() {
        assertThat(SoundFile.of(SampleFiles.jpeg(1)).type()).isEqualTo(FileType.JPEG);
        assertThat(SoundFile.of(SampleFiles.png(1)).type()).isEqualTo(FileType.PNG);
        assertThat(SoundFile.of(SampleFiles.pdf(600)).type()).isEqualTo(FileType.PDF);
    }

    @Test
    void of_a_photo_the_picture_is_kept_and_nothing_that_the_camera_wrote_beside_it() throws IOException {
        byte[] kept = kept(SampleFiles.jpegFromAPhone(1));

        assertThat(text(kept)).doesNotContain("GPS", "<script>", "PK and whatever");
        assertThat(pixels(kept)).isEqualTo(pixels(SampleFiles.jpeg(1)));
    }

    @Test
    void a_photo_that_lies_on_its_side_still_says_which_way_is_up() {
        byte[] kept = kept(SampleFiles.jpegFromAPhone(1));

        assertThat(text(kept)).contains("Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006");
        assertThat(text(kept(SampleFiles.jpeg(1)))).doesNotContain("Exif");
    }

    @Test
    void of_a_png_the_picture_is_kept_and_no_remark() throws IOException {
        byte[] kept = kept(SampleFiles.pngWithARemark(1));

        assertThat(kept).isEqualTo(kept(SampleFiles.png(1)));
        assertThat(pixels(kept)).isEqualTo(pixels(SampleFiles.png(1)));
        assertThat(text(kept)).doesNotContain("GPS");
    }

    @Test
    void what_was_cleaned_once_stays_as_it_is() {
        byte[] once = kept(SampleFiles.jpegFromAPhone(1));

        assertThat(kept(once.clone())).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "GIF89a\u0001\0\u0001\0",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "PK\u0003\u0004",
                "RIFF\0\0\0\0WEBP",
                " %PDF-1.4",
                "x"
            })
    void whatever_else_it_may_be_called_is_not_taken(String content) {
        assertThat(refusal(content.getBytes(ISO_8859_1))).isEqualTo(AttachmentProblem.ATTACHMENT_TYPE_NOT_TAKEN);
    }

    @Test
    void an_empty_file_is_told_apart() {
        assertThat(refusal(new byte[0])).isEqualTo(AttachmentProblem.ATTACHMENT_EMPTY);
    }

    static Stream<byte[]> whole() {
        return Stream.of(SampleFiles.jpeg(1), SampleFiles.jpegFromAPhone(2), SampleFiles.png(1), SampleFiles.pdf(700));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void a_file_that_breaks_off_anywhere_before_its_end_is_broken(byte[] whole) {
        int size = SoundFile.of(whole.clone()).type() == FileType.PDF
                ? whole.length - 7
                : whole.length - behindTheEnd(whole);

        assertThat(IntStream.range(9, size).filter(cut -> isTaken(Arrays.copyOf(whole, cut))))
                .isEmpty();
    }

    /** What hangs behind the end of the sample belongs to nothing. */
    private static int behindTheEnd(byte[] whole) {
        int hanging = text(whole).lastIndexOf("PK and whatever");
        return hanging < 0 ? 0 : whole.length - hanging;
    }

    @Test
    void a_page_behind_the_beginning_of_a_photo_is_no_photo() {
        byte[] page = SampleFiles.concat(
                new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
                "<html><script>alert(1)</script>".getBytes(US_ASCII));

        assertThat(refusal(page)).isEqualTo(AttachmentProblem.ATTACHMENT_BROKEN);
    }

    @Test
    void a_png_with_a_wrong_sum_or_a_part_that_nobody_knows_is_broken() {
        byte[] wrong = SampleFiles.png(1);
        wrong[20] ^= 1;
        byte[] png = SampleFiles.png(1);
        byte[] unknown = SampleFiles.concat(
                Arrays.copyOf(png, 33),
                SampleFiles.chunk("ABCD", new byte[4]),
                Arrays.copyOfRange(png, 33, png.length));

        assertThat(refusal(wrong)).isEqualTo(AttachmentProblem.ATTACHMENT_BROKEN);
        assertThat(refusal(unknown)).isEqualTo(AttachmentProblem.ATTACHMENT_BROKEN);
    }

    @Test
    void nothing_that_begins_like_a_picture_makes_the_reader_stumble() {
        Random random = new Random(20261201);
        byte[][] samples = {SampleFiles.jpegFromAPhone(3), SampleFiles.pngWithARemark(3)};
        for (int i = 0; i < 20_000; i++) {
            byte[] broken = samples[i % 2].clone();
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                broken[3 + random.nextInt(120)] = (byte) random.nextInt(256);
            }
            catchThrowableOfType(Problem.class, () -> SoundFile.of(broken));
        }
    }

    private static boolean isTaken(byte[] sent) {
        return catchThrowableOfType(Problem.class, () -> SoundFile.of(sent)) == null;
    }

    private static Object refusal(byte[] sent) {
        return catchThrowableOfType(Problem.class, () -> SoundFile.of(sent)).type();
    }

    private static byte[] kept(byte[] sent) {
        SoundFile file = SoundFile.of(sent);
        return Arrays.copyOf(file.piece(0), file.size());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
