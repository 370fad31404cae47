package io.guanjia.platform.subscription;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.calendar.CalendarYear;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.organisation.Calendars;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** A branch published a working calendar: open deadlines follow it and remember what they were. */
@ApplicationScoped
public class CalendarPublishedHandler implements EventHandler {

    private final ObjectMapper json;
    private final Calendars calendars;
    private final Deadlines deadlines;

    CalendarPublishedHandler(ObjectMapper json, Calendars calendars, Deadlines deadlines) {
        this.json = json;
        this.calendars = calendars;
        this.deadlines = deadlines;
    }

    @Override
    public String type() {
        return "guanjia.intake.organisation.calendar-published.v1";
    }

    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        calendars.publish(tx, event.payloadAs(CalendarYear.class, json));
        deadlines.recompute(tx);
    }
}
