package io.guanjia.notice.notice;

import java.util.Optional;

/** What people do with a notice. */
public sealed interface NoticeCommand {

    record Edit(NoticeContent content) implements NoticeCommand {}

    record Submit() implements NoticeCommand {}

    /** The director's conclusion; {@code reason} is required to disagree. */
    record DecideAsDirector(ApprovalDecision decision, Optional<String> reason) implements NoticeCommand {}

    /** The chief director's conclusion on an important notice. */
    record DecideAsChief(ApprovalDecision decision, Optional<String> reason) implements NoticeCommand {}

    record Release() implements NoticeCommand {}

    record Withdraw(String reason) implements NoticeCommand {}

    /** Takes a notice down whose validity is over. */
    record TakeDown() implements NoticeCommand {}

    /** The command's name in history and in messages. */
    default String code() {
        return switch (this) {
            case Edit _ -> "EDIT";
            case Submit _ -> "SUBMIT";
            case DecideAsDirector _ -> "DIRECTOR_DECISION";
            case DecideAsChief _ -> "CHIEF_DECISION";
            case Release _ -> "RELEASE";
            case Withdraw _ -> "WITHDRAW";
            case TakeDown _ -> "TAKE_DOWN";
        };
    }
}
