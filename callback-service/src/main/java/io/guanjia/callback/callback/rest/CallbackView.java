package io.guanjia.callback.callback.rest;

import io.guanjia.callback.callback.CallbackFile;
import io.guanjia.callback.callback.CallbackFile.WrittenRecord;
import io.guanjia.callback.callback.KnownAttempt;
import io.guanjia.callback.callback.NotedAttempt;
import io.guanjia.callback.rule.CallbackMode;
import io.guanjia.callback.rule.rest.NamedValue;
import io.guanjia.callback.rule.rest.RuleView;
import io.guanjia.platform.deadline.Deadlines.DeadlineView;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.privacy.Reveals;
import io.guanjia.platform.privacy.ShownWords;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One callback with all that is kept of it. */
@Schema(name = "Callback", description = "回访单")
public record CallbackView(
        ListedCallbackView callback,
        RuleView rule,
        List<AttemptView> attempts,
        @Schema(description = "回访记录，完成后才有", nullable = true) RecordView record,
        List<History.Line> history,
        List<DeadlineView> deadlines,
        @Schema(description = "谁查看过原话及原因") List<Look> reveals,
        @Schema(description = "以可完成回访的方式联系过的半天数") int halfDaysTried,
        @Schema(description = "此刻本人可办与不可办的事项") List<Action> actions) {

    static CallbackView of(CallbackFile file, ShownWords shown, List<Action> actions) {
        return new CallbackView(
                ListedCallbackView.of(file.listed(), file.readAt(), shown),
                RuleView.of(file.info().callback().rule()),
                file.attempts().stream()
                        .map(attempt ->
                                AttemptView.of(attempt, file.info().callback().modes(), shown))
                        .toList(),
                file.record().map(written -> RecordView.of(written, shown)).orElse(null),
                file.history().stream().map(line -> line.shown(shown)).toList(),
                file.deadlines(),
                file.reveals().stream().map(seen -> Look.of(seen, shown)).toList(),
                file.halfDaysTried(),
                actions);
    }

    /** Somebody saw the words in full. */
    @Schema(name = "CallbackReveal", description = "查看原话的记录")
    public record Look(
            String actorId,
            String actorRole,
            @Schema(nullable = true) String reason,
            Instant at) {
        static Look of(Reveals.Seen seen, ShownWords shown) {
            return new Look(seen.actorId(), seen.actorRole(), shown.of(seen.reason()), seen.at());
        }
    }

    /** One attempt. */
    @Schema(name = "CallbackAttempt", description = "一次未完成回访的联系")
    public record AttemptView(
            NamedValue mode,
            @Schema(nullable = true) String reason,
            @Schema(nullable = true) Instant nextTryAt,
            String actorId,
            String actorRole,
            Instant at,
            @Schema(description = "是否计入按联系不上处理所需的半天") boolean counts) {
        static AttemptView of(KnownAttempt known, List<CallbackMode> completing, ShownWords shown) {
            NotedAttempt attempt = known.noted();
            return new AttemptView(
                    NamedValue.of(attempt.mode()),
                    shown.of(attempt.reason()),
                    attempt.nextTryAt(),
                    attempt.actorId(),
                    attempt.actorRole(),
                    attempt.at(),
                    known.countsIn(completing));
        }
    }

    /** The record that completed the callback. */
    @Schema(name = "CallbackRecord", description = "回访记录：谁、何时、以何种方式、住户怎么说")
    public record RecordView(
            NamedValue mode,
            @Schema(nullable = true) String otherMode,
            NamedValue satisfaction,
            @Schema(nullable = true) String content,
            @Schema(nullable = true) String opinion,
            boolean householdSigned,
            String actorId,
            String actorRole,
            Instant at) {
        static RecordView of(WrittenRecord written, ShownWords shown) {
            var record = written.record();
            return new RecordView(
                    NamedValue.of(record.mode()),
                    shown.of(record.otherMode()),
                    new NamedValue(
                            record.satisfaction().name(),
                            record.satisfaction().nameZh(),
                            record.satisfaction().nameEn()),
                    shown.of(record.content()),
                    shown.of(record.opinion()),
                    record.householdSigned(),
                    written.actorId(),
                    written.actorRole(),
                    written.at());
        }
    }
}
