package io.guanjia.platform.attachment;

import io.guanjia.platform.privacy.ShownWords;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An attachment as a list shows it.
 *
 * @param size in bytes
 * @param byName what whoever attached it is called, null where nobody knows
 */
@Schema(name = "Attachment", description = "附件：内容另行读取 What hangs on it; its bytes are read apart")
public record AttachmentView(
        UUID id,
        AttachmentKind kind,
        String kindLabel,
        FileType type,
        int size,
        @Schema(nullable = true) String name,
        @Schema(nullable = true) String caption,
        Instant at,
        String by,
        @Schema(nullable = true) String byName,
        @Schema(nullable = true) Withdrawn withdrawn) {

    /** 作废 Taken back, when, by whom and why. */
    @Schema(name = "AttachmentWithdrawal", description = "已作废：何时、何人、为何 When it was withdrawn, by whom and why")
    public record Withdrawn(
            Instant at,
            String by,
            @Schema(nullable = true) String byName,
            @Schema(nullable = true) String reason) {}

    /** @param names of staff, by their ids */
    public static AttachmentView of(Attachment attachment, ShownWords shown, Map<String, String> names) {
        return new AttachmentView(
                attachment.id(),
                attachment.kind(),
                attachment.kind().label(),
                attachment.type(),
                attachment.size(),
                shown.of(attachment.name()),
                shown.of(attachment.caption()),
                attachment.at(),
                attachment.by(),
                names.get(attachment.by()),
                attachment
                        .withdrawal()
                        .map(taken ->
                                new Withdrawn(taken.at(), taken.by(), names.get(taken.by()), shown.of(taken.reason())))
                        .orElse(null));
    }
}
