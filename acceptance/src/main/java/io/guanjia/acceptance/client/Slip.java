package io.guanjia.acceptance.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A contact slip in a list. */
public record Slip(
        UUID id,
        String number,
        String office,
        UUID requestId,
        String requestNumber,
        String departmentCode,
        String content,
        boolean urgent,
        int round,
        State state,
        String stateLabel,
        Instant issuedAt,
        long version) {

    /** Where a slip stands. */
    public enum State {
        ISSUED,
        ACKNOWLEDGED,
        IN_HANDLING,
        REPORTED,
        CONFIRMED,
        REJECTED,
        WITHDRAWN
    }

    /** The answer to a command. */
    public record Progress(UUID id, String number, State state, String stateLabel, long version) {}

    /** A slip with its clocks and history. */
    public record Detail(
            Slip slip,
            Instant deliveredAt,
            String handedOverTo,
            String result,
            List<Request.Deadline> deadlines,
            List<HistoryLine> history) {}

    /** A finished repair, as the department reports it. */
    public record Repair(Defect defect, boolean rework, Instant completedAt) {}

    /** What was broken: it decides who calls back, how and when. */
    public enum Defect {
        ORDINARY_REPAIR,
        STRUCTURAL_LEAK,
        WET_AREA,
        DRAIN_BLOCKAGE,
        CONCEALED_WORKS
    }
}
