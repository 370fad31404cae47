package io.guanjia.routing.slip.rest;

import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.scope.Reader;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.ListedSlip;
import io.guanjia.routing.slip.SlipWatch;
import io.guanjia.routing.slip.StateCode;
import io.guanjia.routing.slip.StoredSlip;
import io.guanjia.routing.slip.Tracking;
import io.guanjia.routing.slip.Where;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A slip in a list: enough to go there, which is all that somebody on a ladder wants to open. */
public record SlipSummary(
        UUID id,
        String number,
        String office,
        UUID requestId,
        String requestNumber,
        String kind,
        String departmentCode,
        @Schema(nullable = true) String content,
        @Schema(nullable = true) String unit,
        @Schema(nullable = true) String place,
        @Schema(nullable = true) Instant visitFrom,
        @Schema(nullable = true) Instant visitTo,
        boolean urgent,
        int round,
        StateCode state,
        String stateLabel,
        Instant issuedAt,
        @Schema(nullable = true) NearestClock due,

        @Schema(description = "催办次数 How often it was urged") int urgings,

        @Schema(nullable = true) Instant lastUrgedAt,

        @Schema(description = "催办尚待部门答复 Whether the department still owes the answer")
        boolean urgingUnanswered,

        @Schema(nullable = true) Note lastNote,
        @Schema(nullable = true) Standing standing,
        long version) {

    static SlipSummary of(ListedSlip listed, Reader reader) {
        return of(listed, listed.stored().shownTo(reader));
    }

    static SlipSummary of(ListedSlip listed, ShownWords shown) {
        StoredSlip stored = listed.stored();
        ContactSlip slip = stored.slip();
        Where where = slip.matter().where();
        return new SlipSummary(
                slip.id(),
                slip.number(),
                slip.office(),
                slip.matter().requestId(),
                slip.matter().requestNumber(),
                slip.matter().kind(),
                slip.matter().departmentCode(),
                shown.of(slip.matter().content()),
                shown.whose(where.unit()),
                shown.of(where.place()),
                where.visit().map(Where.Visit::from).orElse(null),
                where.visit().map(Where.Visit::to).orElse(null),
                slip.matter().urgent(),
                slip.matter().round(),
                slip.state().code(),
                slip.state().code().label(),
                stored.issuedAt(),
                listed.due().orElse(null),
                slip.tracking().urgings(),
                slip.tracking().lastUrgedAt().orElse(null),
                slip.tracking().urgingUnanswered(),
                slip.tracking().lastNote().map(note -> Note.of(note, shown)).orElse(null),
                listed.standing().map(Standing::of).orElse(null),
                slip.sequence());
    }

    /** Before whom it is brought. */
    @Schema(name = "SlipStanding", description = "已上报 Before whom it is brought")
    public record Standing(
            @Schema(
                    description = "上报至 Before whom",
                    enumeration = {"TEAM_LEADER", "OFFICE_DIRECTOR", "GENERAL_MANAGER", "PROPERTY_CENTRE_HEAD"})
            String level,

            Instant since,

            @Schema(description = "是否已阅处 Whether they have seen to it")
            boolean acknowledged) {
        static Standing of(SlipWatch.Standing of) {
            return new Standing(of.level(), of.since(), of.acknowledged());
        }
    }

    /** What a department noted last. */
    @Schema(name = "SlipNote", description = "最近进展 What was last said")
    public record Note(
            @Schema(nullable = true) String done,
            @Schema(nullable = true) String next,
            @Schema(nullable = true) Instant nextCheckAt,
            Instant at,

            @Schema(nullable = true, description = "说这话的部门，已转办他部门 Who said it, if handed over since")
            String formerDepartment) {
        static Note of(Tracking.Note note, ShownWords shown) {
            return new Note(
                    shown.of(note.done()),
                    shown.of(note.next()),
                    note.nextCheckAt().orElse(null),
                    note.at(),
                    note.formerly().orElse(null));
        }
    }
}
