package io.guanjia.notice.notice;

import java.time.Instant;
import java.util.Optional;

/** What happened to a notice. */
public sealed interface NoticeEvent {

    /** Of interest to other services: goes to {@code guanjia.notice.notice.v1}. */
    sealed interface Published extends NoticeEvent {}

    /** Known to this service only. */
    sealed interface Internal extends NoticeEvent {}

    record Edited() implements Internal {}

    record Submitted() implements Published {}

    /** One level concluded. {@code contentHash} says on exactly what. */
    record ApprovalDecided(
            ApprovalLevel level, ApprovalDecision decision, Optional<String> reason, int revision, String contentHash)
            implements Published {}

    record Released(String topic, Instant validTo) implements Published {}

    record Withdrawn(String why) implements Published {}

    /** Taken back by the office: the submission, and what was agreed to, no longer count. */
    record Recalled() implements Published {}

    /** Given up before it was submitted again. */
    record Dropped(String why) implements Published {}

    /** Its validity is over. */
    record Expired() implements Published {}

    /** Stable name for history and, where published, the event type: {@code approval-decided}. */
    default String code() {
        return switch (this) {
            case Edited _ -> "edited";
            case Submitted _ -> "submitted";
            case ApprovalDecided _ -> "approval-decided";
            case Released _ -> "released";
            case Withdrawn _ -> "withdrawn";
            case Recalled _ -> "recalled";
            case Dropped _ -> "dropped";
            case Expired _ -> "expired";
        };
    }

    /** The words that somebody gave with it, if any, for the history. */
    default Optional<String> reason() {
        return switch (this) {
            case Edited _, Submitted _, Recalled _, Released _, Expired _ -> Optional.empty();
            case ApprovalDecided decided -> decided.reason();
            case Withdrawn(var why) -> Optional.of(why);
            case Dropped(var why) -> Optional.of(why);
        };
    }
}
