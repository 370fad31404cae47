package io.guanjia.callback.callback.rest;

import io.guanjia.callback.callback.CallbackFile;
import io.guanjia.callback.callback.CallbackFile.WrittenRecord;
import io.guanjia.callback.callback.NotedAttempt;
import io.guanjia.callback.rule.rest.NamedValue;
import io.guanjia.callback.rule.rest.RuleView;
import io.guanjia.platform.deadline.Deadlines.DeadlineView;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One callback with all that is kept of it. */
@Schema(name = "Callback", description = "回访单")
public record CallbackView(
        ListedCallbackView callback,
        RuleView rule,
        List<AttemptView> attempts,
        @Schema(description = "回访记录,完成后才有", nullable = true) RecordView record,
        List<History.Line> history,
        List<DeadlineView> deadlines,
        @Schema(description = "以可完成回访的方式联系过的半天数") int halfDaysTried,
        @Schema(description = "此刻本人可办与不可办的事项") List<Action> actions) {

    static CallbackView of(CallbackFile file, List<Action> actions) {
        return new CallbackView(
                ListedCallbackView.of(file.info(), file.readAt()),
                RuleView.of(file.info().callback().rule()),
                file.attempts().stream().map(AttemptView::of).toList(),
                file.record().map(RecordView::of).orElse(null),
                file.history(),
                file.deadlines(),
                file.halfDaysTried(),
                actions);
    }

    /** One attempt. */
    @Schema(name = "CallbackAttempt", description = "一次未完成回访的联系")
    public record AttemptView(
            NamedValue mode,
            String reason,
            @Schema(nullable = true) Instant nextTryAt,
            String actorId,
            String actorRole,
            Instant at) {
        static AttemptView of(NotedAttempt attempt) {
            return new AttemptView(
                    NamedValue.of(attempt.mode()),
                    attempt.reason(),
                    attempt.nextTryAt(),
                    attempt.actorId(),
                    attempt.actorRole(),
                    attempt.at());
        }
    }

    /** The record that completed the callback. */
    @Schema(name = "CallbackRecord", description = "回访记录:谁、何时、以何种方式、住户怎么说")
    public record RecordView(
            NamedValue mode,
            @Schema(nullable = true) String otherMode,
            NamedValue satisfaction,
            String content,
            @Schema(nullable = true) String opinion,
            boolean householdSigned,
            String actorId,
            String actorRole,
            Instant at) {
        static RecordView of(WrittenRecord written) {
            var record = written.record();
            return new RecordView(
                    NamedValue.of(record.mode()),
                    record.otherMode().orElse(null),
                    new NamedValue(
                            record.satisfaction().name(),
                            record.satisfaction().nameZh(),
                            record.satisfaction().nameEn()),
                    record.content(),
                    record.opinion().orElse(null),
                    record.householdSigned(),
                    written.actorId(),
                    written.actorRole(),
                    written.at());
        }
    }
}
