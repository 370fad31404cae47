package io.guanjia.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small files as phones and scanners make them, with what they tell beside the picture. */
public final class SampleFiles {

    /** What the camera wrote into a sample, and what must not be found in what is kept. */
    public static final String PLACE = "GPS 26.0745 N 119.2965 E";

    private SampleFiles() {}

    /** A picture of its own for each seed. */
    public static byte[] jpeg(int seed) {
        return picture("jpg", seed);
    }

    public static byte[] png(int seed) {
        return picture("png", seed);
    }

    /** A JPEG that lies on its side and says where it was taken and by whom. */
    public static byte[] jpegFromAPhone(int seed) {
        byte[] plain = jpeg(seed);
        byte[] exif = concat(
                "Exif\0\0II*\0".getBytes(ISO_8859_1),
                new byte[] {8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0},
                PLACE.getBytes(US_ASCII));
        return concat(
                new byte[] {(byte) 0xff, (byte) 0xd8},
                segment(0xe1, exif),
                segment(0xfe, ("<html><script>alert(1)</script>" + PLACE).getBytes(US_ASCII)),
                Arrays.copyOfRange(plain, 2, plain.length),
                ("PK and whatever hangs behind, " + PLACE).getBytes(US_ASCII));
    }

    /** A PNG with a remark in it, and something behind its end. */
    public static byte[] pngWithARemark(int seed) {
        byte[] plain = png(seed);
        int afterHeader = 8 + 25;
        return concat(
                Arrays.copyOf(plain, afterHeader),
                chunk("tEXt", ("Comment\0" + PLACE).getBytes(ISO_8859_1)),
                Arrays.copyOfRange(plain, afterHeader, plain.length),
                PLACE.getBytes(US_ASCII));
    }

    /** A PDF of so many bytes. */
    public static byte[] pdf(int size) {
        byte[] head = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%".getBytes(US_ASCII);
        byte[] tail = "\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n".getBytes(US_ASCII);
        byte[] filling = new byte[size - head.length - tail.length];
        new Random(size).nextBytes(filling);
        return concat(head, filling, tail);
    }

    private static byte[] picture(String format, int seed) {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] segment(int marker, byte[] content) {
        return concat(
                new byte[] {(byte) 0xff, (byte) marker, (byte) (content.length + 2 >> 8), (byte) (content.length + 2)},
                content);
    }

    /** A chunk of a PNG with its sum. */
    public static byte[] chunk(String name, byte[] content) {
        byte[] named = concat(name.getBytes(ISO_8859_1), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    /** One behind the other. */
    public static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
