package io.guanjia.intake.savedfilter;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What the desk's addresses ask of boards whose lists this service cannot read: those of other services, word by word as
 * their interfaces have them, which a test compares; and what the desk says in its own way.
 */
@SuppressWarnings("unused")
final class DeskAddress {

    private DeskAddress() {}

    /** Days of the branch, which the desk turns into the list's instants, and its order. */
    static class OfRequests {

        @QueryParam("from")
        LocalDate from;

        @QueryParam("to")
        LocalDate to;

        @QueryParam("byDue")
        boolean byDue;
    }

    /** Contact slips, which routing-service lists. */
    static class OfSlips {

        @QueryParam("state")
        Slip state;

        @QueryParam("office")
        String office;

        @QueryParam("department")
        String department;

        @QueryParam("unit")
        String unit;

        @QueryParam("overdue")
        boolean overdue;

        enum Slip {
            ISSUED,
            ACKNOWLEDGED,
            IN_HANDLING,
            REPORTED,
            REJECTED,
            CONFIRMED,
            WITHDRAWN
        }
    }

    /** Callbacks, which callback-service lists. */
    static class OfCallbacks {

        @QueryParam("state")
        Wanted state;

        @QueryParam("rule")
        Rule rule;

        @QueryParam("mode")
        Mode mode;

        @QueryParam("office")
        String office;

        @QueryParam("mine")
        boolean mine;

        @QueryParam("overdue")
        boolean overdue;

        @QueryParam("month")
        YearMonth month;

        @QueryParam("outcome")
        Outcome outcome;

        @QueryParam("branch")
        String branch;

        enum Wanted {
            OPEN,
            DUE,
            AWAITING_RAINSTORM,
            COMPLETED,
            WAIVED,
            UNREACHABLE,
            NOT_OWED,
            CANCELLED
        }

        enum Rule {
            ORDINARY_REPAIR,
            REWORK,
            STRUCTURAL_LEAK,
            WET_AREA_OR_CONCEALED,
            INQUIRY_RESULT,
            SERVICE_RESULT,
            MAJOR_COMPLAINT,
            CONSTRUCTIVE_OPINION,
            ORDINARY_COMPLAINT,
            OPINION
        }

        enum Mode {
            PHONE,
            ON_SITE,
            REPLY_LETTER,
            OTHER
        }

        enum Outcome {
            IN_TIME,
            WAITING,
            LATE,
            WAIVED,
            UNREACHABLE,
            MISSING,
            NOT_OWED
        }
    }

    /** Notices, which notice-service lists. */
    static class OfNotices {

        @QueryParam("state")
        Notice state;

        @QueryParam("category")
        Category category;

        @QueryParam("text")
        String text;

        @QueryParam("office")
        String office;

        @QueryParam("overdue")
        boolean overdue;

        @QueryParam("awaitingMe")
        boolean awaitingMe;

        enum Notice {
            DRAFT,
            REGISTERED,
            SUBMITTED,
            DIRECTOR_APPROVED,
            CHIEF_APPROVED,
            RELEASED,
            EXPIRED,
            WITHDRAWN,
            DROPPED
        }

        enum Category {
            ROUTINE,
            SPECIAL,
            EXTERNAL_FORWARD
        }
    }
}
