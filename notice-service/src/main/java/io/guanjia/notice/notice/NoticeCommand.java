package io.guanjia.notice.notice;

/** What people do with a notice. */
public sealed interface NoticeCommand {

    record Edit(NoticeContent content) implements NoticeCommand {}

    record Submit() implements NoticeCommand {}

    record DecideAsDirector(Conclusion conclusion) implements NoticeCommand {}

    /** The chief director's conclusion, on what is important or what a director wrote. */
    record DecideAsChief(Conclusion conclusion) implements NoticeCommand {}

    /** Takes back what was submitted, to write in it again; what was agreed to so far no longer counts. */
    record Recall() implements NoticeCommand {}

    /** Gives up what was not submitted. */
    record Drop(String reason) implements NoticeCommand {}

    /** @param numbersConfirmed asked of whoever releases what nobody else agreed to */
    record Release(boolean numbersConfirmed) implements NoticeCommand {}

    record Withdraw(String reason) implements NoticeCommand {}

    /** The command's name in history and in messages. */
    default String code() {
        return switch (this) {
            case Edit _ -> "EDIT";
            case Submit _ -> "SUBMIT";
            case DecideAsDirector _ -> "DIRECTOR_DECISION";
            case DecideAsChief _ -> "CHIEF_DECISION";
            case Recall _ -> "RECALL";
            case Drop _ -> "DROP";
            case Release _ -> "RELEASE";
            case Withdraw _ -> "WITHDRAW";
        };
    }

    /** What the desk calls it. */
    default String label() {
        return switch (this) {
            case Edit _ -> "修改";
            case Submit _ -> "提交审批";
            case DecideAsDirector _ -> "主任批复";
            case DecideAsChief _ -> "总主任批复";
            case Recall _ -> "取回修改";
            case Drop _ -> "作废";
            case Release _ -> "发布";
            case Withdraw _ -> "撤回";
        };
    }
}
