package io.guanjia.intake.desk.log;

import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about the log, and how it is shown. */
final class LogBodies {

    private LogBodies() {}

    /** An entry to write. */
    @Schema(name = "NewLogEntry")
    record NewEntry(
            @NotNull @Text(max = 2000) @Schema(examples = "东门道闸故障，已报工程部，晚班继续跟进")
            String content,

            @Schema(description = "交班事项，由接班人接收 Something for the next shift, which takes it over")
            boolean handedOver) {}

    /** What is so instead. */
    @Schema(name = "LogCorrection")
    record Correction(
            @NotNull @Text(max = 2000) @Schema(description = "更正内容 What is so", examples = "故障的是西门道闸")
            String content) {}

    /** Another entry that one is about. */
    @Schema(name = "LogEntryReference")
    record Reference(UUID id, String number) {

        static Reference of(LogEntries.Other other) {
            return other == null ? null : new Reference(other.id(), other.number());
        }
    }

    /** What other entries say of one. */
    record Others(LogEntries.Other corrects, List<LogEntries.Other> correctedBy) {}

    /** An entry as somebody sees it. */
    @Schema(
            name = "LogEntry",
            description = "值班日志；history、actions 只在详情中给出 An entry; history and actions on the file only")
    record LogEntryView(
            UUID id,

            @Schema(examples = "GL01-SL-202611-0001") String number,

            String office,

            @Schema(nullable = true, description = "上级只看到有此条 From above only that there is one")
            String content,

            String writtenBy,
            Instant writtenAt,
            LogEntry.State state,

            @Schema(nullable = true, description = "接班时限 Until when it is to be taken over")
            NearestClock due,

            @Schema(nullable = true) String takenOverBy,
            @Schema(nullable = true) Instant takenOverAt,

            @Schema(nullable = true, description = "所更正的一条 The entry that it corrects")
            Reference corrects,

            @Schema(description = "更正它的各条 Those that correct it")
            List<Reference> correctedBy,

            long version,
            List<History.Line> history,
            List<Action> actions) {

        static LogEntryView listed(LogEntry entry, ShownWords shown, NearestClock due, Others others) {
            return of(entry, shown, due, others, List.of(), List.of());
        }

        static LogEntryView of(
                LogEntry entry,
                ShownWords shown,
                NearestClock due,
                Others others,
                List<History.Line> history,
                List<Action> actions) {
            return new LogEntryView(
                    entry.id(),
                    entry.number(),
                    entry.office(),
                    shown.of(entry.content()),
                    entry.writtenBy(),
                    entry.recordedAt(),
                    entry.state(),
                    due,
                    entry.takenOverBy(),
                    entry.takenOverAt(),
                    Reference.of(others.corrects()),
                    others.correctedBy().stream().map(Reference::of).toList(),
                    entry.version(),
                    history,
                    actions);
        }
    }
}
