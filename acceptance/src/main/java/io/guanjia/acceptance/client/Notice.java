package io.guanjia.acceptance.client;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A notice in a list. */
public record Notice(
        UUID id,
        String number,
        String office,
        String category,
        String importance,
        String title,
        String topic,
        Instant validTo,
        String state,
        String stateLabel,
        String drafter,
        long version) {

    /** The answer to a command. */
    public record Progress(UUID id, String number, String state, String stateLabel, int revision, long version) {}

    /** What a notice says and how it goes out. */
    public record Content(
            String category,
            String importance,
            String title,
            String body,
            String topic,
            Instant validTo,
            Contact contact,
            Set<String> channels) {}

    /** 服务(投诉)电话. */
    public record Contact(String phone, String address) {}

    /** A home, or a board, that gets copies. */
    public record PlannedLine(String method, String unit, String board, Integer copies) {

        public static PlannedLine toTheDoor(String unit) {
            return new PlannedLine("DOOR_TO_DOOR", unit, null, 1);
        }

        public static PlannedLine posted(String board) {
            return new PlannedLine("BOARD_POSTING", null, board, 1);
        }
    }

    /** A line of the distribution list, and how it ended. */
    public record Line(
            UUID id,
            long version,
            String method,
            String unit,
            String board,
            String state,
            String recipient,
            Instant settledAt) {}

    record Lines(List<Line> lines) {}

    /** A notice with its lines and history. */
    public record Detail(
            Notice notice,
            String contentHash,
            List<Line> lines,
            List<Request.Deadline> deadlines,
            List<HistoryLine> history) {}

    /** One row of the distribution register. */
    public record RegisterRow(
            UUID noticeId, String number, String title, String deliveredTo, String recipient, String outcome) {}
}
