package io.guanjia.intake.desk.roster;

import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.scope.StaffId;
import io.guanjia.platform.text.SingleLine;
import io.guanjia.platform.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about rosters, and how they are shown. */
final class RosterBodies {

    private RosterBodies() {}

    /** One person on duty. */
    @Schema(name = "NewDutyShift")
    record NewShift(
            @NotNull @SingleLine @Text(max = 100) @Schema(description = "工号 Staff id", examples = "kefu.gl01")
            String staffId,

            @NotNull Instant beginsAt,

            @NotNull @Schema(description = "可跨零点 May be after midnight")
            Instant endsAt) {

        /** To the minute, as rosters are written. */
        DutyShift shift() {
            return new DutyShift(
                    StaffId.normal(staffId),
                    beginsAt.truncatedTo(ChronoUnit.MINUTES),
                    endsAt.truncatedTo(ChronoUnit.MINUTES));
        }
    }

    /** All shifts of a roster. */
    @Schema(name = "DutyShifts")
    record Shifts(
            @NotNull
            @Size(max = 200)
            @Schema(description = "全周班次，取代原有班次 All shifts of the week, in place of those before")
            List<@NotNull @Valid NewShift> shifts,

            @SingleLine
            @Text(max = 200)
            @Schema(description = "原因；已发布的值班表必填 Why; needed once it is published", examples = "陈静请假，与林晓换班")
            String reason) {

        List<DutyShift> all() {
            return shifts.stream().map(NewShift::shift).toList();
        }

        Optional<String> why() {
            return Optional.ofNullable(reason);
        }
    }

    /** One person on duty, as it is shown. */
    @Schema(name = "DutyShift")
    record ShiftView(String staffId, Instant beginsAt, Instant endsAt) {

        static ShiftView of(DutyShift shift) {
            return new ShiftView(shift.staffId(), shift.beginsAt(), shift.endsAt());
        }
    }

    /** A time in which nobody is on duty. */
    @Schema(name = "DutyGap")
    record GapView(Instant beginsAt, Instant endsAt) {

        static GapView of(DutyShift.Gap gap) {
            return new GapView(gap.from(), gap.to());
        }
    }

    /** Somebody who is on duty now. */
    @Schema(name = "OnDutyShift")
    record OnDutyView(String office, String staffId, Instant beginsAt, Instant endsAt) {

        static OnDutyView of(DutyRosters.OnDuty one) {
            return new OnDutyView(one.office(), one.staffId(), one.beginsAt(), one.endsAt());
        }
    }

    /** Who is on duty at an instant. */
    @Schema(
            name = "OnDutyNow",
            description = "此刻值班的人；没有已发布的值班表时为空 Who is on duty now; nobody where no roster is published")
    record OnDutyNow(Instant at, List<OnDutyView> shifts) {}

    /** What only the file of a roster shows. */
    record Inside(List<DutyShift> shifts, List<DutyShift.Gap> gaps, List<History.Line> history, List<Action> actions) {

        static final Inside NOTHING = new Inside(List.of(), List.of(), List.of(), List.of());
    }

    /** A roster as somebody sees it. */
    @Schema(
            name = "DutyRoster",
            description =
                    "值班表；shifts、gaps、history、actions 只在详情中给出 A roster; shifts, gaps, history and actions on the file only")
    record RosterView(
            UUID id,

            @Schema(examples = "GL01-DR-20261207") String number,

            String office,
            LocalDate firstDay,
            Instant beginsAt,

            @Schema(description = "下一周开始之时 When the next week begins")
            Instant endsAt,

            DutyRoster.State state,
            Instant recordedAt,

            @Schema(nullable = true, description = "发布时限 Until when it is to be published")
            NearestClock due,

            @Schema(nullable = true) String publishedBy,
            @Schema(nullable = true) Instant publishedAt,
            List<ShiftView> shifts,

            @Schema(description = "无人值班的时段 When nobody is on duty")
            List<GapView> gaps,

            long version,
            List<History.Line> history,
            List<Action> actions) {

        static RosterView of(DutyRoster roster, NearestClock due, Inside inside) {
            return new RosterView(
                    roster.id(),
                    roster.number(),
                    roster.office(),
                    roster.firstDay(),
                    roster.beginsAt(),
                    roster.endsAt(),
                    roster.state(),
                    roster.recordedAt(),
                    due,
                    roster.publishedBy(),
                    roster.publishedAt(),
                    inside.shifts().stream().map(ShiftView::of).toList(),
                    inside.gaps().stream().map(GapView::of).toList(),
                    roster.version(),
                    inside.history(),
                    inside.actions());
        }
    }
}
