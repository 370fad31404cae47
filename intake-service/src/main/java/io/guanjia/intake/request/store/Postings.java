package io.guanjia.intake.request.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * In which texts of a pack which pieces stand, as bytes. Pieces are numbers; the last byte of one says in which part of
 * the pack it is looked for, the other three name it there. A part lists its pieces in order: the name, in how many texts
 * it stands, the first of these and how far each next one is from the one before.
 */
final class Postings {

    static final int PARTS = 256;

    private static final int NAME_BITS = 24;
    private static final int CONTINUED = 0x80;

    private Postings() {}

    static int partOf(int piece) {
        return piece & (PARTS - 1);
    }

    /** The pieces of one text, sorted. */
    static byte[] ofText(Collection<Integer> pieces) {
        int[] sorted =
                pieces.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
        ByteBuffer bytes = ByteBuffer.allocate(sorted.length * Integer.BYTES);
        bytes.asIntBuffer().put(sorted);
        return bytes.array();
    }

    static int[] piecesOf(byte[] text) {
        int[] pieces = new int[text.length / Integer.BYTES];
        ByteBuffer.wrap(text).asIntBuffer().get(pieces);
        return pieces;
    }

    static boolean holdsAll(byte[] text, int[] wanted) {
        int[] pieces = piecesOf(text);
        return Arrays.stream(wanted).allMatch(piece -> Arrays.binarySearch(pieces, piece) >= 0);
    }

    /** The parts of a pack, by number; one in which nothing stands is left out. */
    static Map<Integer, byte[]> packed(List<byte[]> texts) {
        Map<Integer, Map<Integer, BitSet>> parts = new TreeMap<>();
        for (int nth = 0; nth < texts.size(); nth++) {
            for (int piece : piecesOf(texts.get(nth))) {
                parts.computeIfAbsent(partOf(piece), part -> new TreeMap<>())
                        .computeIfAbsent(name(piece), name -> new BitSet())
                        .set(nth);
            }
        }
        Map<Integer, byte[]> packed = new TreeMap<>();
        parts.forEach((part, pieces) -> packed.put(part, written(pieces)));
        return packed;
    }

    /** The texts in which the piece stands, by the part in which it is looked for. */
    static BitSet in(byte[] part, int piece) {
        ByteBuffer bytes = ByteBuffer.wrap(part);
        while (bytes.hasRemaining()) {
            int name = (bytes.get() & 0xFF) << 16 | (bytes.get() & 0xFF) << 8 | bytes.get() & 0xFF;
            BitSet texts = read(bytes);
            if (name == name(piece)) {
                return texts;
            }
        }
        return new BitSet();
    }

    private static int name(int piece) {
        return piece >>> (Integer.SIZE - NAME_BITS);
    }

    private static byte[] written(Map<Integer, BitSet> pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pieces.forEach((name, texts) -> {
            bytes.write(name >>> 16);
            bytes.write(name >>> 8);
            bytes.write(name);
            write(bytes, texts.cardinality());
            int before = 0;
            for (int text = texts.nextSetBit(0); text >= 0; text = texts.nextSetBit(text + 1)) {
                write(bytes, text - before);
                before = text;
            }
        });
        return bytes.toByteArray();
    }

    private static BitSet read(ByteBuffer bytes) {
        BitSet texts = new BitSet();
        int left = number(bytes);
        int text = 0;
        while (left > 0) {
            text += number(bytes);
            texts.set(text);
            left--;
        }
        return texts;
    }

    /** Seven bits a byte, the lowest first. */
    private static void write(ByteArrayOutputStream bytes, int number) {
        int rest = number;
        while (rest >= CONTINUED) {
            bytes.write(rest | CONTINUED);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    private static int number(ByteBuffer bytes) {
        int number = 0;
        int shift = 0;
        int next = bytes.get();
        while (next < 0) {
            number |= (next & ~CONTINUED & 0xFF) << shift;
            shift += 7;
            next = bytes.get();
        }
        return number | next << shift;
    }
}
