package io.guanjia.intake.request;

import io.guanjia.platform.calendar.Due;
import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.calendar.WorkingCalendar;
import io.guanjia.platform.organisation.Calendars;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which clocks a new line starts; its statement writes them with the line. */
@ApplicationScoped
public class RegistrationClocks {

    private final Policies policies;
    private final Calendars calendars;

    RegistrationClocks(Policies policies, Calendars calendars) {
        this.policies = policies;
        this.calendars = calendars;
    }

    /** What the branch promises complainants: the manual's 72 hours (S1-5.4b), or less. */
    public ReplyLimit replyLimit(BranchTransaction tx) {
        Optional<Policies.Policy> ofBranch = policies.of(tx, RequestClock.COMPLAINT_REPLY_POLICY);
        return new ReplyLimit(
                ofBranch.map(own -> DueRule.parse(own.value())).orElse(RequestClock.COMPLAINT_REPLY_DEFAULT),
                ofBranch.map(Policies.Policy::version).orElse(0),
                calendars.of(tx, tx.branch()));
    }

    /** The clocks of one line; complaints' run from receipt, not from registration. */
    public List<Clock> of(Registration said, Instant receivedAt, Instant now, Optional<ReplyLimit> limit) {
        List<Clock> clocks = new ArrayList<>();
        if (said.kind() == RequestKind.COMPLAINT) {
            clocks.add(limit.orElseThrow().from(receivedAt));
        }
        said.agreedReplyAt()
                .map(agreed -> complaintReply(clocks).filter(agreed::isAfter).orElse(agreed))
                .ifPresent(agreed -> clocks.add(agreedReply(agreed, now)));
        return clocks;
    }

    /** By when a complaint among these has its reply. */
    public static Optional<Instant> complaintReply(List<Clock> clocks) {
        return clocks.stream()
                .filter(clock -> clock.kind() == RequestClock.COMPLAINT_REPLY)
                .map(Clock::dueAt)
                .findFirst();
    }

    private static Clock agreedReply(Instant agreed, Instant now) {
        DueRule.Minutes left = RequestDeadlines.minutesUntil(agreed, now);
        return new Clock(RequestClock.AGREED_REPLY, left, agreed.minus(Duration.ofMinutes(left.n())), agreed, 0, 0);
    }

    /** A branch's limit for replies to complaints, with what computes it. */
    public record ReplyLimit(DueRule rule, int policyVersion, WorkingCalendar calendar) {

        Clock from(Instant receivedAt) {
            Due due = rule.dueFrom(receivedAt, calendar);
            return new Clock(
                    RequestClock.COMPLAINT_REPLY, rule, receivedAt, due.at(), policyVersion, due.calendarVersion());
        }
    }

    /** A clock that starts with a line. */
    public record Clock(
            RequestClock kind, DueRule rule, Instant startsAt, Instant dueAt, int policyVersion, int calendarVersion) {}
}
