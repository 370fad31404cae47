package io.guanjia.intake.request;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.deadline.DeadlineOwner;

/** The clocks of a request. */
public enum RequestClock {
    /** A complaint has its reply within 72 hours of receipt (S1-5.4b); a branch may promise less time, never more. */
    COMPLAINT_REPLY,

    /** Whoever waits has a reply at the time agreed with them (S1b(3)-4.1.3). */
    AGREED_REPLY;

    /** Name of the branch policy that may shorten the reply to a complaint. */
    public static final String COMPLAINT_REPLY_POLICY = "intake.complaint-reply";

    public static final DueRule COMPLAINT_REPLY_DEFAULT = new DueRule.Hours(72);

    /** Who must act when one of them runs out. */
    public static final DeadlineOwner OWNER = DeadlineOwner.post("CS_TEAM_LEADER");

    /** What a deadline of this service is about. */
    public static final String SUBJECT = "service-request";
}
