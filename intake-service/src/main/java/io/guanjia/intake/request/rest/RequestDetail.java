package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.Accused;
import io.guanjia.intake.request.Callback;
import io.guanjia.intake.request.Classification;
import io.guanjia.intake.request.ComplaintGround;
import io.guanjia.intake.request.FindRequests;
import io.guanjia.intake.request.LinkedRequest;
import io.guanjia.intake.request.Mood;
import io.guanjia.intake.request.NotConfirmableReason;
import io.guanjia.intake.request.Post;
import io.guanjia.intake.request.RegisterLine;
import io.guanjia.intake.request.RequestChannel;
import io.guanjia.intake.request.RequestKind;
import io.guanjia.intake.request.RequestState;
import io.guanjia.intake.request.ServiceRequest;
import io.guanjia.intake.request.Severity;
import io.guanjia.intake.request.Slip;
import io.guanjia.intake.request.StandardFive;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.privacy.ShownWords;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request whole. Phones are masked for everybody, and so are numbers in what was said; names are for those who serve the
 * household, and so are words: from above they are null until they are revealed. Whoever it is a complaint about is shown
 * neither them nor phones and the house.
 */
public record RequestDetail(
        UUID id,
        String number,
        String branch,
        String office,
        RequestKind kind,
        RequestChannel channel,
        RequestState state,
        String stateName,
        int round,
        @Schema(nullable = true) String content,
        @Schema(nullable = true) String unit,
        @Schema(nullable = true) String unitWritten,
        @Schema(nullable = true) String unitUnknownReason,
        @Schema(nullable = true) String callerName,
        @Schema(nullable = true) String phone,
        List<String> phones,
        @Schema(nullable = true) String relayedBy,
        @Schema(nullable = true) String remarks,
        boolean urgent,
        @Schema(nullable = true) Mood mood,

        @Schema(nullable = true, description = "投诉性质 The ground of a complaint")
        ComplaintGround ground,

        @Schema(nullable = true, description = "接待窗口 The desk at which they were received")
        String window,

        @Schema(description = "账目查询 Asks about the accounts")
        boolean accounts,

        @Schema(nullable = true, description = "账目公布的公告编号 The notice by which they were published")
        String publication,

        @Schema(description = "服务时间以外接报的业务（报修除外） Business received outside the hours of service, repairs apart")
        boolean outsideHours,

        Instant receivedAt,
        Instant registeredAt,
        String registeredBy,
        @Schema(nullable = true) Instant replyDueAt,
        @Schema(nullable = true) Instant agreedReplyAt,
        boolean replied,

        @Schema(description = "已致歉并承诺整改 The apology was said, and what will be put right")
        boolean rectified,

        @Schema(nullable = true) NotConfirmableReason notConfirmable,
        @Schema(nullable = true) Classified classification,

        @Schema(nullable = true, description = "首次关闭时间 When it was closed for the first time")
        Instant firstClosedAt,

        @Schema(nullable = true, description = "最近关闭时间 When it was closed last")
        Instant lastClosedAt,

        @Schema(description = "相关登记与并单 Lines that have to do with this one, or were merged")
        List<Linked> linked,

        @Schema(description = "同一事项的户数 Households that have come with this matter")
        int households,

        @Schema(description = "同一投诉已达 5 户，建议定为重大 As many households complain of it as make a complaint major")
        boolean looksMajor,

        @Schema(description = "催问次数 How often the household asked again")
        int askedAgain,

        List<Slip> slips,
        List<Callback> callbacks,
        List<Deadlines.DeadlineView> deadlines,
        List<TimelineView> timeline,
        List<Action> actions,
        long version) {

    /** Another line that has to do with this one. */
    @Schema(name = "LinkedRequest")
    public record Linked(
            UUID id, String number, RequestKind kind, RequestState state, LinkedRequest.LinkRelation relation) {

        static Linked of(LinkedRequest other) {
            return new Linked(other.id(), other.number(), other.kind(), other.state(), other.relation());
        }
    }

    /** What customer service made of it. */
    public record Classified(
            String category,
            @Schema(nullable = true) Severity severity,
            boolean important,
            boolean constructive,
            boolean outOfCompetence,
            boolean policyMatter,
            @Schema(nullable = true) Post accusedRole,
            @Schema(nullable = true) String accusedStaffId,
            @Schema(nullable = true) Post addressedTo,
            boolean managementResponsible,

            @Schema(nullable = true, description = "进入标准5的原因 Why it is on standard 5")
            StandardFive takenOn) {

        static Classified of(Classification found) {
            return new Classified(
                    found.category(),
                    found.severity().orElse(null),
                    found.important(),
                    found.constructive(),
                    found.outOfCompetence(),
                    found.policyMatter(),
                    found.accused().map(Accused::post).orElse(null),
                    found.accused().flatMap(Accused::staffId).orElse(null),
                    found.addressedTo().orElse(null),
                    found.managementResponsible(),
                    found.takenOn().orElse(null));
        }
    }

    static RequestDetail of(FindRequests.Whole whole, List<Action> actions) {
        ShownWords shown = whole.shown();
        RegisterLine line = whole.line();
        ServiceRequest request = line.request();
        List<String> phones = line.phones().stream()
                .map(phone -> shown.whose(Optional.of(phone.masked())))
                .filter(Objects::nonNull)
                .toList();
        return new RequestDetail(
                request.id(),
                request.number(),
                line.branch(),
                request.office(),
                request.kind(),
                line.channel(),
                request.state(),
                request.state().label(),
                request.round().number(),
                shown.of(line.content()),
                shown.whose(line.unit()),
                shown.whose(line.unitWritten()),
                shown.of(line.unitUnknownReason()),
                shown.name(line.callerName()),
                phones.isEmpty() ? null : phones.getFirst(),
                phones,
                shown.name(line.relayedBy()),
                shown.of(line.remarks()),
                line.urgent(),
                line.mood().orElse(null),
                line.particulars().ground().orElse(null),
                line.particulars().window().orElse(null),
                line.particulars().accounts(),
                line.particulars().publication().orElse(null),
                line.outsideHours(),
                request.receivedAt(),
                line.registeredAt(),
                line.registeredBy(),
                request.promise().replyDueAt().orElse(null),
                request.promise().agreedReplyAt().orElse(null),
                request.promise().replied(),
                request.promise().rectified(),
                request.reach().notConfirmable().orElse(null),
                request.classification().map(Classified::of).orElse(null),
                whole.closings().stream().findFirst().orElse(null),
                whole.closings().stream().reduce((earlier, later) -> later).orElse(null),
                whole.linked().stream().map(Linked::of).toList(),
                whole.households(),
                whole.looksMajor(),
                whole.askedAgain(),
                line.slips(),
                line.callbacks(),
                whole.deadlines(),
                TimelineView.of(whole),
                actions,
                request.version());
    }
}
