package io.guanjia.platform.attachment;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What people say of a file that they send: beside the bytes, and not in the address, which ends up in logs. A header holds ASCII
 * only, so the words are percent-encoded as UTF-8.
 */
public final class AttachmentHeaders {

    public static final String NAME = "X-File-Name";
    public static final String CAPTION = "X-File-Caption";

    /** Characters. */
    public static final int LONGEST = 200;

    private AttachmentHeaders() {}

    /** @throws Problem {@code INVALID_FIELD} naming the header */
    public static Optional<String> caption(String header) {
        return words(CAPTION, header);
    }

    /**
     * What the file is called, without the folders in front.
     *
     * @throws Problem {@code INVALID_FIELD} naming the header
     */
    public static Optional<String> name(String header) {
        return words(NAME, header)
                .map(name -> name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1))
                .filter(name -> !name.isBlank());
    }

    private static Optional<String> words(String header, String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        try {
            String text =
                    SingleLine.Reader.normal(URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8));
            boolean sound = text.codePointCount(0, text.length()) <= LONGEST
                    && SingleLine.Validator.isOneLine(text)
                    && Text.Validator.isStorable(text)
                    && text.indexOf('\uFFFD') < 0;
            if (sound) {
                return Optional.of(text).filter(words -> !words.isBlank());
            }
        } catch (IllegalArgumentException unreadable) {
            throw refusal(header);
        }
        throw refusal(header);
    }

    private static Problem refusal(String header) {
        return Problem.of(
                CommonProblem.INVALID_FIELD,
                List.of(new FieldError(
                        header,
                        "须为至多 %1$d 个字符的一行文字，按 UTF-8 百分号编码 (one line of at most %1$d characters, percent-encoded as UTF-8)"
                                .formatted(LONGEST))));
    }
}
