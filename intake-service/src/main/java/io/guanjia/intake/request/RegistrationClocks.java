package io.guanjia.intake.request;

import io.guanjia.intake.organisation.ServiceHours;
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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which clocks a new line starts; its statement writes them with the line. */
@ApplicationScoped
public class RegistrationClocks {

    private final Policies policies;
    private final Calendars calendars;

    RegistrationClocks(Policies policies, Calendars calendars) {
        this.policies = policies;
        this.calendars = calendars;
    }

    /** How long each of these clocks runs in the branch. */
    public Limits limits(BranchTransaction tx, Set<RequestClock> clocks) {
        Map<RequestClock, Policies.Limit> limits = new EnumMap<>(RequestClock.class);
        for (RequestClock clock : clocks) {
            limits.put(clock, policies.limit(tx, clock.policy(), clock.standard()));
        }
        return new Limits(limits, calendars.of(tx, tx.branch()), ServiceHours.of(tx, policies));
    }

    /** The clocks that a new line of the kind starts by itself. */
    public static Set<RequestClock> startedBy(RequestKind kind) {
        return kind == RequestKind.COMPLAINT
                ? EnumSet.of(RequestClock.COMPLAINT_REPLY, RequestClock.ofNew(kind))
                : EnumSet.of(RequestClock.ofNew(kind));
    }

    /** The clocks that this line starts by itself. */
    public static Set<RequestClock> startedBy(Registration said) {
        Set<RequestClock> clocks = EnumSet.copyOf(startedBy(said.kind()));
        if (said.particulars().accounts()) {
            clocks.add(RequestClock.ACCOUNTS_REPLY);
        }
        return clocks;
    }

    /** The clocks of one line; complaints' run from receipt, not from registration. */
    public List<Clock> of(Registration said, Instant receivedAt, Instant now, Limits limits) {
        List<Clock> clocks = new ArrayList<>();
        for (RequestClock clock : startedBy(said)) {
            clocks.add(limits.clock(clock, clock == RequestClock.COMPLAINT_REPLY ? receivedAt : now));
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
        return new Clock(
                RequestClock.AGREED_REPLY, left, agreed.minus(Duration.ofMinutes(left.n())), agreed, false, 0, 0);
    }

    /** Limits of a branch, with the calendar that computes them, and its hours of service. */
    public record Limits(Map<RequestClock, Policies.Limit> byClock, WorkingCalendar calendar, ServiceHours hours) {

        /** Whether a line is of business that was received outside the hours of service. */
        public boolean isOutsideHours(Registration said, Instant receivedAt) {
            return said.isOutside(hours, receivedAt, calendar.zone());
        }

        Clock clock(RequestClock kind, Instant from) {
            Policies.Limit limit = byClock.get(kind);
            Due due = limit.rule().dueFrom(from, calendar);
            return new Clock(
                    kind,
                    limit.rule(),
                    from,
                    due.at(),
                    due.beyondPublishedYear(),
                    limit.policyVersion(),
                    due.calendarVersion());
        }
    }

    /** A clock that starts with a line. */
    public record Clock(
            RequestClock kind,
            DueRule rule,
            Instant startsAt,
            Instant dueAt,
            boolean beyondCalendar,
            int policyVersion,
            int calendarVersion) {}
}
