package io.guanjia.platform.attachment;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that hangs on a subject.
 *
 * @param size in bytes, as it is kept
 * @param name what the file was called when it was sent
 */
public record Attachment(
        UUID id,
        String branch,
        String office,
        AttachmentKind kind,
        FileType type,
        int size,
        Optional<String> name,
        Optional<String> caption,
        Instant at,
        String by,
        Optional<Withdrawal> withdrawal) {

    /** 作废: from here on it counts for nothing, and its bytes are for few. */
    public record Withdrawal(Instant at, String by, String reason) {}

    /** What it hangs on, e.g. a {@code service-request}; locked by whoever attaches to it. */
    public record Subject(String type, UUID id, String office) {}

    /**
     * A file to attach, and what was said of it.
     *
     * @param file as it was received
     */
    public record Sent(AttachmentKind kind, SoundFile file, Optional<String> name, Optional<String> caption) {}

    /** What was attached, and whether it is new or was there already. */
    public record Attached(Attachment attachment, boolean isNew) {}

    /** By what it is saved: what it was called if anything, and always as what it is. */
    String fileName() {
        String ending = "." + type.extension();
        String called = name.orElse(kind.label().split(" ")[0]);
        boolean fits = called.toLowerCase(Locale.ROOT).endsWith(ending)
                || type == FileType.JPEG && called.toLowerCase(Locale.ROOT).endsWith(".jpeg");
        return fits ? called : called + ending;
    }
}
