package io.guanjia.platform.attachment;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.problem.Problem;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;

/** A file of a kind that is taken, whole, and without what it should not tell. Held in memory once. */
public final class SoundFile {

    /** A file is sealed and kept in pieces of so many bytes. */
    static final int PIECE = 256 << 10;

    private final FileType type;
    private final byte[] bytes;
    private final int size;

    private SoundFile(FileType type, byte[] bytes, int size) {
        this.type = type;
        this.bytes = bytes;
        this.size = size;
    }

    /**
     * The file in these bytes, which are its own from here on.
     *
     * @throws Problem {@code ATTACHMENT_EMPTY}, {@code ATTACHMENT_TYPE_NOT_TAKEN} or {@code ATTACHMENT_BROKEN}
     */
    static SoundFile of(byte[] sent) {
        refuse(refuseIf(sent.length == 0, Problem.of(AttachmentProblem.ATTACHMENT_EMPTY)));
        FileType type = FileType.of(sent).orElseThrow(() -> Problem.of(AttachmentProblem.ATTACHMENT_TYPE_NOT_TAKEN));
        int size = type.cleaned(sent)
                .orElseThrow(() -> Problem.of(AttachmentProblem.ATTACHMENT_BROKEN, Map.of("type", type)));
        return new SoundFile(type, sent, size);
    }

    FileType type() {
        return type;
    }

    int size() {
        return size;
    }

    static int piecesOf(int size) {
        return (size + PIECE - 1) / PIECE;
    }

    byte[] piece(int number) {
        return Arrays.copyOfRange(bytes, number * PIECE, Math.min(size, (number + 1) * PIECE));
    }

    /** The same for the same content. */
    byte[] digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, size);
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java runtime lacks SHA-256.", impossible);
        }
    }
}
