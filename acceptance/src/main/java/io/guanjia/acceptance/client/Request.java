package io.guanjia.acceptance.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A request as the register shows it, with what is known of its slips and callbacks, its clocks and its timeline. */
public record Request(
        UUID id,
        String number,
        String branch,
        String office,
        String kind,
        String channel,
        State state,
        String stateName,
        int round,
        String content,
        String unit,
        String callerName,
        String phone,
        Instant receivedAt,
        Instant registeredAt,
        Instant replyDueAt,
        Instant agreedReplyAt,
        boolean replied,
        List<SlipLine> slips,
        List<CallbackLine> callbacks,
        List<Deadline> deadlines,
        List<TimelineLine> timeline,
        long version) {

    /** Where a request stands. */
    public enum State {
        RECORDED,
        VERIFYING,
        TRIAGED,
        AWAITING_INSTRUCTION,
        IN_PROGRESS,
        HANDLED,
        AWAITING_CALLBACK,
        CLOSED,
        VOID
    }

    /** The answer to a registration. */
    public record Registered(
            UUID id, String number, State state, Instant receivedAt, Instant registeredAt, Instant replyDueAt) {}

    /** The answer to every later command. */
    public record Progress(UUID id, String number, State state, String stateName, int round, long version) {}

    /** One line of the list. */
    public record Summary(
            UUID id, String number, String office, String kind, State state, String unit, String phone, int round) {}

    /** What the register knows of a slip of the present round. */
    public record SlipLine(UUID id, String number, String departmentCode, int round, String status) {}

    /** What the register knows of a callback of the present round. */
    public record CallbackLine(UUID id, String number, UUID sourceId, int round, String status) {}

    /** A promise and what became of it: OPEN, MET, BREACHED or CANCELLED. */
    public record Deadline(String kind, Instant dueAt, String state, Instant settledAt) {}

    /** One thing that happened, by whom and when, with the number of the document it happened to. */
    public record TimelineLine(
            Instant at,
            String code,
            String label,
            String number,
            String by,
            String byName,
            String role,
            String detail,
            String words,
            Cited cites) {}

    /** The entry of the knowledge base that an answer was given from, and which of its texts. */
    public record Cited(UUID entry, String number, int revision) {}
}
