package io.guanjia.platform.attachment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a file shows. */
@Schema(description = "PHOTO 照片、LETTER_SCAN 来信扫描件、SIGNED_PAPER 签字件、OTHER 其他")
public enum AttachmentKind {
    PHOTO("照片 Photo"),
    LETTER_SCAN("来信扫描件 Scan of a letter"),
    SIGNED_PAPER("签字件 Signed paper"),
    OTHER("其他 Other");

    private final String label;

    AttachmentKind(String label) {
        this.label = label;
    }

    /** What people call it, in both languages. */
    public String label() {
        return label;
    }
}
