package io.guanjia.platform.register;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The text of a file that a spreadsheet wrote: UTF-8 with or without its mark, or GB 18030, which holds the GBK that
 * Chinese Excel writes as CSV. Which of the two it is, its bytes say: Chinese in GBK is hardly ever UTF-8 by chance.
 */
final class ListText {

    private static final String MARK = "\uFEFF";
    private static final byte[] WORKBOOK = {'P', 'K', 3, 4};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private ListText() {}

    /** Empty where it is neither. */
    static Optional<String> of(byte[] file) {
        return read(file, StandardCharsets.UTF_8)
                .or(() -> read(file, Charset.forName("GB18030")))
                .map(text -> text.startsWith(MARK) ? text.substring(1) : text);
    }

    /** Whether it is the workbook itself, not a table saved from it. */
    static boolean isWorkbook(byte[] file) {
        return startsWith(file, WORKBOOK) || startsWith(file, OLD_WORKBOOK);
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static Optional<String> read(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }
}
