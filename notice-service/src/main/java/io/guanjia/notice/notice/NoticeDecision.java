package io.guanjia.notice.notice;

/** What a notice makes of a command. */
public sealed interface NoticeDecision {

    record Accepted(Notice next, NoticeEvent event) implements NoticeDecision {}

    record Refused(NoticeRefusal refusal) implements NoticeDecision {}
}
