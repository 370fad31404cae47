package io.guanjia.platform.attachment;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a file can be, told by how it begins; neither its name nor a header is asked. */
public enum FileType {
    JPEG("image/jpeg", "jpg", HexFormat.of().parseHex("ffd8ff"), Jpeg::cleaned),
    PNG("image/png", "png", HexFormat.of().parseHex("89504e470d0a1a0a"), Png::cleaned),
    PDF("application/pdf", "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII), Pdf::whole);

    private final String mediaType;
    private final String extension;
    private final byte[] beginning;
    private final Function<byte[], OptionalInt> cleaning;

    FileType(String mediaType, String extension, byte[] beginning, Function<byte[], OptionalInt> cleaning) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.beginning = beginning;
        this.cleaning = cleaning;
    }

    static Optional<FileType> of(byte[] bytes) {
        return Stream.of(values()).filter(type -> type.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (bytes[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes out, in place, what says more than the picture does: where and by what it was taken, remarks, whatever stands
     * behind its end.
     *
     * @return how much is left, from the first byte; empty if it is broken
     */
    OptionalInt cleaned(byte[] bytes) {
        return cleaning.apply(bytes);
    }

    public String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    /** A browser may show it where it stands; all else is only handed out. */
    boolean isImage() {
        return this != PDF;
    }
}
