package io.guanjia.platform.organisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.calendar.CalendarYear;
import io.guanjia.platform.calendar.WorkingCalendar;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** This service's copy of every branch's published working calendar. */
@ApplicationScoped
public class Calendars {

    private final BranchDirectory branches;
    private final ObjectMapper json;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Calendars(BranchDirectory branches, ObjectMapper json) {
        this.branches = branches;
        this.json = json;
    }

    /**
     * The branch's calendar as published so far; with no year published, every date is beyond it. Until the transaction
     * ends nobody can publish another, so that a date computed by this one is there to be recomputed by the next.
     */
    public WorkingCalendar of(BranchTransaction tx, String branch) {
        String versions = tx.sql()
                .createQuery("SELECT held_calendar_versions(:branch)")
                .bind("branch", branch)
                .mapTo(String.class)
                .one();
        Known cached = known.get(branch);
        if (cached == null || !cached.versions().equals(versions)) {
            cached = new Known(versions, load(tx, branch));
            known.put(branch, cached);
        }
        return cached.calendar();
    }

    /** Takes a published year in; an older version than the one held changes nothing. */
    public void publish(BranchTransaction tx, CalendarYear year) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO calendar_year (branch_id, year, version, content) VALUES (:branch, :year, :version, :content::jsonb)
                        ON CONFLICT (branch_id, year) DO UPDATE SET version = excluded.version, content = excluded.content
                        WHERE calendar_year.version < excluded.version""")
                .bind("branch", tx.branch())
                .bind("year", year.year())
                .bind("version", year.version())
                .bind("content", write(year))
                .execute();
    }

    private WorkingCalendar load(BranchTransaction tx, String branch) {
        List<CalendarYear> years = tx.sql()
                .createQuery("SELECT content FROM calendar_year WHERE branch_id = :branch ORDER BY year")
                .bind("branch", branch)
                .mapTo(String.class)
                .map(this::read)
                .list();
        return new WorkingCalendar(branch, branches.zone(branch), years);
    }

    private CalendarYear read(String content) {
        try {
            return json.readValue(content, CalendarYear.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a stored calendar that is no calendar", impossible);
        }
    }

    private String write(CalendarYear year) {
        try {
            return json.writeValueAsString(year);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a calendar that is no JSON", impossible);
        }
    }

    private record Known(String versions, WorkingCalendar calendar) {}
}
