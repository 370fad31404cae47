package io.guanjia.intake.desk.log;

import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.deadline.LabelledClocks;
import io.guanjia.platform.deadline.NumberedSubject;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.register.Register;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The log of the shifts of an office. */
@ApplicationScoped
class LogEntries extends Register<LogEntry> implements NumberedSubject, LabelledClocks {

    @Override
    protected String what() {
        return "值班日志 log entry";
    }

    @Override
    public String type() {
        return LogEntry.SUBJECT;
    }

    @Override
    public String table() {
        return LogEntry.TABLE;
    }

    @Override
    public Map<String, String> byKind() {
        return RegisterClock.labels(LogEntry.CLOCKS);
    }

    /** One entry and another that it is about. */
    public record Other(UUID about, UUID id, String number) {}

    static Listing listing(
            BranchTransaction tx, Optional<String> office, Optional<LogEntry.State> state, DueFilter due) {
        Listing listing = Listing.of(tx, LogEntry.TABLE)
                .inOffice(office)
                .equal("state", state)
                .newestFirst("recorded_at", "id");
        return due.in(listing, tx, LogEntry.SUBJECT, LogEntry.TABLE + ".id");
    }

    /** By which entries each of these was corrected, in order. */
    static Map<UUID, List<Other>> corrections(BranchTransaction tx, Collection<UUID> entries) {
        return tx.query("""
                        SELECT corrects AS about, id, number FROM log_entry
                        WHERE branch_id = ANY (:branches) AND corrects = ANY (:entries) ORDER BY recorded_at, id""")
                .bindArray("entries", UUID.class, List.copyOf(entries))
                .map(ConstructorMapper.of(Other.class))
                .collect(Collectors.groupingBy(Other::about));
    }

    /** What each of these entries corrects. */
    static Map<UUID, Other> corrected(BranchTransaction tx, Collection<UUID> entries) {
        return tx.query("""
                        SELECT later.id AS about, earlier.id, earlier.number FROM log_entry later
                        JOIN log_entry earlier ON earlier.branch_id = later.branch_id AND earlier.id = later.corrects
                        WHERE later.branch_id = ANY (:branches) AND later.id = ANY (:entries)""")
                .bindArray("entries", UUID.class, List.copyOf(entries))
                .map(ConstructorMapper.of(Other.class))
                .collect(Collectors.toMap(Other::about, other -> other));
    }
}
