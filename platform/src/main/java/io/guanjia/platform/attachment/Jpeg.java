package io.guanjia.platform.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Goes through the segments of one JPEG (ITU T.81, B) and moves those together that make the picture. Of what the camera wrote
 * beside it only which way is up is kept, written anew.
 */
final class Jpeg {

    private static final int FILL = 0xff;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int EXIF = 0xe1;
    private static final int ADOBE = 0xee;
    private static final int COMMENT = 0xfe;
    private static final int HEAD = 4;
    private static final byte[] EXIF_NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE_NAME = "Adobe".getBytes(StandardCharsets.US_ASCII);

    /** Its length is fixed: no more than which transformation the colours went through. */
    private static final int ADOBE_LENGTH = 14;

    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;

    private final byte[] bytes;
    private int from = 2;
    private int to = 2;
    private boolean hasFrame;
    private boolean hasScan;

    private Jpeg(byte[] bytes) {
        this.bytes = bytes;
    }

    static OptionalInt cleaned(byte[] bytes) {
        Jpeg jpeg = new Jpeg(bytes);
        return jpeg.isWhole() ? OptionalInt.of(jpeg.to) : OptionalInt.empty();
    }

    private boolean isWhole() {
        while (from + 1 < bytes.length && at(from) == FILL) {
            int marker = at(from + 1);
            if (marker == FILL) {
                from++;
            } else if (marker == END) {
                keep(2);
                return hasFrame && hasScan;
            } else if (!takesSegment(marker)) {
                return false;
            }
        }
        return false;
    }

    private boolean takesSegment(int marker) {
        int length = from + HEAD <= bytes.length ? at(from + 2) << 8 | at(from + 3) : 0;
        if (marker < 0xc0 || marker >= 0xd0 && marker <= 0xd8 || length < 2 || from + 2 + length > bytes.length) {
            return false;
        }
        hasFrame |= marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isAside(marker, length)) {
            leaveOut(marker, length);
            return true;
        }
        keep(2 + length);
        return marker != SCAN || takesScan();
    }

    /** Without what Adobe says of the colours they would come out wrong. */
    private boolean isAside(int marker, int length) {
        boolean colours = marker == ADOBE && length == ADOBE_LENGTH && holds(from + HEAD, ADOBE_NAME);
        return marker == COMMENT || marker >= EXIF && marker <= 0xef && !colours;
    }

    private void leaveOut(int marker, int length) {
        int up = marker == EXIF && holds(from + HEAD, EXIF_NAME)
                ? orientation(from + HEAD + EXIF_NAME.length, length)
                : 1;
        from += 2 + length;
        byte[] upright = orientated(up);
        if (up > 1 && up <= 8 && to + upright.length <= from) {
            System.arraycopy(upright, 0, bytes, to, upright.length);
            to += upright.length;
        }
    }

    /** 1, upright, also where it cannot be read. */
    private int orientation(int start, int length) {
        try {
            ByteBuffer tiff =
                    ByteBuffer.wrap(bytes, start, length - 2 - EXIF_NAME.length).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xffff;
            for (int entry = directory + 2; entries > 0; entries--, entry += ENTRY_BYTES) {
                if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                    return tiff.getShort(entry + 8) & 0xffff;
                }
            }
        } catch (IndexOutOfBoundsException unreadable) {
            return 1;
        }
        return 1;
    }

    private static byte[] orientated(int up) {
        return ByteBuffer.allocate(36)
                .putShort((short) 0xffe1)
                .putShort((short) 34)
                .put(EXIF_NAME)
                .putInt(0x4d4d002a)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) up)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    /** What is coded goes on until a marker that is neither a restart nor an FF of the picture itself. */
    private boolean takesScan() {
        hasScan = hasFrame;
        for (int at = from; at + 1 < bytes.length; at++) {
            int next = at(at + 1);
            if (at(at) == FILL && next != 0 && next != FILL && (next < 0xd0 || next > 0xd7)) {
                keep(at - from);
                return true;
            }
        }
        return false;
    }

    private void keep(int length) {
        System.arraycopy(bytes, from, bytes, to, length);
        from += length;
        to += length;
    }

    private boolean holds(int start, byte[] name) {
        int end = start + name.length;
        return end <= bytes.length && Arrays.equals(bytes, start, end, name, 0, name.length);
    }

    private int at(int place) {
        return bytes[place] & 0xff;
    }
}
