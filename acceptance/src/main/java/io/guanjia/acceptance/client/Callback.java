package io.guanjia.acceptance.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A callback in a list: in which ways and by which posts it can be completed, and by when. */
public record Callback(
        UUID id,
        String number,
        String office,
        Named rule,
        Named state,
        List<Named> modes,
        List<Named> roles,
        UUID requestId,
        String requestNumber,
        String unit,
        UUID sourceId,
        int round,
        Instant dueAt,
        String awaiting,
        boolean overdue,
        long version) {

    /** Whether somebody still has to do something about it, now or after the rain. */
    public boolean isOpen() {
        return state.is("DUE") || isAwaitingRain();
    }

    public boolean isAwaitingRain() {
        return state.is("AWAITING_RAINSTORM");
    }

    /** A code with its names for people. */
    public record Named(String code, String nameZh, String nameEn) {

        public boolean is(String wanted) {
            return code.equals(wanted);
        }
    }

    /** A callback with what is kept of it. */
    public record Detail(Callback callback, List<HistoryLine> history, List<Request.Deadline> deadlines) {}

    /** How somebody called back. */
    public enum Mode {
        PHONE,
        ON_SITE,
        REPLY_LETTER,
        OTHER
    }

    /** What the household said. */
    public enum Satisfaction {
        SATISFIED,
        ACCEPTED,
        DISSATISFIED,
        NOT_STATED
    }
}
