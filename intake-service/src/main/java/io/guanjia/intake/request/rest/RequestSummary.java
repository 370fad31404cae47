package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.ComplaintGround;
import io.guanjia.intake.request.ListedRequest;
import io.guanjia.intake.request.RequestChannel;
import io.guanjia.intake.request.RequestKind;
import io.guanjia.intake.request.RequestState;
import io.guanjia.intake.request.Said;
import io.guanjia.intake.request.Severity;
import io.guanjia.platform.deadline.Clocked;
import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.privacy.PhoneNumber;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request in a list: the phone is masked, what was said is one step further.
 *
 * @param said where something was looked for that was said, the words around it with their numbers masked
 */
public record RequestSummary(
        UUID id,
        String number,
        String office,
        RequestKind kind,
        RequestChannel channel,
        RequestState state,
        String stateName,
        int round,
        @Schema(nullable = true) String unit,

        @Schema(
                description =
                        "投诉涉及本人，房号、电话与原话不予显示 A complaint about the reader, who is shown neither home nor phone nor words")
        boolean withheld,

        @Schema(nullable = true) String phone,
        @Schema(nullable = true) String category,
        @Schema(nullable = true) Severity severity,
        @Schema(nullable = true) ComplaintGround ground,
        @Schema(nullable = true) String window,
        boolean urgent,
        boolean important,

        @Schema(description = "服务时间以外接报的业务（报修除外） Business received outside the hours of service, repairs apart")
        boolean outsideHours,

        Instant receivedAt,
        Instant registeredAt,
        @Schema(nullable = true) Instant replyDueAt,
        @Schema(nullable = true) Instant agreedReplyAt,
        @Schema(nullable = true) NearestClock due,

        @Schema(nullable = true, description = "备注：转哪个部门、哪张联络单 Which departments answer, and by which slip")
        String passedOn,

        @Schema(nullable = true) String said) {

    private static final int BEFORE = 12;
    private static final int AFTER = 28;

    static RequestSummary of(Clocked<ListedRequest> line, Optional<Said> said, Map<UUID, String> passedOn) {
        ListedRequest listed = line.row();
        return new RequestSummary(
                listed.id(),
                listed.number(),
                listed.office(),
                listed.kind(),
                listed.channel(),
                listed.state(),
                listed.state().label(),
                listed.round(),
                listed.unit().orElse(null),
                listed.withheld(),
                listed.phone().map(PhoneNumber::masked).orElse(null),
                listed.category().orElse(null),
                listed.severity().orElse(null),
                listed.particulars().ground().orElse(null),
                listed.particulars().window().orElse(null),
                listed.urgent(),
                listed.important(),
                listed.outsideHours(),
                listed.receivedAt(),
                listed.registeredAt(),
                listed.replyDueAt().orElse(null),
                listed.agreedReplyAt().orElse(null),
                line.due().orElse(null),
                passedOn.get(listed.id()),
                said.flatMap(part -> listed.said().map(text -> part.excerpt(text, BEFORE, AFTER)))
                        .orElse(null));
    }
}
