package io.guanjia.platform.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.Set;
import java.util.zip.CRC32;

/** Goes through the chunks of one PNG (ISO 15948) and moves those together that make the picture; texts, times and the like go. */
final class Png {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "hIST", "pHYs");

    private Png() {}

    static OptionalInt cleaned(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        int to = SIGNATURE;
        boolean hasPicture = false;
        for (int from = SIGNATURE; from + AROUND <= bytes.length; ) {
            int length = file.getInt(from);
            if (length < 0 || length > bytes.length - from - AROUND || !isSound(file, from, length)) {
                return OptionalInt.empty();
            }
            String name = new String(bytes, from + 4, 4, StandardCharsets.ISO_8859_1);
            if (name.equals("IHDR") != (from == SIGNATURE) || isUnknownButNeeded(name)) {
                return OptionalInt.empty();
            }
            int whole = length + AROUND;
            if (KEPT.contains(name)) {
                System.arraycopy(bytes, from, bytes, to, whole);
                to += whole;
            }
            hasPicture |= name.equals("IDAT");
            if (name.equals("IEND")) {
                return hasPicture ? OptionalInt.of(to) : OptionalInt.empty();
            }
            from += whole;
        }
        return OptionalInt.empty();
    }

    private static boolean isSound(ByteBuffer file, int from, int length) {
        CRC32 sum = new CRC32();
        sum.update(file.array(), from + 4, length + 4);
        return (int) sum.getValue() == file.getInt(from + 8 + length);
    }

    /** A capital says that the picture cannot be shown without it. */
    private static boolean isUnknownButNeeded(String name) {
        return Character.isUpperCase(name.charAt(0)) && !KEPT.contains(name);
    }
}
